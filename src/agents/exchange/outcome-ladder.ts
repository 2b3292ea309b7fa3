import { type AdditiveIssue, type AdditiveParty, countOutcomes } from '#engine/exchange/additive-domain.ts';

/** Outcomes in the order of falling utility; equal utilities in the order of their numbers. */
export interface OutcomeLadder {
  readonly size: number;
  readonly outcomes: Float64Array;
  readonly utilities: Float64Array;
}

/** A ladder keeps this many of the best outcomes exactly ... */
const EXACT_RUNGS = 4_096;
/** ... and, where there are more than it can hold, an even sample of the others. */
const MOST_RUNGS = 16_384;

/**
 * Ranks all outcomes worth at least `floor`, or, in spaces too large to list, the best of them and an even sample
 * of the rest: issues are added one by one and the sums thinned out after each.
 *
 * @param table utilities of all outcomes, or null where there are too many to list
 */
export function rankOutcomes(
  issues: readonly AdditiveIssue[],
  party: AdditiveParty,
  table: Float64Array | null,
  floor: number,
): OutcomeLadder {
  const ranked = table === null ? rankSums(issues, party) : sortFalling(numbersBelow(table.length), table);
  return cutAtFloor(ranked, floor);
}

/** The last rung worth at least `utility`; −1 when even the first is worth less. */
export function lowestRung(ladder: OutcomeLadder, utility: number): number {
  let [low, high] = [0, ladder.size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ladder.utilities[middle] as number) >= utility) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function rankSums(issues: readonly AdditiveIssue[], party: AdditiveParty): OutcomeLadder {
  let stride = countOutcomes(issues);
  let sums: OutcomeLadder = { size: 1, outcomes: new Float64Array(1), utilities: new Float64Array(1) };
  issues.forEach((issue, at) => {
    stride /= issue.values.length;
    sums = thinOut(addIssue(sums, party.scores[at] as Float64Array, stride));
  });
  const { cap } = party;
  return cap === null ? sums : { ...sums, utilities: sums.utilities.map((sum) => Math.min(sum, cap)) };
}

function addIssue(sums: OutcomeLadder, scores: Float64Array, stride: number): OutcomeLadder {
  const size = sums.size * scores.length;
  const outcomes = new Float64Array(size);
  const utilities = new Float64Array(size);
  for (let value = 0; value < scores.length; value += 1) {
    for (let at = 0; at < sums.size; at += 1) {
      outcomes[value * sums.size + at] = (sums.outcomes[at] as number) + value * stride;
      utilities[value * sums.size + at] = (sums.utilities[at] as number) + (scores[value] as number);
    }
  }
  return sortFalling(outcomes, utilities);
}

/** The best sums of whole outcomes are made of the best sums of their parts, so these stay; the rest is sampled. */
function thinOut(sums: OutcomeLadder): OutcomeLadder {
  if (sums.size <= MOST_RUNGS) return sums;
  const step = (sums.size - EXACT_RUNGS) / (MOST_RUNGS - EXACT_RUNGS);
  const rung = (at: number) =>
    at < EXACT_RUNGS ? at : EXACT_RUNGS - 1 + Math.floor((at - EXACT_RUNGS + 1) * step);
  const pick = (column: Float64Array) =>
    Float64Array.from({ length: MOST_RUNGS }, (_, at) => column[rung(at)] as number);
  return { size: MOST_RUNGS, outcomes: pick(sums.outcomes), utilities: pick(sums.utilities) };
}

function numbersBelow(count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, at) => at);
}

function sortFalling(outcomes: Float64Array, utilities: Float64Array): OutcomeLadder {
  const places = Uint32Array.from({ length: outcomes.length }, (_, at) => at);
  places.sort(
    (left, right) =>
      (utilities[right] as number) - (utilities[left] as number) ||
      (outcomes[left] as number) - (outcomes[right] as number),
  );
  return {
    size: places.length,
    outcomes: Float64Array.from(places, (place) => outcomes[place] as number),
    utilities: Float64Array.from(places, (place) => utilities[place] as number),
  };
}

function cutAtFloor(ladder: OutcomeLadder, floor: number): OutcomeLadder {
  const size = lowestRung(ladder, floor) + 1;
  return {
    size,
    outcomes: ladder.outcomes.subarray(0, size),
    utilities: ladder.utilities.subarray(0, size),
  };
}
