import {
  agreedPosition,
  type Contract,
  otherSeat,
  type SeatView,
  type Table,
  type Term,
} from '#engine/index.ts';

/** One row of the contract sheet. */
export interface SheetRow {
  readonly term: Term;
  readonly index: number;
  readonly mine: number;
  /** Where the other side's last offer has the term, or null before its first offer. */
  readonly theirs: number | null;
  readonly myLast: number | null;
  readonly fixed: boolean;
  /** Both last offers and this draft agree, so that the term can be fixed. */
  readonly agreed: boolean;
  /** One of the terms that this chair ticked before the talks. */
  readonly matters: boolean;
  /** Shown open unless the player folds it: still disputed, changed or named by somebody. */
  readonly open: boolean;
}

export interface SheetChapter {
  readonly id: string;
  readonly rows: readonly SheetRow[];
}

/**
 * The contract sheet of a draft, chapter by chapter, without what was settled before the talks. What this chair
 * ticked before the talks comes first: its chapters, and in them its rows.
 */
export function readSheet(table: Table, view: SeatView, contract: Contract): SheetChapter[] {
  return table.common.chapters
    .map(({ id, terms }) => ({
      id,
      rows: terms
        .filter((term) => table.settledAt(view.facts, table.indexOf.get(term)!) === null)
        .map((term) => readRow(table, view, contract, term))
        .toSorted((one, other) => Number(other.matters) - Number(one.matters)),
    }))
    .filter(({ rows }) => rows.length > 0)
    .toSorted((one, other) => Number(hasTicked(other)) - Number(hasTicked(one)));
}

function hasTicked({ rows }: SheetChapter): boolean {
  return rows.some(({ matters }) => matters);
}

function readRow(table: Table, { facts, seat, own }: SeatView, contract: Contract, id: string): SheetRow {
  const index = table.indexOf.get(id)!;
  const lastOf = (who: typeof seat): number | null =>
    facts.offers.findLast((offer) => offer.seat === who)?.contract[index] ?? null;
  const mine = contract[index]!;
  const theirs = lastOf(otherSeat(seat));
  const myLast = lastOf(seat);
  const fixed = facts.fixed.some(({ term }) => term === id);
  const agreed = agreedPosition(table, facts, id) === mine;
  const settled = fixed || (theirs !== null && theirs === mine);
  const named = facts.statements.some(({ term }) => term === id);
  const drafted = table.draftIn(facts)[index];
  const touched = mine !== drafted || (theirs !== null && theirs !== drafted);
  return {
    term: table.terms[index]!,
    index,
    mine,
    theirs,
    myLast,
    fixed,
    agreed,
    matters: own.preparation?.priorities.includes(id) ?? false,
    open:
      !settled && (facts.options.short === true || table.common.draft.open.includes(id) || named || touched),
  };
}
