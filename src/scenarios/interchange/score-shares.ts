import type { AdditiveParty } from '#engine/exchange/additive-domain.ts';

/** A score table as weight times share. */
export interface WeightedShares {
  readonly weight: number;
  readonly shares: readonly number[];
}

/** Splits one issue's scores by the party's own weight, or by 1 where that weight is 0 but the scores are not. */
export function sharesByWeight(party: AdditiveParty, issue: number): WeightedShares {
  const scores = Array.from(party.scores[issue] as Float64Array);
  const stated = party.weights[issue] ?? 0;
  const weight = stated === 0 && scores.some((score) => score !== 0) ? 1 : stated;
  return { weight, shares: scores.map((score) => (weight === 0 ? 0 : score / weight)) };
}

/** The bounds of an issue whose labels are a gapless rising run of whole numbers, or null. */
export function contiguousBounds(values: readonly string[]): [number, number] | null {
  const low = Number(values[0]);
  const isRun = values.every((value, step) => value === String(low + step));
  return isRun && Number.isSafeInteger(low) ? [low, low + values.length - 1] : null;
}
