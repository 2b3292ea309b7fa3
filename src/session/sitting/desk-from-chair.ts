import type { SeatId } from '#engine/index.ts';
import { stateOf } from '../desk-game.ts';
import { freshDraft } from '../draft.ts';
import { turnDesk } from '../hot-seat/turn-desk.ts';
import { keptDraft } from './kept-draft.ts';
import { gameOf, type SittingContext } from './sitting-context.ts';

/** The desk from a chair: its game, and the draft that its person was writing. */
export function deskFromChair(context: SittingContext, seat: SeatId): Partial<SittingContext> {
  const before = gameOf(context);
  if (seat === before.seat) return { seated: seat };
  const game = turnDesk(before, seat);
  const { draft, drawer } = context;
  return {
    game,
    seated: seat,
    draft: drawer ? keptDraft(game, drawer) : freshDraft(game.table, stateOf(game).context.facts, seat),
    drawer: draft,
  };
}
