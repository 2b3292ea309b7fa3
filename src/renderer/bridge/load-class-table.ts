import { parsePublicPart } from '#scenarios/parse-public-part.ts';
import type { ClassTable } from '#session/class/class-table.ts';
import { fetchJson } from './fetch-json.ts';
import { loadPackTexts } from './load-pack-texts.ts';

/** The open part of a bundled table with its public texts, for results that come as files. */
export async function loadClassTable(id: string): Promise<ClassTable | null> {
  const languages = (await fetchJson('/locales/index.json')) as { languages?: string[] } | string[] | null;
  const reading = parsePublicPart(await fetchJson(`/packs/${id}/public.json`));
  if (!reading.ok) return null;
  const named = Array.isArray(languages) ? languages : (languages?.languages ?? ['en']);
  const texts = await Promise.all(
    named.map(async (lang) => [lang, await loadPackTexts(id, lang, 'public')] as const),
  );
  return { common: reading.part, texts: Object.fromEntries(texts) };
}
