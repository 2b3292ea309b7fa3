import { outcomeCounter } from '../counting/outcome-counter.ts';
import { mergeFrontiers } from '../frontier/merge-frontiers.ts';
import { type PointList, pointsFromColumns } from '../frontier/point-list.ts';
import { solveTable, type TableSolutions } from './solve-table.ts';
import {
  countContracts,
  type TablePoint,
  type TableValues,
  tablePointAt,
  type ValuePair,
} from './table-values.ts';

/** Exact analysis of one of our tables at one moment; home votes are not counted. */
export interface TableAnalysis {
  readonly contracts: number;
  /** Least and largest value of each seat over all contracts. */
  readonly range: { readonly least: ValuePair; readonly most: ValuePair };
  /** Undominated contracts, seat a rising; one a point. */
  readonly frontier: readonly TablePoint[];
  /** Contracts at or above both walk-aways, and their share of all contracts; null where there are too many to count. */
  readonly zone: { readonly contracts: number | null; readonly share: number | null };
  readonly solutions: TableSolutions;
  /** How many contracts are better for both seats than a pair of values; null where there are too many to count. */
  readonly countBetterForBoth: (than: ValuePair) => number | null;
}

/**
 * Enumerates the coupled terms and merges the other terms' frontiers, so that any number of contracts is
 * handled exactly. Null when more than a million points are undominated.
 */
export function analyseTable(values: TableValues): TableAnalysis | null {
  const merged = mergeFrontiers(valueLists(values), [0, 0]);
  if (merged === null) return null;
  const frontier = Array.from(merged.indices, (index) => tablePointAt(values, index)).reverse();
  const contracts = countContracts(values);
  const parts = [values.core, ...values.own];
  const count = outcomeCounter([parts.map((part) => part.a), parts.map((part) => part.b)]);
  const { a, b } = values.walkAway;
  const inside = count?.([a, b]) ?? null;
  return {
    contracts,
    range: { least: extremes(values, Math.min), most: extremes(values, Math.max) },
    frontier,
    zone: { contracts: inside, share: inside === null ? null : inside / contracts },
    solutions: solveTable(frontier, values.walkAway),
    countBetterForBoth: (than) => count?.([Math.floor(than.a) + 1, Math.floor(than.b) + 1]) ?? null,
  };
}

/** The core and the own terms as lists of points whose indices add up to the contract's. */
function valueLists({ core, own }: TableValues): PointList[] {
  let stride = 1;
  const lists = [core, ...own].reverse().map(({ a, b }) => {
    const offsets = Float64Array.from({ length: a.length }, (_, position) => position * stride);
    stride *= a.length;
    return pointsFromColumns([a, b], offsets);
  });
  return lists.reverse();
}

function extremes({ core, own }: TableValues, pick: (x: number, y: number) => number): ValuePair {
  const of = (column: ArrayLike<number>) => Float64Array.from(column).reduce((x, y) => pick(x, y));
  const total = (seat: 'a' | 'b') => own.reduce((sum, term) => sum + of(term[seat]), of(core[seat]));
  return { a: total('a'), b: total('b') };
}
