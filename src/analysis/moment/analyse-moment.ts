import {
  type Contract,
  createTable,
  type NegotiationState,
  readContract,
  type Scenario,
  type Table,
} from '#engine/index.ts';
import { analyseTable } from '../table/core-and-merge.ts';
import { findPassable, type PassableAnalysis } from '../table/passable-contracts.ts';
import type { TablePoint, ValuePair } from '../table/table-values.ts';
import { bothHomesPass } from './both-homes-pass.ts';
import type { TableAnalysis, ValuedContract } from './table-analysis.ts';
import { type MomentValues, valuesAtMoment } from './values-at-moment.ts';

/** Everything that was possible at one moment of a game, exactly: both sheets, both walk-aways, both homes. */
export function analyseMoment(scenario: Scenario, state: NegotiationState): TableAnalysis {
  const table = createTable(scenario.public, scenario.seats);
  const moment = valuesAtMoment(table, state.context);
  const valued = (contract: Contract): ValuedContract => ({ contract, ...valuesOf(table, state, contract) });
  const named = (point: TablePoint): ValuedContract => ({
    contract: moment.contractOf(point),
    a: point.a,
    b: point.b,
  });
  const merged = analyseTable(moment.values);
  if (!merged) throw new RangeError(`${scenario.public.id} has more undominated contracts than can be drawn`);
  const { outcome } = state.context.facts;
  const deal = outcome?.type === 'signed' ? valued(outcome.contract) : null;
  const passable = passableFrom(table, state, moment, moment.values.walkAway);
  const better = deal ? passableFrom(table, state, moment, deal).solutions.egalitarian[0] : undefined;
  const best = passable.solutions.egalitarian[0];
  return {
    frontier: merged.frontier.map(named),
    walkAway: moment.values.walkAway,
    zone: { all: merged.contracts, contracts: passable.zone, passable: passable.passable },
    bestPassable: best ? named(best) : null,
    deal,
    missedTrade: deal && better && better.a + better.b > deal.a + deal.b ? named(better) : null,
    records: scenario.public.records.flatMap(({ id, date, contract }) => {
      const reading = readContract(table.terms, contract);
      return reading.ok ? [{ id, date, ...valued(reading.contract) }] : [];
    }),
  };
}

function valuesOf(table: Table, { context }: NegotiationState, contract: Contract): ValuePair {
  const { facts, private: both } = context;
  return {
    a: table.sheet(facts, both.a).valueOf(contract),
    b: table.sheet(facts, both.b).valueOf(contract),
  };
}

/** The contracts at or above a pair of values that both homes pass. */
function passableFrom(
  table: Table,
  state: NegotiationState,
  { values, contractAt }: MomentValues,
  from: ValuePair,
): PassableAnalysis {
  const passes = bothHomesPass(table, state);
  const steps = findPassable({ ...values, walkAway: { a: from.a, b: from.b } }, (core, own) =>
    passes(contractAt(core, own)),
  );
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
