import type { ValueColumns } from '../table/table-values.ts';

/** One side's true values: the coupled terms' combinations, and one column for each other term. */
export interface TrueValues {
  readonly core: ArrayLike<number>;
  readonly own: readonly ArrayLike<number>[];
}

/** The other side's guess of them, adding up: the coupled terms in the order in which the core counts them. */
export interface GuessedValues {
  readonly coupled: readonly ArrayLike<number>[];
  readonly own: readonly ArrayLike<number>[];
}

/**
 * How well a guess of a side's values runs with the truth: Pearson's correlation over all contracts, permille (a
 * measure of opponent models in Baarslag, Hendrikx, Hindriks and Jonker 2016). Exact without listing contracts, since
 * terms outside the core vary independently. Null where either side of the comparison is the same everywhere.
 */
export function modelFit(truth: TrueValues, guess: GuessedValues): number | null {
  const pairs: ValueColumns[] = [
    { a: truth.core, b: sums(guess.coupled) },
    ...truth.own.map((column, k) => ({ a: column, b: guess.own[k] as ArrayLike<number> })),
  ];
  let [ofTruth, ofGuess, together] = [0, 0, 0];
  for (const pair of pairs) {
    ofTruth += covariance(pair.a, pair.a);
    ofGuess += covariance(pair.b, pair.b);
    together += covariance(pair.a, pair.b);
  }
  if (ofTruth === 0 || ofGuess === 0) return null;
  return Math.round((together / Math.sqrt(ofTruth) / Math.sqrt(ofGuess)) * 1_000);
}

/** The guess for every combination of the coupled terms, last term fastest. */
function sums(columns: readonly ArrayLike<number>[]): Float64Array {
  return columns.reduce<Float64Array>((begun, column) => {
    const longer = new Float64Array(begun.length * column.length);
    begun.forEach((sum, at) => {
      for (let position = 0; position < column.length; position++)
        longer[at * column.length + position] = sum + (column[position] as number);
    });
    return longer;
  }, new Float64Array(1));
}

function covariance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let sum = 0;
  for (let at = 0; at < one.length; at++)
    sum += ((one[at] as number) - meanOne) * ((other[at] as number) - meanOther);
  return sum / one.length;
}

function mean(column: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < column.length; at++) sum += column[at] as number;
  return sum / column.length;
}
