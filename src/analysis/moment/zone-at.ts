import type { NegotiationState, Table } from '#engine/index.ts';
import { analyseTable } from '../table/core-and-merge.ts';
import { findPassable } from '../table/passable-contracts.ts';
import { countContracts } from '../table/table-values.ts';
import { bothHomesPass } from './both-homes-pass.ts';
import { valuesAtMoment } from './values-at-moment.ts';

/** What could still be agreed at one moment of a table. */
export interface Zone {
  /** Contracts at or above both walk-away values, home votes not counted. */
  readonly contracts: number;
  /** The same as a share of all contracts, from 0 to 1. */
  readonly share: number;
  /** Of these, the ones that both homes pass. */
  readonly passable: number;
  /** The largest joint gain over both walk-away values, in points (USD m); 0 in an empty zone. */
  readonly surplus: number;
}

export function zoneAt(table: Table, state: NegotiationState): Zone {
  const { values, contractAt } = valuesAtMoment(table, state.context);
  const passes = bothHomesPass(table, state);
  const steps = findPassable(values, (core, own) => passes(contractAt(core, own)));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { zone, passable } = step.value;
  return {
    contracts: zone,
    share: zone / countContracts(values),
    passable,
    surplus: (analyseTable(values)?.solutions.surplus ?? 0) / 1_000,
  };
}
