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
import { solveTable, type TableSolutions } from '../table/solve-table.ts';
import type { TablePoint, ValuePair } from '../table/table-values.ts';
import { bothHomesPass } from './both-homes-pass.ts';
import type { TableAnalysis, ValuedContract } from './table-analysis.ts';
import { type MomentValues, valuesAtMoment } from './values-at-moment.ts';

const DRAWN_AT_MOST = 2_000;

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
  const votes = homesVote(scenario, state);
  const reach = (from: ValuePair): Reach =>
    votes ? passableFrom(table, state, moment, from) : anyFrom(merged.frontier, from);
  const passable = reach(moment.values.walkAway);
  const better = deal ? reach(deal).solutions.egalitarian[0] : undefined;
  const best = passable.solutions.egalitarian[0];
  return {
    frontier: thinned(merged.frontier).map(named),
    walkAway: moment.values.walkAway,
    zone: { all: merged.contracts, contracts: merged.zone.contracts, passable: passable.passable },
    bestPassable: best ? named(best) : null,
    deal,
    missedTrade: deal && better && better.a + better.b > deal.a + deal.b ? named(better) : null,
    records: scenario.public.records.flatMap(({ id, date, contract }) => {
      const reading = readContract(table.terms, contract);
      return reading.ok ? [{ id, date, ...valued(reading.contract) }] : [];
    }),
  };
}

/** What can be reached from a pair of values by contracts that hurt neither side and that both homes pass. */
interface Reach {
  readonly passable: number | null;
  readonly solutions: TableSolutions;
}

function homesVote({ seats }: Scenario, { context }: NegotiationState): boolean {
  return context.facts.options.homeVote && seats.a.home.length + seats.b.home.length > 0;
}

/** Where nobody at home is asked the undominated contracts are enough, however many contracts there are. */
function anyFrom(frontier: readonly TablePoint[], from: ValuePair): Reach {
  const above = frontier.map((point) => ({ ...point, inside: point.a >= from.a && point.b >= from.b }));
  return { passable: null, solutions: solveTable(above, from) };
}

/** As many as a drawing can show, both ends among them. */
function thinned(frontier: readonly TablePoint[]): readonly TablePoint[] {
  if (frontier.length <= DRAWN_AT_MOST) return frontier;
  const step = (frontier.length - 1) / (DRAWN_AT_MOST - 1);
  return Array.from({ length: DRAWN_AT_MOST }, (_, at) => frontier[Math.round(at * step)]!);
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
