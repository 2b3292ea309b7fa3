import { type Outcome, readLog, type SeatId } from '#engine/index.ts';
import type { GameSummaryFile } from '#protocol/game-store.ts';
import { exchangedTexts, type ScenarioTexts } from '#scenarios/exchanged-scenario.ts';
import { endInSnapshot } from './end-in-snapshot.ts';
import { personsSeat } from './resume-desk-game.ts';

/** What a scenario calls itself and the player's chair, in one language. */
export interface ScenarioNames {
  readonly table: string;
  readonly side: string;
}

/** A game as the title lists it. */
export type SavedGame = { readonly id: string; readonly changedAt: number } & (
  | {
      readonly type: 'readable';
      readonly scenario: string;
      /** What a scenario of somebody else's is called and this chair in it, by language; null for a bundled one. */
      readonly names: Readonly<Record<string, ScenarioNames>> | null;
      readonly seat: SeatId;
      /** Two persons at one desk play it. */
      readonly two: boolean;
      readonly character: string | null;
      readonly seed: number;
      /** How a game that is over ended; null for one that goes on. */
      readonly ended: Outcome['type'] | null;
    }
  | { readonly type: 'unreadable'; readonly code: string }
);

/**
 * Reads as much of a saved game as its first line and its snapshot tell.
 * @param snapshot text of the snapshot beside the log; null where there is none, as before the first move
 */
export function savedGame(
  { id, headerLine, changedAt }: GameSummaryFile,
  snapshot: string | null,
): SavedGame {
  const reading = readLog(`${headerLine}\n`);
  if (!reading.ok) return { type: 'unreadable', id, changedAt, code: reading.code };
  const { header } = reading.log;
  const seat = personsSeat(header);
  const other = header.seats[seat === 'a' ? 'b' : 'a'];
  return {
    type: 'readable',
    id,
    changedAt,
    scenario: header.scenario.id,
    names: header.embedded === undefined ? null : namesIn(exchangedTexts(header.embedded), seat),
    seat,
    two: other.by === 'person',
    character: other.agent ?? null,
    seed: header.seed,
    ended: endInSnapshot(snapshot),
  };
}

function namesIn(texts: ScenarioTexts, seat: SeatId): Record<string, ScenarioNames> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([lang, { public: common }]) => {
      const table = common['table.title'];
      const side = common[`side.${seat}`];
      return table && side ? [[lang, { table, side }]] : [];
    }),
  );
}
