import { createCodex } from '#scenarios/codex/create-codex.ts';
import type { Library } from '#scenarios/codex/library.ts';
import { type FactPart, factFileSchemas } from '#scenarios/facts/fact-schemas.ts';
import { parseFacts } from '#scenarios/facts/parse-facts.ts';
import { parseReplays } from '#scenarios/replay/replays.ts';
import { fetchJson } from './fetch-json.ts';
import { loadCodexTexts } from './load-codex-texts.ts';

/** Fetches the whole record with its codex; null where it cannot be read. */
export async function loadLibrary(lang: string): Promise<Library | null> {
  const parts = Object.keys(factFileSchemas) as FactPart[];
  const [codexFile, replaysFile, texts, ...files] = await Promise.all([
    fetchJson('/history/codex.json'),
    fetchJson('/history/replays.json'),
    loadCodexTexts(lang),
    ...parts.map((part) => fetchJson(`/history/${part}.json`)),
  ]);
  const record = parseFacts(
    Object.fromEntries(parts.map((part, at) => [part, files[at]])) as Record<FactPart, unknown>,
  );
  if (!record.ok) return null;
  const codex = createCodex(codexFile, texts, record.facts);
  const replays = parseReplays(replaysFile);
  if (!codex.ok || !replays.ok) return null;
  return { facts: record.facts, codex: codex.codex, replays: replays.tables };
}
