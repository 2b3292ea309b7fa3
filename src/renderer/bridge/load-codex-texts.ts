import type { CodexTexts } from '#scenarios/codex/create-codex.ts';
import { fetchJson } from './fetch-json.ts';

/** Words of the codex in a language, in English where it has none; empty where nothing can be read. */
export async function loadCodexTexts(lang: string): Promise<CodexTexts> {
  const texts =
    (await fetchJson(`/history/text/${lang}/codex.json`)) ?? (await fetchJson('/history/text/en/codex.json'));
  return (texts ?? {}) as CodexTexts;
}
