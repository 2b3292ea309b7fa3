import { type DeskGame, stateOf } from '../desk-game.ts';
import { type Draft, withFixed } from '../draft.ts';

/** The draft goes on through the other's moves, except that terms agreed meanwhile stand as agreed. */
export function keptDraft(game: DeskGame, draft: Draft): Draft {
  const contract = withFixed(game.table, stateOf(game).context.facts, draft.page.contract);
  return contract === draft.page.contract ? draft : { ...draft, page: { ...draft.page, contract } };
}
