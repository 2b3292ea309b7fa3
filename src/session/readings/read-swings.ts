import { type Contract, positionCount, type SeatView, type Table } from '#engine/index.ts';

/** What one term moves for this chair while all others stay as in a contract; thousandths of a point. */
export interface Swing {
  readonly term: string;
  /** Positions that are worth most and least to this chair. */
  readonly best: number;
  readonly worst: number;
  readonly points: number;
}

/** What each term moves in this chair's own values, the heaviest first. */
export function readSwings(table: Table, view: SeatView, contract: Contract): readonly Swing[] {
  const sheet = table.sheet(view.facts, view.own);
  return table.terms
    .map((term, index) => {
      const values = Array.from({ length: positionCount(term) }, (_, position) =>
        sheet.valueOf(contract.with(index, position)),
      );
      const [most, least] = [Math.max(...values), Math.min(...values)];
      return {
        term: term.id,
        best: values.indexOf(most),
        worst: values.indexOf(least),
        points: most - least,
      };
    })
    .sort((one, other) => other.points - one.points);
}

/** What one step down and one step up of a term would bring this chair; null where there is none. */
export interface Steps {
  readonly down: number | null;
  readonly up: number | null;
}

/** The steps of one term from where a contract has it, thousandths of a point. */
export function readSteps(table: Table, view: SeatView, contract: Contract, term: string): Steps {
  const index = table.indexOf.get(term)!;
  const sheet = table.sheet(view.facts, view.own);
  const here = contract[index]!;
  const by = (position: number): number | null =>
    position < 0 || position >= positionCount(table.terms[index]!)
      ? null
      : sheet.valueOf(contract.with(index, position)) - sheet.valueOf(contract);
  return { down: by(here - 1), up: by(here + 1) };
}
