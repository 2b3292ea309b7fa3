import { positionCount, type SeatView, type Table } from '#engine/index.ts';

/** The seat's own terms by what they can move around the draft, heaviest first. */
export function heaviestTerms(table: Table, view: SeatView): string[] {
  const sheet = table.sheet(view.facts, view.own);
  const swings = table.terms.map((term, index) => {
    const values = Array.from({ length: positionCount(term) }, (_, position) =>
      sheet.valueOf(table.draft.with(index, position)),
    );
    return { term: term.id, swing: Math.max(...values) - Math.min(...values) };
  });
  return swings.sort((one, other) => other.swing - one.swing).map(({ term }) => term);
}
