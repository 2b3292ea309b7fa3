/** A pair of utilities, first party first. */
export type UtilityPair = readonly [number, number];

/** Solutions when agreements may be randomised; null when no lottery is rational. */
export interface LotterySolutions {
  /** Vertices of the concave envelope of the frontier, first party rising. */
  readonly hull: UtilityPair[];
  readonly nash: UtilityPair | null;
  readonly kalaiSmorodinsky: UtilityPair | null;
  readonly egalitarian: UtilityPair | null;
}

/** A point this little above the line between its neighbours lies on it. */
const FLAT = 1e-12;
const TOUCHING = 1e-9;

/** Whether the frontier's point `middle` lies above the line from `start` to `end` (places in the frontier). */
export type IsAbove = (middle: number, start: number, end: number) => boolean;

/**
 * @param frontier undominated points of two parties, the first party rising
 * @param isAbove decides where the heights of points are too small for doubles; null when nothing can
 */
export function solveLottery(
  frontier: readonly UtilityPair[],
  reservations: UtilityPair,
  isAbove: IsAbove | null = null,
): LotterySolutions {
  const hull = concaveEnvelope(frontier, isAbove).map((place) => frontier[place] as UtilityPair);
  const gains = rationalPart(hull.map(([a, b]) => [a - reservations[0], b - reservations[1]]));
  if (gains === null) return { hull, nash: null, kalaiSmorodinsky: null, egalitarian: null };
  const back = ([a, b]: UtilityPair): UtilityPair => [a + reservations[0], b + reservations[1]];
  const ideal: UtilityPair = [(gains.at(-1) as UtilityPair)[0], (gains[0] as UtilityPair)[1]];
  return {
    hull,
    nash: back(largestProduct(gains)),
    kalaiSmorodinsky: back(crossing(gains, ideal)),
    egalitarian: back(crossing(gains, [1, 1])),
  };
}

/** Places of the envelope's vertices in the frontier. */
function concaveEnvelope(frontier: readonly UtilityPair[], isAbove: IsAbove | null): number[] {
  const turns = (middle: number, start: number, end: number) => {
    const [point, from, to] = [frontier[middle], frontier[start], frontier[end]] as UtilityPair[];
    const height = heightAbove(point as UtilityPair, from as UtilityPair, to as UtilityPair);
    const isClear = isAbove === null || Math.abs(height) > TOUCHING;
    return isClear ? height > FLAT : isAbove(middle, start, end);
  };
  const hull: number[] = [];
  for (let place = 0; place < frontier.length; place++) {
    while (hull.length >= 2 && !turns(hull.at(-1) as number, hull.at(-2) as number, place)) hull.pop();
    hull.push(place);
  }
  return hull;
}

/** How far a point lies above the line from `start` to `end`. */
function heightAbove(point: UtilityPair, start: UtilityPair, end: UtilityPair): number {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const cross = dx * (point[1] - start[1]) - dy * (point[0] - start[0]);
  return cross / Math.sqrt(dx * dx + dy * dy);
}

/** The part of a falling line of gains where both are at least zero, or null. */
function rationalPart(line: readonly UtilityPair[]): UtilityPair[] | null {
  const part: UtilityPair[] = [];
  const push = (point: UtilityPair) => part.push([Math.max(0, point[0]), Math.max(0, point[1])]);
  line.forEach((point, at) => {
    const next = line[at + 1];
    if (Math.min(...point) >= -TOUCHING) push(point);
    if (next === undefined) return;
    const enters = cutAt(point, next, 0);
    const leaves = cutAt(point, next, 1);
    if (enters !== null && enters[1] >= -TOUCHING) push(enters);
    if (leaves !== null && leaves[0] >= -TOUCHING) push(leaves);
  });
  return part.length === 0 ? null : part;
}

/** Where the segment crosses zero strictly inside, in one coordinate. */
function cutAt(start: UtilityPair, end: UtilityPair, party: 0 | 1): UtilityPair | null {
  const [from, to] = [start[party], end[party]];
  if (Math.min(from, to) >= -TOUCHING || Math.max(from, to) <= TOUCHING) return null;
  return between(start, end, from / (from - to));
}

function between(start: UtilityPair, end: UtilityPair, share: number): UtilityPair {
  return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
}

function largestProduct(line: readonly UtilityPair[]): UtilityPair {
  let best = line[0] as UtilityPair;
  const consider = (point: UtilityPair) => {
    if (point[0] * point[1] > best[0] * best[1]) best = point;
  };
  line.forEach((start, at) => {
    consider(start);
    const end = line[at + 1];
    if (end === undefined) return;
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
    const share = -(start[0] * dy + start[1] * dx) / (2 * dx * dy);
    if (share > 0 && share < 1) consider(between(start, end, share));
  });
  return best;
}

/** The point with equal shares of the two units, or the end of the line that comes nearest to it. */
function crossing(line: readonly UtilityPair[], unit: UtilityPair): UtilityPair {
  const lead = (point: UtilityPair) => point[0] * unit[1] - point[1] * unit[0];
  for (let at = 0; at < line.length; at++) {
    const [point, before] = [line[at] as UtilityPair, line[at - 1]];
    if (lead(point) < 0) continue;
    if (before === undefined) return point;
    return between(before, point, lead(before) / (lead(before) - lead(point)));
  }
  return line.at(-1) as UtilityPair;
}
