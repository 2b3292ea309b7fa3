import { outcomeCounter } from '../counting/outcome-counter.ts';
import { solveTable, type TableSolutions } from './solve-table.ts';
import { tableFrontier } from './table-frontier.ts';
import { countContracts, type TablePoint, type TableValues, type ValuePair } from './table-values.ts';

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
  const frontier = tableFrontier(values);
  if (frontier === null) return null;
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

function extremes({ core, own }: TableValues, pick: (x: number, y: number) => number): ValuePair {
  const of = (column: ArrayLike<number>) => Float64Array.from(column).reduce((x, y) => pick(x, y));
  const total = (seat: 'a' | 'b') => own.reduce((sum, term) => sum + of(term[seat]), of(core[seat]));
  return { a: total('a'), b: total('b') };
}
