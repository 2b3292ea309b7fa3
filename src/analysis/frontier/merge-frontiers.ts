import { keepUndominated } from './keep-undominated.ts';
import { emptyPoints, type PointList, shiftPoints } from './point-list.ts';

const MOST_POINTS = 1_000_000;

/**
 * The undominated sums of one entry from each list, by exact merging: a sum can only be undominated when
 * each of its parts is, so the work follows the sizes of the frontiers and never the product of the lists.
 * Indices add up, counts multiply, equal points are merged (smallest index, counts added).
 *
 * `margins` (units a party) keeps points that are dominated by less than that in every coordinate, so that
 * near-equal sums are still there for the final comparison with a tolerance; zeros for exact units.
 *
 * Null when the frontier grows beyond a million points (opposed parties with uneven scores make it as large as
 * the scenario).
 */
export function mergeFrontiers(lists: readonly PointList[], margins: readonly number[]): PointList | null {
  let merged = emptyPoints(margins.length, 1);
  merged.counts[0] = 1;
  for (const list of lists) {
    merged = mergeTwo(merged, keepUndominated(list, margins), margins);
    if (merged.size > MOST_POINTS) return null;
  }
  return merged;
}

/** Adds every entry of `small` to the whole of `large`, then unites the shifted copies pairwise. */
function mergeTwo(large: PointList, small: PointList, margins: readonly number[]): PointList {
  let copies = Array.from({ length: small.size }, (_, at) => shiftPoints(large, small, at));
  while (copies.length > 1) {
    const united: PointList[] = [];
    for (let at = 0; at < copies.length; at += 2) {
      const [left, right] = [copies[at] as PointList, copies[at + 1]];
      united.push(right === undefined ? left : keepUndominated(interleave(left, right), margins, true));
    }
    copies = united;
  }
  return copies[0] ?? emptyPoints(margins.length, 0);
}

/** One sorted list from two. */
function interleave(left: PointList, right: PointList): PointList {
  const both = emptyPoints(left.columns.length, left.size + right.size);
  let [i, j] = [0, 0];
  for (let at = 0; at < both.size; at++) {
    const takeLeft = j >= right.size || (i < left.size && !comesAfter(left, i, right, j));
    const [from, row] = takeLeft ? [left, i++] : [right, j++];
    for (let column = 0; column < both.columns.length; column++) {
      (both.columns[column] as Float64Array)[at] = (from.columns[column] as Float64Array)[row] as number;
    }
    both.counts[at] = from.counts[row] as number;
    both.indices[at] = from.indices[row] as number;
  }
  return both;
}

/** Whether a point comes later than another in the order of falling coordinates, first party first. */
function comesAfter(left: PointList, i: number, right: PointList, j: number): boolean {
  for (let column = 0; column < left.columns.length; column++) {
    const gap =
      ((left.columns[column] as Float64Array)[i] as number) -
      ((right.columns[column] as Float64Array)[j] as number);
    if (gap !== 0) return gap < 0;
  }
  return false;
}
