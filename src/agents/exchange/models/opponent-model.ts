/** A guess, from offers alone, of what outcomes are worth to the other side. */
export interface OpponentModel {
  /**
   * Takes in one offer of the other side.
   * @param positions its values, one an issue
   * @param time relative time in [0, 1]
   */
  readonly observe: (positions: readonly number[], time: number) => void;
  /** One table an issue, one entry a value; their sum over an outcome lies in [0, 1], 1 for the best outcome. */
  readonly tables: () => readonly Float64Array[];
}

/** Value of an outcome under such tables. */
export function estimatedValue(tables: readonly Float64Array[], positions: readonly number[]): number {
  return tables.reduce((sum, table, issue) => sum + (table[positions[issue] as number] as number), 0);
}

/** Tables from weights and scores of any scale: weights are made to add up to 1, scores to reach 1. */
export function weigh(weights: readonly number[], scores: readonly ArrayLike<number>[]): Float64Array[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return scores.map((table, issue) => {
    const most = Math.max(...Array.from(table));
    const unit = total > 0 && most > 0 ? (weights[issue] as number) / total / most : 0;
    return Float64Array.from(table, (score) => score * unit);
  });
}
