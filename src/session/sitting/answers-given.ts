import { type DeskGame, stateOf } from '../desk-game.ts';

/** How many requests of the delivery have been answered. */
export function answersGiven(game: DeskGame): number {
  return stateOf(game).context.facts.delivery?.answers.length ?? 0;
}
