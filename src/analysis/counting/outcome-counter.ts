import { BoxTree } from './box-tree.ts';
import { halfSums } from './half-sums.ts';
import { rankFinder } from './rank-finder.ts';

/** How many outcomes give every party at least its threshold (whole units). */
export type OutcomeCounter = (thresholds: readonly number[]) => number;

/** Lists longer than this take too long to sweep (two parties) or to search (three). */
const LONGEST_LIST: Readonly<Record<number, number>> = { 2: 2_000_000, 3: 20_000 };

/**
 * Counts outcomes without listing them: the issues are split in two halves whose sums are listed, and pairs
 * are counted by a sweep (two parties) or in a tree of boxes (three). With N outcomes the lists hold about
 * sqrt(N) sums. Null when even these would be too long.
 *
 * @param tables whole units, `[party][issue][value]`
 */
export function outcomeCounter(tables: readonly (readonly ArrayLike<number>[])[]): OutcomeCounter | null {
  const halves = halfSums(tables, LONGEST_LIST[tables.length] ?? 0);
  return halves === null ? null : pairCounter(...halves);
}

/** The same for two given lists of sums: counts the pairs whose sums reach the thresholds. */
export function pairCounter(small: readonly Float64Array[], large: readonly Float64Array[]): OutcomeCounter {
  return small.length === 2 ? sweepCounter(small, large) : treeCounter(small, large);
}

/** Two parties: the large list by rising first sum lets in more and more of the small list, ranked by the second. */
function sweepCounter(small: readonly Float64Array[], large: readonly Float64Array[]): OutcomeCounter {
  const fallingFirst = sortedPlaces(small[0] as Float64Array, -1);
  const [smallFirst, smallSecond] = small as [Float64Array, Float64Array];
  const risingSecond = smallSecond.slice().sort();
  const firsts = fallingFirst.map((place) => smallFirst[place] as number);
  const rankOf = rankFinder(risingSecond);
  const ranks = Uint32Array.from(fallingFirst, (place) => rankOf(smallSecond[place] as number));
  const rising = sortedPlaces(large[0] as Float64Array, 1);
  const largeFirst = Float64Array.from(rising, (place) => (large[0] as Float64Array)[place] as number);
  const largeSecond = Float64Array.from(rising, (place) => (large[1] as Float64Array)[place] as number);
  const tree = new Uint32Array(risingSecond.length + 1);

  return ([firstThreshold, secondThreshold]) => {
    tree.fill(0);
    let inside = 0;
    let count = 0;
    for (let at = 0; at < largeFirst.length; at++) {
      const needed = (firstThreshold as number) - (largeFirst[at] as number);
      while (inside < firsts.length && (firsts[inside] as number) >= needed)
        add(tree, ranks[inside++] as number);
      if (inside === 0) continue;
      const rank = rankOf((secondThreshold as number) - (largeSecond[at] as number));
      if (rank < risingSecond.length) count += inside - countBelow(tree, rank);
    }
    return count;
  };
}

function sortedPlaces(column: Float64Array, sign: 1 | -1): Float64Array {
  const places = Float64Array.from(column.keys());
  return places.sort((a, b) => sign * ((column[a] as number) - (column[b] as number)));
}

/** Fenwick tree: one more at a rank. */
function add(tree: Uint32Array, rank: number): void {
  for (let at = rank + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] as number) + 1;
}

/** Fenwick tree: how many ranks below this one were added. */
function countBelow(tree: Uint32Array, rank: number): number {
  let count = 0;
  for (let at = rank; at > 0; at -= at & -at) count += tree[at] as number;
  return count;
}

function treeCounter(small: readonly Float64Array[], large: readonly Float64Array[]): OutcomeCounter {
  const tree = new BoxTree(large);
  return (thresholds) => {
    const needed = new Float64Array(thresholds.length);
    let count = 0;
    for (let at = 0; at < (small[0] as Float64Array).length; at++) {
      for (let party = 0; party < needed.length; party++) {
        needed[party] = (thresholds[party] as number) - ((small[party] as Float64Array)[at] as number);
      }
      count += tree.countFrom(needed);
    }
    return count;
  };
}
