import { SEATS } from '#engine/index.ts';
import type { DeskGame } from '../desk-game.ts';

/** Whether two persons share this desk. */
export function isHotSeat({ log, hosted }: Pick<DeskGame, 'log' | 'hosted'>): boolean {
  return !hosted && SEATS.every((seat) => log.header.seats[seat].by === 'person');
}
