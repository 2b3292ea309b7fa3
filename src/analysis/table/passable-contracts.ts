import { Staircase } from '../frontier/staircase.ts';
import { solveTable, type TableSolutions } from './solve-table.ts';
import { countContracts, type TablePoint, type TableValues, tablePointAt } from './table-values.ts';

/** Whether both homes pass a contract: combination of the coupled terms, position of each own term. */
export type Passes = (core: number, own: readonly number[]) => boolean;

/** What is left of the zone of agreement when both homes must pass the contract. */
export interface PassableAnalysis {
  /** Contracts at or above both walk-aways. */
  readonly zone: number;
  /** Those of them that both homes pass. */
  readonly passable: number;
  /** Undominated among the passable ones, seat a rising; one a point. */
  readonly frontier: readonly TablePoint[];
  /** Among the passable ones; `maxWelfare` and `maxWelfareInside` are the same here. */
  readonly solutions: TableSolutions;
}

const CHUNK = 20_000;

/**
 * Goes through every contract, because home votes couple terms that values do not. Yields the share done
 * after every 20,000 contracts, so that a caller can report progress, let others run, or stop.
 */
export function* findPassable(values: TableValues, passes: Passes): Generator<number, PassableAnalysis> {
  const contracts = countContracts(values);
  const combinations = contracts / values.core.a.length;
  const parts = Array.from({ length: combinations }, (_, at) => tablePointAt(withoutCore(values), at));
  const stairs = new Staircase();
  const candidates: number[] = [];
  let [zone, passable] = [0, 0];
  for (let index = 0; index < contracts; index++) {
    if (index % CHUNK === 0) yield index / contracts;
    const core = Math.floor(index / combinations);
    const part = parts[index % combinations] as TablePoint;
    const a = (values.core.a[core] as number) + part.a;
    const b = (values.core.b[core] as number) + part.b;
    if (a < values.walkAway.a || b < values.walkAway.b) continue;
    zone++;
    if (!passes(core, part.own)) continue;
    passable++;
    if (stairs.highestFrom(a) >= b) continue;
    stairs.add(a, b);
    candidates.push(index);
  }
  const frontier = undominated(candidates.map((index) => tablePointAt(values, index)));
  return { zone, passable, frontier, solutions: solveTable(frontier, values.walkAway) };
}

function withoutCore(values: TableValues): TableValues {
  return { ...values, core: { a: [0], b: [0] } };
}

/** Seat a rising, so that seat b falls. */
function undominated(points: readonly TablePoint[]): TablePoint[] {
  const falling = [...points].sort((left, right) => right.a - left.a || right.b - left.b);
  let most = -Infinity;
  const kept = falling.filter((point) => {
    const stays = point.b > most;
    most = Math.max(most, point.b);
    return stays;
  });
  return kept.reverse();
}
