/** Utilities of one outcome, one a party. */
export type UtilityPoint = readonly number[];

/** Solution points of a finite frontier; all ties are listed, null when no outcome is rational. */
export interface BargainingSolutions {
  /** Largest product of gains over the reservation values, among rational outcomes. */
  readonly nash: UtilityPoint[] | null;
  /** Largest smallest gain as a share of the rational ideal's gain, ties by the next smallest. */
  readonly kalaiSmorodinsky: UtilityPoint[] | null;
  /** Largest smallest gain, ties by the next smallest. */
  readonly egalitarian: UtilityPoint[] | null;
  /** Largest sum over all outcomes. */
  readonly maxWelfare: UtilityPoint[];
  /** Largest sum over rational outcomes. */
  readonly maxWelfareRational: UtilityPoint[] | null;
  /** Largest sum of gains as shares of the rational ideal's, among rational outcomes. */
  readonly maxNormalisedWelfare: UtilityPoint[] | null;
  /** Kalai-Smorodinsky with the ideal taken over all outcomes. */
  readonly ksGlobalIdeal: UtilityPoint[] | null;
  /** Least difference between the largest and smallest share of the gain to the ideal over all outcomes. */
  readonly ksMinSpreadGlobalIdeal: UtilityPoint[] | null;
  /** Least difference of the two utilities on the whole frontier; null for three parties. */
  readonly ksMinGapPlain: UtilityPoint[] | null;
}

/** How close two measures must be to tie. */
export interface TieRule {
  /** Utilities, gains, shares and their sums; also what counts as no room to gain. */
  readonly measures: number;
  readonly products: number;
}

const UTILITY_TIES: TieRule = { measures: 1e-9, products: 1e-12 };

/** For whole numbers of moderate size, whose sums, products and quotients tell unequal values apart. */
export const EXACT_TIES: TieRule = { measures: 0, products: 0 };

/**
 * @param frontier all undominated points
 * @param rational those that give every party its reservation value
 * @param reservations one a party
 */
export function solveBargaining(
  frontier: readonly UtilityPoint[],
  rational: readonly UtilityPoint[],
  reservations: UtilityPoint,
  ties: TieRule = UTILITY_TIES,
): BargainingSolutions {
  const gains = (point: UtilityPoint) =>
    point.map((utility, party) => utility - (reservations[party] as number));
  const rationalRoom = gains(idealOf(rational));
  const globalRoom = gains(idealOf(frontier));
  const shares = (point: UtilityPoint, room: UtilityPoint) => shareOf(gains(point), room, ties.measures);
  const among = (score: (point: UtilityPoint) => number[]) => bestPoints(rational, score, ties.measures);
  return {
    nash: bestPoints(rational, (point) => [product(gains(point))], ties.products),
    kalaiSmorodinsky: among((point) => rising(shares(point, rationalRoom))),
    egalitarian: among((point) => rising(gains(point))),
    maxWelfare: bestPoints(frontier, (point) => [sum(point)], ties.measures) ?? [],
    maxWelfareRational: among((point) => [sum(point)]),
    maxNormalisedWelfare: among((point) => [sum(shares(point, rationalRoom))]),
    ksGlobalIdeal: among((point) => rising(shares(point, globalRoom))),
    ksMinSpreadGlobalIdeal: among((point) => [-spread(shares(point, globalRoom))]),
    ksMinGapPlain:
      reservations.length === 2 ? bestPoints(frontier, (point) => [-spread(point)], ties.measures) : null,
  };
}

/** The best utility of each party among some points. */
export function idealOf(points: readonly UtilityPoint[]): number[] {
  const first = points[0] ?? [];
  return first.map((_, party) =>
    points.reduce((most, point) => Math.max(most, point[party] as number), -Infinity),
  );
}

/** All points whose score is the largest, compared entry by entry. */
function bestPoints(
  points: readonly UtilityPoint[],
  score: (point: UtilityPoint) => number[],
  equalBelow: number,
): UtilityPoint[] | null {
  let best: number[] | null = null;
  let ties: UtilityPoint[] = [];
  for (const point of points) {
    const own = score(point);
    const order = best === null ? 1 : compare(own, best, equalBelow);
    if (order > 0) [best, ties] = [own, [point]];
    else if (order === 0) ties.push(point);
  }
  return best === null ? null : ties;
}

function compare(left: readonly number[], right: readonly number[], equalBelow: number): number {
  const at = left.findIndex((entry, place) => Math.abs(entry - (right[place] as number)) > equalBelow);
  return at < 0 ? 0 : (left[at] as number) - (right[at] as number);
}

/** A party that cannot gain at all counts 0 everywhere, which changes no comparison. */
function shareOf(gains: UtilityPoint, room: UtilityPoint, nothing: number): number[] {
  return gains.map((gain, party) => {
    const most = room[party] as number;
    return Math.abs(most) <= nothing ? 0 : gain / most;
  });
}

function rising(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A gain below zero by rounding alone counts as zero. */
function product(gains: readonly number[]): number {
  return gains.reduce((total, gain) => total * Math.max(0, gain), 1);
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
