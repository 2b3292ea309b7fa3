import type { SeatView, Table } from '#engine/index.ts';

/** The open terms by what they can move around the draft for this seat, heaviest first. */
export function heaviestTerms(table: Table, view: SeatView): string[] {
  const sheet = table.sheet(view.facts, view.own);
  const draft = table.draftIn(view.facts);
  const swings = table.terms.map((term, index) => {
    const values = table
      .positionsIn(view.facts, index)
      .map((position) => sheet.valueOf(draft.with(index, position)));
    return { term: term.id, swing: Math.max(...values) - Math.min(...values) };
  });
  return swings
    .filter((_, index) => table.settledAt(view.facts, index) === null)
    .sort((one, other) => other.swing - one.swing)
    .map(({ term }) => term);
}
