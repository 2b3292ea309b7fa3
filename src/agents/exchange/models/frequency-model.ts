import type { AdditiveIssue } from '#engine/exchange/additive-domain.ts';
import { type OpponentModel, weigh } from './opponent-model.ts';

/** What an issue gains in weight, divided by the number of issues, when it stays the same in two offers running. */
const GAIN = 0.2;

/**
 * The model of HardHeaded (van Krimpen, Looije, Hajizadeh 2013): an issue that the other side does not change
 * matters to it, and a value is worth as much as it is often offered.
 */
export function frequencyModel(issues: readonly AdditiveIssue[]): OpponentModel {
  const counts = issues.map((issue) => new Float64Array(issue.values.length).fill(1));
  const gain = GAIN / issues.length;
  const cap = 1 - gain * issues.length;
  let weights = issues.map(() => 1 / issues.length);
  let last: readonly number[] | null = null;
  return {
    observe: (positions) => {
      const before = last;
      if (before !== null) weights = favourUnchanged(weights, before, positions, gain, cap);
      counts.forEach((table, issue) => {
        const at = positions[issue] as number;
        table[at] = (table[at] as number) + 1;
      });
      last = positions;
    },
    tables: () => weigh(weights, counts),
  };
}

function favourUnchanged(
  weights: readonly number[],
  before: readonly number[],
  now: readonly number[],
  gain: number,
  cap: number,
): number[] {
  const raised = weights.map((weight, issue) =>
    before[issue] === now[issue] && weight < cap ? weight + gain : weight,
  );
  const total = raised.reduce((sum, weight) => sum + weight, 0);
  return raised.map((weight) => weight / total);
}
