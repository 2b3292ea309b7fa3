import { homePasses, type NegotiationState, SEATS, type Table } from '#engine/index.ts';
import { listValues } from './list-values.ts';

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

export function zoneAt(table: Table, { context }: NegotiationState): Zone {
  const { facts, private: both } = context;
  const values = listValues(table, { a: table.sheet(facts, both.a), b: table.sheet(facts, both.b) });
  const inZone = values.above(both.a.walkAway, both.b.walkAway);
  let passable = 0;
  let surplus = 0;
  for (const at of inZone) {
    const gain = values.a[at]! - both.a.walkAway + values.b[at]! - both.b.walkAway;
    if (gain > surplus) surplus = gain;
    const contract = values.contractAt(at);
    if (SEATS.every((seat) => homePasses(table, facts, both[seat], contract))) passable += 1;
  }
  return {
    contracts: inZone.length,
    share: inZone.length / values.a.length,
    passable,
    surplus: surplus / 1_000,
  };
}
