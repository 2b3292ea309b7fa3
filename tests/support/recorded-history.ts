import { historyFile, loadFacts } from '#cli/input/load-facts.ts';
import { readJsonFile } from '#cli/input/read-json-file.ts';
import { parsePromises } from '#scenarios/replay/promises.ts';
import { parseReplays } from '#scenarios/replay/replays.ts';
import type { HistoryReading } from '#session/session-ports.ts';

/** The record of history from the assets folder, as a page would fetch it. */
export function loadRecordedHistory(): Extract<HistoryReading, { ok: true }> {
  const facts = loadFacts();
  const replays = parseReplays(fileOf('replays.json'));
  const promises = parsePromises(fileOf('promises.json'));
  if (!facts.ok || !replays.ok || !promises.ok) throw new Error('the record of history cannot be read');
  return {
    ok: true,
    history: { facts: facts.facts, replays: replays.tables, promises: promises.promises },
  };
}

function fileOf(name: string): unknown {
  const read = readJsonFile(historyFile(name));
  if (!read.ok) throw new Error(read.message);
  return read.value;
}
