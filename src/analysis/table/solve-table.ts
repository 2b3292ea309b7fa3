import { EXACT_TIES, solveBargaining, type UtilityPoint } from '../bargaining/solve-bargaining.ts';
import type { TablePoint, ValuePair } from './table-values.ts';

/** Solution points of a table, all ties listed; those that need the zone are empty when the zone is. */
export interface TableSolutions {
  readonly nash: readonly TablePoint[];
  readonly kalaiSmorodinsky: readonly TablePoint[];
  readonly egalitarian: readonly TablePoint[];
  /** Largest sum of both values over all contracts. */
  readonly maxWelfare: readonly TablePoint[];
  /** The same inside the zone. */
  readonly maxWelfareInside: readonly TablePoint[];
  /** Best value of each seat inside the zone. */
  readonly ideal: ValuePair | null;
  /** Largest joint gain over both walk-aways, in thousandths of a point; null when the zone is empty. */
  readonly surplus: number | null;
}

/** @param frontier undominated contracts */
export function solveTable(frontier: readonly TablePoint[], walkAway: ValuePair): TableSolutions {
  const behind = new Map<UtilityPoint, TablePoint>(frontier.map((point) => [[point.a, point.b], point]));
  const points = [...behind.keys()];
  const inside = points.filter((point) => behind.get(point)?.inside);
  const solved = solveBargaining(points, inside, [walkAway.a, walkAway.b], EXACT_TIES);
  const contracts = (found: readonly UtilityPoint[] | null) =>
    (found ?? []).map((point) => behind.get(point) as TablePoint);
  const best = contracts(solved.maxWelfareRational);
  const insideContracts = contracts(inside);
  const most = (seat: 'a' | 'b') =>
    insideContracts.reduce((high, point) => Math.max(high, point[seat]), -Infinity);
  return {
    nash: contracts(solved.nash),
    kalaiSmorodinsky: contracts(solved.kalaiSmorodinsky),
    egalitarian: contracts(solved.egalitarian),
    maxWelfare: contracts(solved.maxWelfare),
    maxWelfareInside: best,
    ideal: inside.length === 0 ? null : { a: most('a'), b: most('b') },
    surplus: best[0] === undefined ? null : best[0].a + best[0].b - walkAway.a - walkAway.b,
  };
}

/** The best contract for each seat that takes nothing from the other; null when nothing is as good for both. */
export function bestWithoutHurting(
  frontier: readonly TablePoint[],
  from: ValuePair,
): { readonly a: TablePoint | null; readonly b: TablePoint | null } {
  const harmless = frontier.filter((point) => point.a >= from.a && point.b >= from.b);
  const best = (seat: 'a' | 'b') =>
    harmless.reduce<TablePoint | null>(
      (found, point) => (found === null || point[seat] > found[seat] ? point : found),
      null,
    );
  return { a: best('a'), b: best('b') };
}
