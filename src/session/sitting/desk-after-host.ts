import { type DeskGame, stateOf } from '../desk-game.ts';
import { freshDraft } from '../draft.ts';
import { keptDraft } from './kept-draft.ts';
import type { SittingContext } from './sitting-context.ts';

/** A hosted table after one more message: an own offer that has arrived turns a new page. */
export function deskAfterHost({ game, draft }: SittingContext, next: DeskGame): Partial<SittingContext> {
  const { facts } = stateOf(next).context;
  const offers = (of: DeskGame): number =>
    stateOf(of).context.facts.offers.filter(({ seat }) => seat === next.seat).length;
  const offered = game !== null && offers(next) > offers(game);
  return {
    game: next,
    draft: offered || !draft ? freshDraft(next.table, facts, next.seat) : keptDraft(next, draft),
  };
}
