import {
  brokenLink,
  type Contract,
  type NegotiationState,
  otherSeat,
  type SeatId,
  type Table,
} from '#engine/index.ts';
import { bothHomesPass } from '../moment/both-homes-pass.ts';
import type { ValuedContract } from '../moment/table-analysis.ts';
import { type MomentValues, valuesAtMoment } from '../moment/values-at-moment.ts';
import { tableFrontier } from '../table/table-frontier.ts';
import { countContracts, type TablePoint, tablePointAt } from '../table/table-values.ts';

/**
 * The contract that is best for one chair among those that leave the other at least `least` (thousandths of a point),
 * that are not below its own walk-away, keep what is fixed and linked, and that both homes pass; null without one.
 */
export function bestLeaving(
  table: Table,
  state: NegotiationState,
  seat: SeatId,
  least: number,
): ValuedContract | null {
  const moment = valuesAtMoment(table, state.context);
  const may = allowed(table, state);
  const found = homesVote(table, state)
    ? bestOfAll(moment, seat, least, may)
    : bestOfFrontier(moment, seat, least, may);
  return found && { contract: moment.contractOf(found), a: found.a, b: found.b };
}

type Allows = (contract: Contract) => boolean;

function homesVote(table: Table, { context }: NegotiationState): boolean {
  return context.facts.options.homeVote && table.partOf('a').home.length + table.partOf('b').home.length > 0;
}

function allowed(table: Table, state: NegotiationState): Allows {
  const { facts } = state.context;
  const passes = bothHomesPass(table, state);
  return (contract) =>
    facts.fixed.every(({ term, position }) => contract[table.indexOf.get(term)!] === position) &&
    brokenLink(facts.links, contract, table.indexOf) === null &&
    passes(contract);
}

/** Goes through every contract; homes are asked only about those that would be better than the best so far. */
function bestOfAll(
  { values, contractAt }: MomentValues,
  seat: SeatId,
  least: number,
  may: Allows,
): TablePoint | null {
  const { core } = values;
  const combinations = countContracts(values) / core.a.length;
  const alone = { ...values, core: { a: [0], b: [0] } };
  const parts = Array.from({ length: combinations }, (_, at) => tablePointAt(alone, at));
  const other = otherSeat(seat);
  let found: TablePoint | null = null;
  let floor = values.walkAway[seat] - 1;
  for (let at = 0; at < core.a.length; at += 1)
    for (const part of parts) {
      const mine = core[seat][at]! + part[seat];
      if (mine <= floor || core[other][at]! + part[other] < least) continue;
      if (!may(contractAt(at, part.own))) continue;
      found = { ...part, core: at, a: core.a[at]! + part.a, b: core.b[at]! + part.b };
      floor = mine;
    }
  return found;
}

/** Where nobody at home is asked the undominated contracts are enough, however many contracts there are. */
function bestOfFrontier(moment: MomentValues, seat: SeatId, least: number, may: Allows): TablePoint | null {
  const other = otherSeat(seat);
  const fitting = (tableFrontier(moment.values) ?? [])
    .filter((point) => point[other] >= least && point[seat] >= moment.values.walkAway[seat])
    .sort((one, next) => next[seat] - one[seat]);
  return fitting.find((point) => may(moment.contractOf(point))) ?? null;
}
