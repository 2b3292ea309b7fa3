import { logHash, readLog, readSnapshot, readStanding, type Standing } from '#engine/index.ts';
import { type DeskGame, stateOf } from './desk-game.ts';
import { readSavedGames } from './read-saved-games.ts';
import { resumeDeskGame } from './resume-desk-game.ts';
import type { SessionPorts } from './session-ports.ts';

/** What a finished game on the desk leaves for other tables; null while it goes on, or where days mean nothing. */
export function standingOf(game: DeskGame): Standing | null {
  const { value, context } = stateOf(game);
  if (value !== 'debrief' || game.table.common.undated) return null;
  const { table, minutes, log } = game;
  return readStanding({ table, facts: context.facts, minutes, hash: logHash(log) });
}

/** What stands from the finished games in the store: of each bundled table the one changed last. */
export async function readStandingGames(ports: SessionPorts): Promise<readonly Standing[]> {
  const listed = await readSavedGames(ports.store);
  if (!listed.ok) return [];
  const standing: Standing[] = [];
  for (const saved of listed.games) {
    if (saved.type !== 'readable' || saved.names !== null || saved.ended === null) continue;
    if (standing.some(({ table }) => table === saved.scenario)) continue;
    const left = await standingOfStored(ports, saved.id, saved.scenario);
    if (left) standing.push(left);
  }
  return standing.toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

async function standingOfStored(ports: SessionPorts, id: string, table: string): Promise<Standing | null> {
  const beside = await ports.store.readSnapshot(id);
  const snapshot = beside.ok ? readSnapshot(beside.text) : null;
  if (snapshot?.state.value !== 'debrief') return null;
  const stored = await ports.store.read(id);
  const reading = stored.ok ? readLog(stored.text) : null;
  if (!reading?.ok) return null;
  const scenario = await ports.loadScenario(table);
  if (!scenario.ok) return null;
  const resumed = resumeDeskGame({ scenario: scenario.scenario, texts: null }, id, reading.log, snapshot);
  return resumed.ok ? standingOf(resumed.game) : null;
}
