import { readLog, type SeatId } from '#engine/index.ts';
import type { GameSummaryFile } from '#protocol/game-store.ts';
import { personsSeat } from './resume-desk-game.ts';

/** A game as the title lists it. */
export type SavedGame = { readonly id: string; readonly changedAt: number } & (
  | {
      readonly type: 'readable';
      readonly scenario: string;
      readonly seat: SeatId;
      readonly character: string | null;
      readonly seed: number;
    }
  | { readonly type: 'unreadable'; readonly code: string }
);

/** Reads as much of a saved game as its first line tells. */
export function savedGame({ id, headerLine, changedAt }: GameSummaryFile): SavedGame {
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
    seat,
    character: other.agent ?? null,
    seed: header.seed,
  };
}
