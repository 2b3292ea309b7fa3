import { awaitedSeats, type SeatId } from '#engine/index.ts';
import { type DeskGame, stateOf } from '../desk-game.ts';
import { isHotSeat } from './is-hot-seat.ts';

/** Whose turn it is at a desk that two persons share; null at any other desk, and once everything lies face up. */
export function chairDue(game: DeskGame): SeatId | null {
  if (!isHotSeat(game)) return null;
  const { value, context } = stateOf(game);
  const awaited = awaitedSeats(value, context.facts);
  return awaited.includes(game.seat) ? game.seat : (awaited[0] ?? null);
}
