import type { SeatId } from '#engine/index.ts';
import { type DeskGame, seatTable } from '../desk-game.ts';

/** The same game as the person in this chair sees it. */
export function turnDesk(game: DeskGame, seat: SeatId): DeskGame {
  if (game.seat === seat) return game;
  return {
    ...game,
    seat,
    table: seatTable(game.scenario, seat),
    minutes: game.otherMinutes,
    otherMinutes: game.minutes,
  };
}
