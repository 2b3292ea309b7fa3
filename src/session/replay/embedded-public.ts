import type { PublicPart } from '#engine/index.ts';
import { exchangedTexts, type ScenarioTexts } from '#scenarios/exchanged-scenario.ts';
import { parsePublicPart } from '#scenarios/parse-public-part.ts';
import type { DeskGame } from '../desk-game.ts';
import type { Notice } from '../notice.ts';

export type EmbeddedReading =
  | { readonly ok: true; readonly common: PublicPart; readonly texts: ScenarioTexts }
  | { readonly ok: false; readonly notice: Notice };

/** The public part and its texts as minutes carry them; texts of the chairs stay at home. */
export function embeddedPublic({ scenario, texts }: DeskGame): unknown {
  if (texts === null) return undefined;
  const open = Object.entries(texts).map(([lang, { public: common }]) => [
    lang,
    { public: common, a: {}, b: {} },
  ]);
  return JSON.parse(JSON.stringify({ public: scenario.public, text: Object.fromEntries(open) }));
}

export function readEmbeddedPublic(embedded: unknown): EmbeddedReading {
  const value = embedded as { readonly public?: unknown };
  const reading = parsePublicPart(value?.public);
  if (!reading.ok)
    return {
      ok: false,
      notice: { key: 'notice.embeddedUnreadable', params: { detail: `${reading.path}: ${reading.message}` } },
    };
  return { ok: true, common: reading.part, texts: exchangedTexts(embedded) };
}
