import type { Command } from '#engine/index.ts';
import { commitOnce } from '../commit-once.ts';
import { stateOf } from '../desk-game.ts';
import { freshDraft } from '../draft.ts';
import { keptDraft } from './kept-draft.ts';
import { gameOf, type SittingContext } from './sitting-context.ts';

/** A notice that has nothing more to say once the game goes on. */
const saidUntilAMove = 'notice.branched';

/** The desk after a command: an own offer turns a new page, a refusal leaves all as it is. */
export function deskAfterCommand(context: SittingContext, command: Command): Partial<SittingContext> {
  const result = commitOnce(gameOf(context), command);
  if (!result.ok) return { refusal: result.code };
  const { game } = result;
  const { facts } = stateOf(game).context;
  const offered = command.type === 'makeOffer' && command.seat === game.seat;
  return {
    game,
    refusal: null,
    notice: context.notice?.key === saidUntilAMove ? null : context.notice,
    draft: offered ? freshDraft(game.table, facts, game.seat) : keptDraft(game, context.draft!),
  };
}
