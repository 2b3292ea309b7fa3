import type { AdditiveParty, ExactScores } from '#engine/exchange/additive-domain.ts';
import type { IsAbove } from './solve-lottery.ts';

/**
 * Compares heights without rounding, from the parties' exact scores: a sum that a cap lowers by one part in
 * 10^17 makes its neighbour a vertex. Null when a party has no exact scores or an uneven cap.
 *
 * @param outcomes the outcome behind each frontier point
 */
export function exactAbove(
  parties: readonly AdditiveParty[],
  outcomes: readonly (readonly number[])[],
): IsAbove | null {
  const [first, second] = parties.map(exactSum);
  if (!first || !second) return null;
  const sums = new Map<number, readonly [bigint, bigint]>();
  const at = (place: number) => {
    const outcome = outcomes[place] as readonly number[];
    const known = sums.get(place) ?? ([first(outcome), second(outcome)] as const);
    sums.set(place, known);
    return known;
  };
  return (middle, start, end) => {
    const [[x0, y0], [x, y], [x1, y1]] = [at(start), at(middle), at(end)];
    return (x1 - x0) * (y - y0) > (y1 - y0) * (x - x0);
  };
}

function exactSum({ exact, cap }: AdditiveParty): ((outcome: readonly number[]) => bigint) | null {
  if (exact === undefined || (cap !== null && !Number.isInteger(cap))) return null;
  const most = cap === null ? null : BigInt(cap) * exact.unitsPerPoint;
  return (outcome) => {
    const sum = sumOf(exact, outcome);
    return most !== null && sum > most ? most : sum;
  };
}

function sumOf({ scores }: ExactScores, outcome: readonly number[]): bigint {
  return outcome.reduce(
    (sum, value, issue) => sum + ((scores[issue] as readonly bigint[])[value] as bigint),
    0n,
  );
}
