import type { AdditiveIssue } from '#engine/exchange/additive-domain.ts';
import type { OpponentModel } from './opponent-model.ts';

const WEIGHT_LEVELS = 11;
/** Issues with more values are given this many possible peaks, evenly spread. */
const MOST_PEAKS = 11;
/** How far the other side is expected to come down from its best outcome over the whole session. */
const EXPECTED_CONCESSION = 0.3;
/** Standard deviation of an offer's value around the expected one. */
const SIGMA = 0.15;

/** One belief about one issue: how much it weighs, and what each of its values is worth (at most 1). */
interface Hypothesis {
  readonly weight: number;
  readonly scores: Float64Array;
  probability: number;
}

/**
 * The scalable Bayesian model (Hindriks, Tykhonov 2008): for each issue a weight out of eleven levels and a shape,
 * uphill, downhill or a peak at one value; offers are expected to lose value at a constant pace. Issues are updated
 * one by one, with the means of the others.
 */
export function bayesianModel(issues: readonly AdditiveIssue[]): OpponentModel {
  const beliefs = issues.map((issue) => hypothesesOf(issue.values.length));
  return {
    observe: (positions, time) => {
      const expected = 1 - EXPECTED_CONCESSION * time;
      const values = beliefs.map((belief, issue) => meanValue(belief, positions[issue] as number));
      const weights = beliefs.map(meanWeight);
      const value = sum(values);
      const weight = sum(weights);
      beliefs.forEach((belief, issue) => {
        const others = {
          value: value - (values[issue] as number),
          weight: weight - (weights[issue] as number),
        };
        update(belief, positions[issue] as number, others, expected);
      });
    },
    tables: () => meanTables(issues, beliefs),
  };
}

function hypothesesOf(size: number): Hypothesis[] {
  const peaks = Math.min(size, MOST_PEAKS);
  const step = peaks > 1 ? (size - 1) / (peaks - 1) : 0;
  const shapes = Array.from({ length: peaks }, (_, at) => peakedAt(Math.round(at * step), size));
  const levels = Array.from({ length: WEIGHT_LEVELS }, (_, level) => level / (WEIGHT_LEVELS - 1));
  const probability = 1 / (shapes.length * levels.length);
  return shapes.flatMap((scores) => levels.map((weight) => ({ weight, scores, probability })));
}

/** Falls linearly on both sides of a value; a peak at the first or last value is downhill or uphill. */
function peakedAt(peak: number, size: number): Float64Array {
  const reach = Math.max(peak, size - 1 - peak, 1);
  return Float64Array.from({ length: size }, (_, at) => 1 - Math.abs(at - peak) / reach);
}

function update(
  belief: readonly Hypothesis[],
  at: number,
  others: { readonly value: number; readonly weight: number },
  expected: number,
): void {
  let total = 0;
  for (const hypothesis of belief) {
    const weight = others.weight + hypothesis.weight;
    const value = others.value + hypothesis.weight * (hypothesis.scores[at] as number);
    hypothesis.probability *= likelihood(weight > 0 ? value / weight - expected : 0);
    total += hypothesis.probability;
  }
  for (const hypothesis of belief) hypothesis.probability /= total;
}

/** A bell curve of products and quotients alone, close to the normal one: (1 + x²/16σ²)^−8. */
function likelihood(gap: number): number {
  const base = 1 + (gap * gap) / (16 * SIGMA * SIGMA);
  const fourth = base * base * base * base;
  return 1 / (fourth * fourth);
}

function meanWeight(belief: readonly Hypothesis[]): number {
  return belief.reduce((mean, { weight, probability }) => mean + weight * probability, 0);
}

function meanValue(belief: readonly Hypothesis[], at: number): number {
  return belief.reduce(
    (mean, { weight, scores, probability }) => mean + weight * probability * (scores[at] as number),
    0,
  );
}

function meanTables(
  issues: readonly AdditiveIssue[],
  beliefs: readonly (readonly Hypothesis[])[],
): Float64Array[] {
  const tables = issues.map((issue, place) =>
    Float64Array.from(issue.values, (_, at) => meanValue(beliefs[place] as readonly Hypothesis[], at)),
  );
  const best = sum(tables.map((table) => Math.max(...table)));
  return tables.map((table) => table.map((value) => value / best));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
