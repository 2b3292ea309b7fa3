import { fallingOrder, type PointList, pickPoints } from './point-list.ts';
import { Staircase } from './staircase.ts';

/**
 * The points that no other point beats, sorted by falling coordinates, equal points united.
 *
 * A point is dropped when another is at least as good for everyone and better for someone by more than that
 * party's margin. With margins of zero this is the Pareto frontier. `sorted` says that the list already is
 * in falling order.
 */
export function keepUndominated(list: PointList, margins: readonly number[], sorted = false): PointList {
  const ordered = sorted ? list : pickPoints(list, fallingOrder(list));
  const distinct = uniteEqual(ordered);
  if (margins.length === 2) return sweepTwo(distinct, margins);
  if (margins.length === 3) return sweepThree(distinct, margins);
  throw new Error(`frontiers are made for two or three parties, not ${margins.length}`);
}

/** Equal neighbours become one point: counts added, smallest index. */
function uniteEqual(list: PointList): PointList {
  const heads = new Uint32Array(list.size);
  let size = 0;
  for (let at = 0; at < list.size; at++) {
    const isNew = at === 0 || list.columns.some((column) => column[at] !== column[at - 1]);
    if (isNew) size++;
    heads[at] = size - 1;
  }
  return size === list.size ? list : uniteUnder(list, heads, size);
}

/** One point a group, at its first member; `groups` gives each point's group, numbered by first member. */
function uniteUnder(list: PointList, groups: Uint32Array, size: number): PointList {
  const firsts = new Uint32Array(size);
  for (let at = list.size - 1; at >= 0; at--) firsts[groups[at] as number] = at;
  const united = pickPoints(list, firsts);
  for (let at = 0; at < list.size; at++) {
    const group = groups[at] as number;
    if (firsts[group] === at) continue;
    united.counts[group] = (united.counts[group] as number) + (list.counts[at] as number);
    united.indices[group] = Math.min(united.indices[group] as number, list.indices[at] as number);
  }
  return united;
}

/** Two parties: one pass with the best second coordinate so far, and so far beyond the first one's margin. */
function sweepTwo(list: PointList, margins: readonly number[]): PointList {
  const [first, second] = list.columns as [Float64Array, Float64Array];
  const [firstMargin, secondMargin] = margins as [number, number];
  const kept = new Uint32Array(list.size);
  let size = 0;
  let passed = 0;
  let bestNear = -Infinity;
  let bestFar = -Infinity;
  for (let at = 0; at < list.size; at++) {
    const [x, y] = [first[at] as number, second[at] as number];
    while (passed < size && (first[kept[passed] as number] as number) > x + firstMargin) {
      bestFar = Math.max(bestFar, second[kept[passed++] as number] as number);
    }
    if (bestFar >= y || bestNear > y + secondMargin) continue;
    kept[size++] = at;
    bestNear = Math.max(bestNear, y);
  }
  return size === list.size ? list : pickPoints(list, kept.subarray(0, size));
}

/** Three parties: the same pass, with staircases of the second and third coordinates. */
function sweepThree(list: PointList, margins: readonly number[]): PointList {
  const [first, second, third] = list.columns as [Float64Array, Float64Array, Float64Array];
  const [firstMargin, secondMargin, thirdMargin] = margins as [number, number, number];
  const near = new Staircase();
  const far = new Staircase();
  const kept: number[] = [];
  let passed = 0;
  for (let at = 0; at < list.size; at++) {
    const [x, y, z] = [first[at] as number, second[at] as number, third[at] as number];
    while (passed < kept.length && (first[kept[passed] as number] as number) > x + firstMargin) {
      const place = kept[passed++] as number;
      far.add(second[place] as number, third[place] as number);
    }
    if (far.highestFrom(y) >= z) continue;
    if (near.highestAbove(y + secondMargin) >= z || near.highestFrom(y) > z + thirdMargin) continue;
    kept.push(at);
    near.add(y, z);
  }
  return kept.length === list.size ? list : pickPoints(list, kept);
}

/**
 * The final comparison, with a tolerance (units a party): drops every point that another beats by more than
 * the tolerance somewhere and is not below by more than it anywhere, then unites points that are equal within
 * it. The list must hold every undominated point; falling order in, falling order out.
 */
export function keepDistinct(list: PointList, tolerances: readonly number[]): PointList {
  const exact = tolerances.every((tolerance) => tolerance === 0);
  const undominated = exact ? keepUndominated(list, tolerances, true) : dropBeaten(list, tolerances);
  return exact ? undominated : uniteNear(undominated, tolerances);
}

function dropBeaten(list: PointList, tolerances: readonly number[]): PointList {
  const columns = list.columns;
  const leaders = keepUndominated(
    list,
    tolerances.map(() => 0),
    true,
  );
  const kept: number[] = [];
  for (let at = 0; at < list.size; at++) {
    const point = columns.map((column) => column[at] as number);
    if (!isBeaten(point, leaders, tolerances)) kept.push(at);
  }
  return pickPoints(list, kept);
}

/** Whether a leader beats a point; see `candidates` for the leaders that are looked at. */
function isBeaten(point: readonly number[], leaders: PointList, tolerances: readonly number[]): boolean {
  const [start, end] = candidates(leaders, point[0] as number, tolerances[0] as number);
  for (let at = start; at < end; at++) {
    let better = false;
    let worse = false;
    for (let party = 0; party < point.length && !worse; party++) {
      const gap = ((leaders.columns[party] as Float64Array)[at] as number) - (point[party] as number);
      worse = gap < -(tolerances[party] as number);
      better ||= gap > (tolerances[party] as number);
    }
    if (better && !worse) return true;
  }
  return false;
}

/**
 * Leaders that could beat a point with this first coordinate: theirs is not below it by more than the tolerance.
 * Of two parties' leaders (first falling, second rising) only the last one above the point's window and those
 * inside it need a look.
 */
function candidates(leaders: PointList, value: number, tolerance: number): [number, number] {
  const first = leaders.columns[0] as Float64Array;
  const above = countAbove(first, value + tolerance);
  const inside = countAbove(first, value - tolerance - 1);
  return [leaders.columns.length === 2 ? Math.max(0, above - 1) : 0, inside];
}

/** How many entries of a falling column are greater than a value. */
function countAbove(falling: Float64Array, value: number): number {
  let [low, high] = [0, falling.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] as number) > value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function uniteNear(list: PointList, tolerances: readonly number[]): PointList {
  const heads: number[] = [];
  const groups = new Uint32Array(list.size);
  for (let at = 0; at < list.size; at++) {
    const group = findGroup(list, heads, at, tolerances);
    groups[at] = group;
    if (group === heads.length) heads.push(at);
  }
  return heads.length === list.size ? list : uniteUnder(list, groups, heads.length);
}

/** The last group whose head is equal within the tolerance, or a new group's number. */
function findGroup(
  list: PointList,
  heads: readonly number[],
  at: number,
  tolerances: readonly number[],
): number {
  const first = list.columns[0] as Float64Array;
  for (let group = heads.length - 1; group >= 0; group--) {
    const head = heads[group] as number;
    if ((first[head] as number) - (first[at] as number) > (tolerances[0] as number)) break;
    const near = list.columns.every(
      (column, party) =>
        Math.abs((column[head] as number) - (column[at] as number)) <= (tolerances[party] as number),
    );
    if (near) return group;
  }
  return heads.length;
}
