import { type FactPart, factFileSchemas } from '#scenarios/facts/fact-schemas.ts';
import { parseFacts } from '#scenarios/facts/parse-facts.ts';
import { parsePromises } from '#scenarios/replay/promises.ts';
import { parseReplays } from '#scenarios/replay/replays.ts';
import type { HistoryReading } from '#session/session-ports.ts';
import { fetchJson } from './fetch-json.ts';

const parts = Object.keys(factFileSchemas) as FactPart[];

/** Fetches the record of history: facts, positions step by step, and promises. */
export async function loadHistory(): Promise<HistoryReading> {
  const [replays, promises, ...files] = await Promise.all(
    ['replays', 'promises', ...parts].map((name) => fetchJson(`/history/${name}.json`)),
  );
  const byName = Object.fromEntries(parts.map((part, at) => [part, files[at]])) as Record<FactPart, unknown>;
  const facts = parseFacts(byName);
  if (!facts.ok) return { ok: false, detail: facts.message };
  const tables = parseReplays(replays);
  if (!tables.ok) return { ok: false, detail: `replays.json: ${tables.message}` };
  const ledger = parsePromises(promises);
  if (!ledger.ok) return { ok: false, detail: `promises.json: ${ledger.message}` };
  return {
    ok: true,
    history: { facts: facts.facts, replays: tables.tables, promises: ledger.promises },
  };
}
