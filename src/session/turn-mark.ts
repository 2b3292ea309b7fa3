import type { BySeat, Facts } from '#engine/index.ts';
import { type DeskGame, stateOf } from './desk-game.ts';

const BEFORE_THE_TALKS = -1;

/** A number that grows from one turn of a chair to its next; the last answer counts as a turn of its own. */
export function turnMark({ round, finalAnswer }: Pick<Facts, 'round' | 'finalAnswer'>): number {
  return 2 * round + (finalAnswer ? 1 : 0);
}

/** Up to which turn the cards that open one count as read: who comes into the middle of a game has left them behind. */
export function cardsReadAtOpening(game: DeskGame): BySeat<number> {
  const { value, context } = stateOf(game);
  const isBefore = value === 'briefing' || value === 'preparing';
  const mark = isBefore ? BEFORE_THE_TALKS : turnMark(context.facts);
  return { a: mark, b: mark };
}
