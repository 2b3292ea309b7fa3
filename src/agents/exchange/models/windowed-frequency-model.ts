import type { AdditiveIssue } from '#engine/exchange/additive-domain.ts';
import { type OpponentModel, weigh } from './opponent-model.ts';

/** Offers in a window, fewer in short sessions. */
const WINDOW = 48;
const LONGEST_SHARE = 0.2;
/** What an issue gains in weight at the start of the session for staying the same between two windows. */
const GAIN = 10;
/** Upper five per cent point of the normal distribution. */
const NORMAL_95 = 1.645;

/**
 * Frequencies in disjoint windows (Tunali, Aydogan, Sanchez-Anguix 2017). An issue whose values are spread alike in
 * two windows running, while another issue moved to worse values, gains weight, more so early; a value is worth the
 * fourth root of how often it was offered.
 *
 * @param rounds of the session: a window is at most a fifth of them
 */
export function windowedFrequencyModel(issues: readonly AdditiveIssue[], rounds: number): OpponentModel {
  const length = Math.max(2, Math.min(WINDOW, Math.floor(rounds * LONGEST_SHARE)));
  const empty = () => issues.map((issue) => new Float64Array(issue.values.length));
  const weights = issues.map(() => 1);
  const counts = empty();
  let window = empty();
  let previous: Float64Array[] | null = null;
  let held = 0;
  const scores = () => counts.map((table) => table.map((count) => Math.sqrt(Math.sqrt(1 + count))));
  return {
    observe: (positions, time) => {
      positions.forEach((at, issue) => {
        for (const tables of [counts, window]) {
          const table = tables[issue] as Float64Array;
          table[at] = (table[at] as number) + 1;
        }
      });
      held += 1;
      if (held < length) return;
      if (previous !== null) compare(weights, previous, window, scores(), time);
      previous = window;
      window = empty();
      held = 0;
    },
    tables: () => weigh(weights, scores()),
  };
}

function compare(
  weights: number[],
  before: readonly Float64Array[],
  now: readonly Float64Array[],
  scores: readonly Float64Array[],
  time: number,
): void {
  const alike = before.map((table, issue) => areAlike(table, now[issue] as Float64Array));
  const conceded = before.some(
    (table, issue) =>
      !alike[issue] &&
      meanScore(now[issue] as Float64Array, scores[issue] as Float64Array) <
        meanScore(table, scores[issue] as Float64Array),
  );
  if (!conceded) return;
  const gain = GAIN * (1 - time * time * time * time * time);
  alike.forEach((same, issue) => {
    if (same) weights[issue] = (weights[issue] as number) + gain;
  });
}

function meanScore(counts: Float64Array, scores: Float64Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, count, at) => sum + count * (scores[at] as number), 0) / total;
}

/** Chi-square test of two equally long windows at five per cent, counts smoothed by one. */
function areAlike(before: Float64Array, now: Float64Array): boolean {
  const statistic = before.reduce((sum, count, at) => {
    const gap = count - (now[at] as number);
    return sum + (gap * gap) / (count + (now[at] as number) + 2);
  }, 0);
  return statistic <= criticalValue(before.length - 1);
}

/** Wilson and Hilferty's approximation of the 95 per cent point of chi-square. */
function criticalValue(degrees: number): number {
  if (degrees === 0) return 0;
  const spread = 2 / (9 * degrees);
  const root = 1 - spread + NORMAL_95 * Math.sqrt(spread);
  return degrees * root * root * root;
}
