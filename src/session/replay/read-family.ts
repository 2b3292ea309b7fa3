import { type GameLog, logHash, type Outcome, type SeatId } from '#engine/index.ts';
import { personsSeat } from '../resume-desk-game.ts';

/** A saved game in the tree of branches. */
export interface FamilyGame {
  readonly id: string;
  readonly changedAt: number;
  readonly scenario: string;
  /** Whether its table comes with the program. */
  readonly bundled: boolean;
  readonly seat: SeatId;
  readonly seed: number;
  /** The date at which it took the record over; null for a game from the first date. */
  readonly start: string | null;
  readonly commands: number;
  /** How a game that is over ended; null for one that goes on. */
  readonly ended: Outcome['type'] | null;
  /** The game from which it branched after its first `n` commands; null where that one is not here. */
  readonly parent: { readonly id: string; readonly n: number } | null;
}

/** A saved game with its log. */
export interface StoredGame extends Pick<FamilyGame, 'id' | 'changedAt' | 'ended'> {
  readonly log: GameLog;
}

/** Says of every game from which other one it branched: the hash in its header names the moment. */
export function readFamily(games: readonly StoredGame[]): FamilyGame[] {
  const moments = new Map<string, string>();
  for (const { id, log } of games)
    for (const h of [logHash({ ...log, entries: [] }), ...log.entries.map((entry) => entry.h)])
      moments.set(h, id);
  return games.map(({ id, changedAt, ended, log }) => {
    const { scenario, embedded, seed, start, parent } = log.header;
    const from = parent ? moments.get(parent.hash) : undefined;
    return {
      id,
      changedAt,
      scenario: scenario.id,
      bundled: embedded === undefined,
      seat: personsSeat(log.header),
      seed,
      start: start.date,
      commands: log.entries.length,
      ended,
      parent: parent && from !== undefined ? { id: from, n: parent.n } : null,
    };
  });
}
