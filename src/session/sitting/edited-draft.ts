import { type Draft, redoPage, turnPage, undoPage } from '../draft.ts';
import { gameOf, type SittingContext } from './sitting-context.ts';
import type { SittingEvent } from './sitting-event.ts';

/** The draft after one of the events that change it. */
export function editedDraft(context: SittingContext, event: SittingEvent): Draft {
  const draft = context.draft!;
  switch (event.type) {
    case 'player.movedTerm': {
      const index = gameOf(context).table.indexOf.get(event.term)!;
      if (draft.page.contract[index] === event.position) return draft;
      return turnPage(draft, { ...draft.page, contract: draft.page.contract.with(index, event.position) });
    }
    case 'player.wroteDraft':
      return turnPage(draft, { contract: event.contract, links: event.links });
    case 'player.undid':
      return undoPage(draft);
    case 'player.redid':
      return redoPage(draft);
    default:
      return draft;
  }
}
