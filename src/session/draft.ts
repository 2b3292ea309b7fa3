import type { CommandOf, Contract, Facts, SeatId, Table } from '#engine/index.ts';

export type DraftLinks = CommandOf<'makeOffer'>['links'];

/** A whole contract that is being written and that nobody else has seen. */
export interface DraftPage {
  readonly contract: Contract;
  readonly links: DraftLinks;
}

/** The page on the desk with what was written before and what was taken back. */
export interface Draft {
  readonly page: DraftPage;
  readonly past: readonly DraftPage[];
  readonly future: readonly DraftPage[];
}

/** The draft from which a chair goes on: its own last offer, else the draft agreement, with agreed terms as agreed. */
export function freshDraft(table: Table, facts: Facts, seat: SeatId): Draft {
  const contract = facts.offers.findLast((offer) => offer.seat === seat)?.contract ?? table.draftIn(facts);
  return { page: { contract: withFixed(table, facts, contract), links: [] }, past: [], future: [] };
}

/** Writes the next page; the one before can be had back. */
export function turnPage(draft: Draft, page: DraftPage): Draft {
  return { page, past: [...draft.past, draft.page], future: [] };
}

export function undoPage(draft: Draft): Draft {
  const before = draft.past.at(-1);
  if (!before) return draft;
  return { page: before, past: draft.past.slice(0, -1), future: [draft.page, ...draft.future] };
}

export function redoPage(draft: Draft): Draft {
  const [after, ...future] = draft.future;
  if (!after) return draft;
  return { page: after, past: [...draft.past, draft.page], future };
}

/** Puts every term that is agreed in principle where it was agreed. */
export function withFixed(table: Table, facts: Facts, contract: Contract): Contract {
  return facts.fixed.reduce<Contract>(
    (current, { term, position }) => current.with(table.indexOf.get(term)!, position),
    contract,
  );
}
