import type { PackTexts } from '#scenarios/text-keys.ts';
import { readPackFile } from '#tests/support/packs.ts';

/** The three parts of a pack as plain JSON, fresh for each caller to break. */
// biome-ignore lint/suspicious/noExplicitAny: tests break these parts at any place, on purpose against their types
export function packInput(id: string): Record<'public' | 'a' | 'b', any> {
  return {
    public: readPackFile(id, 'public.json'),
    a: readPackFile(id, 'seat-a.json'),
    b: readPackFile(id, 'seat-b.json'),
  };
}

/** The texts of a pack in one language. */
export function packTexts(id: string, language: string): PackTexts {
  const part = (name: string) => readPackFile(id, `text/${language}/${name}.json`) as Record<string, string>;
  return { public: part('public'), a: part('a'), b: part('b') };
}
