import { fetchJson } from './fetch-json.ts';

/** Texts of one part of a scenario (`public`, `a` or `b`) by key; empty where there are none. */
export async function loadPackTexts(
  id: string,
  lang: string,
  part: 'public' | 'a' | 'b',
): Promise<Readonly<Record<string, string>>> {
  const texts = await fetchJson(`/packs/${id}/text/${lang}/${part}.json`);
  return (texts ?? {}) as Readonly<Record<string, string>>;
}
