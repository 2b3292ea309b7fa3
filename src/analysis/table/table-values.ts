/** A pair of whole thousandths of a point, seat a and seat b. */
export interface ValuePair {
  readonly a: number;
  readonly b: number;
}

/** Values by position: entry k belongs to position (or combination) k. */
export interface ValueColumns {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
}

/**
 * A table of ours in numbers: value = core(coupled terms) + sum of own(term). All values are whole
 * thousandths of a point; sums stay below 2^53 and products of two gains too.
 */
export interface TableValues {
  /** One entry a combination of the coupled terms. */
  readonly core: ValueColumns;
  /** One entry a position, for each term outside the core. */
  readonly own: readonly ValueColumns[];
  readonly walkAway: ValuePair;
}

/** One contract of a table and what it is worth. */
export interface TablePoint extends ValuePair {
  /** Combination of the coupled terms. */
  readonly core: number;
  /** Position of each own term. */
  readonly own: readonly number[];
  /** At or above both walk-away values. */
  readonly inside: boolean;
}

/** Number of contracts; exact up to 2^53. */
export function countContracts(values: TableValues): number {
  return values.own.reduce((product, term) => product * term.a.length, values.core.a.length);
}

/** The contract at an index that counts the core slowest and the last own term fastest. */
export function tablePointAt(values: TableValues, index: number): TablePoint {
  const own = new Array<number>(values.own.length);
  let rest = index;
  for (let term = own.length - 1; term >= 0; term--) {
    const size = (values.own[term] as ValueColumns).a.length;
    own[term] = rest % size;
    rest = Math.floor(rest / size);
  }
  const value = (seat: 'a' | 'b') =>
    own.reduce(
      (sum, position, term) => sum + ((values.own[term] as ValueColumns)[seat][position] as number),
      values.core[seat][rest] as number,
    );
  const [a, b] = [value('a'), value('b')];
  return { a, b, core: rest, own, inside: a >= values.walkAway.a && b >= values.walkAway.b };
}
