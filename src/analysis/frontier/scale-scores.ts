import type { AdditiveParty } from '#engine/exchange/additive-domain.ts';

/** One party's score tables in whole units, so that sums and comparisons are exact in a double. */
export interface ScaledParty {
  /** Whole units, one table an issue, one entry a value. */
  readonly tables: readonly Float64Array[];
  /** Units in a utility of 1. */
  readonly unitsPerPoint: number;
  /** Two sums that differ by at most this many units count as equal; 0 when the scale is exact. */
  readonly tolerance: number;
  /** Largest utility in units; Infinity when the sum is not cut. */
  readonly cap: number;
  /** Smallest sum, in units, that gives at least the reservation value; Infinity when the cap prevents it. */
  readonly floor: number;
}

/** Utilities closer than this are equal. */
const EQUAL_BELOW = 1e-9;
const SAFE_UNITS = 2 ** 52;
const FINE_UNITS = 1e12;
const LARGEST_DENOMINATOR = 1e6;
const RATIONAL_ERROR = 1e-13;

/**
 * Finds the common denominator of a party's scores when they are fractions with small denominators
 * (decimal weights, scores divided by a maximum), and a grid of about 1e-12 otherwise. The scores are
 * moved by at most 1e-12 either way, far below the 1e-9 that separates two utilities.
 */
export function scaleScores(party: AdditiveParty): ScaledParty {
  const size = largestSum(party);
  const common = commonDenominator(party, SAFE_UNITS / size);
  const unitsPerPoint = common ?? Math.min(FINE_UNITS, SAFE_UNITS / size);
  const toUnits = (score: number) => Math.round(score * unitsPerPoint) + 0;
  return {
    tables: party.scores.map((table) => table.map(toUnits)),
    unitsPerPoint,
    tolerance: Math.max(0, Math.ceil(EQUAL_BELOW * unitsPerPoint - 1e-6) - 1),
    cap: party.cap === null ? Infinity : party.cap * unitsPerPoint,
    floor: floorOf(party, unitsPerPoint),
  };
}

function floorOf({ cap, reservation }: AdditiveParty, unitsPerPoint: number): number {
  if (cap !== null && reservation >= cap + EQUAL_BELOW) return Infinity;
  return Math.ceil((reservation - EQUAL_BELOW) * unitsPerPoint);
}

/** An upper bound of every partial sum's magnitude, at least 1. */
function largestSum(party: AdditiveParty): number {
  const sizes = party.scores.map((table) =>
    table.reduce((most, score) => Math.max(most, Math.abs(score)), 0),
  );
  return Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  );
}

function commonDenominator(party: AdditiveParty, limit: number): number | null {
  const numbers = new Set<number>(party.cap === null ? [] : [party.cap]);
  for (const table of party.scores) for (const score of table) numbers.add(score);
  let common = 1;
  for (const number of numbers) {
    if (isNearWhole(number * common)) continue;
    const denominator = smallDenominator(number);
    if (denominator === null) return null;
    common *= denominator / greatestCommonDivisor(common, denominator);
    if (common > limit) return null;
  }
  return common;
}

/** Only for products small enough that a near-whole result is no accident. */
function isNearWhole(product: number): boolean {
  return (
    Math.abs(product) < 1e9 &&
    Math.abs(product - Math.round(product)) <= 1e-13 * Math.max(1, Math.abs(product))
  );
}

/** Denominator of the simplest fraction within 1e-13 of a number (continued fraction), if it is small. */
function smallDenominator(number: number): number | null {
  const allowed = RATIONAL_ERROR * Math.max(1, Math.abs(number));
  let rest = number;
  let [before, denominator] = [1, 0];
  while (denominator <= LARGEST_DENOMINATOR) {
    const whole = Math.floor(rest);
    [before, denominator] = [denominator, whole * denominator + before];
    const numerator = Math.round(number * denominator);
    if (Math.abs(number - numerator / denominator) <= allowed) return denominator;
    rest = 1 / (rest - whole);
    if (!Number.isFinite(rest)) return null;
  }
  return null;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
