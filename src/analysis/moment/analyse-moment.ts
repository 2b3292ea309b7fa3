import {
  type Contract,
  createTable,
  homePasses,
  type NegotiationState,
  readContract,
  type Scenario,
  SEATS,
} from '#engine/index.ts';
import { listValues } from './list-values.ts';
import type { TableAnalysis, ValuedContract } from './table-analysis.ts';

/** Everything that was possible at one moment of a game, exactly: both sheets, both walk-aways, both homes. */
export function analyseMoment(scenario: Scenario, state: NegotiationState): TableAnalysis {
  const table = createTable(scenario.public, scenario.seats);
  const { facts, private: both } = state.context;
  const sheets = { a: table.sheet(facts, both.a), b: table.sheet(facts, both.b) };
  const walkAway = { a: both.a.walkAway, b: both.b.walkAway };
  const all = listValues(table, sheets);
  const valued = (contract: Contract): ValuedContract => ({
    contract,
    a: sheets.a.valueOf(contract),
    b: sheets.b.valueOf(contract),
  });
  const passes = (contract: Contract): boolean =>
    SEATS.every((seat) => homePasses(table, facts, both[seat], contract));
  const deal = facts.outcome?.type === 'signed' ? valued(facts.outcome.contract) : null;
  const zone = all.above(walkAway.a, walkAway.b);
  const passable = zone.filter((at) => passes(all.contractAt(at)));
  const best = (from: { a: number; b: number }): ValuedContract | null => {
    let found = -1;
    let most = 0;
    for (const at of passable) {
      const least = Math.min(all.a[at]! - from.a, all.b[at]! - from.b);
      if (least > most || (least === 0 && found < 0)) {
        found = at;
        most = least;
      }
    }
    return found < 0 ? null : valued(all.contractAt(found));
  };
  return {
    frontier: all.frontier().map((at) => valued(all.contractAt(at))),
    walkAway,
    zone: { all: all.a.length, contracts: zone.length, passable: passable.length },
    bestPassable: best(walkAway),
    deal,
    missedTrade: deal ? best(deal) : null,
    records: scenario.public.records.flatMap(({ id, date, contract }) => {
      const reading = readContract(table.terms, contract);
      return reading.ok ? [{ id, date, ...valued(reading.contract) }] : [];
    }),
  };
}
