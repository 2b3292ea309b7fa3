import { createTable, type NegotiationState, otherSeat, type SeatId, type Table } from '#engine/index.ts';
import type { ValuedContract } from '../moment/table-analysis.ts';
import { bestLeaving } from './best-leaving.ts';
import type { MarkedMove, ReviewQuestion } from './game-review.ts';

const MARKED_AT_MOST = 3;
/** Thousandths of a point below which a move decided nothing. */
const WORTH_MARKING = 2_000;

/** What was to be had at one moment: the contract, or null where leaving was best, and its value to the chair. */
interface ToBeHad {
  readonly best: ValuedContract | null;
  readonly value: number;
}

/**
 * The moves that cost or won the chair most, in the order in which they came. At each decision the other side's last
 * offer says what it would live with, so the best contract that leaves it as much was to be had. A move is judged by
 * what was to be had at the next decision, or by how the talks ended, against that.
 */
export function reviewGame({ scenario, seat, moves, end }: ReviewQuestion): MarkedMove[] {
  const table = createTable(scenario.public, scenario.seats);
  const had = moves.map(({ state }) => toBeHad(table, state, seat));
  const marked = moves.flatMap((move, at): MarkedMove[] => {
    const here = had[at]!;
    const next = had[at + 1];
    if (here === null) return [];
    const after = next?.value ?? endValue(table, end, seat);
    const swing = after - here.value;
    const time = here.best && moves[at + 1] ? drift(table, moves[at + 1]!.state, seat, here.best) : 0;
    const { state: _, ...told } = move;
    return [{ ...told, swing, byTime: swing < 0 && 2 * time <= swing, better: here.best }];
  });
  return marked
    .filter(({ swing }) => Math.abs(swing) >= WORTH_MARKING)
    .sort((one, other) => Math.abs(other.swing) - Math.abs(one.swing))
    .slice(0, MARKED_AT_MOST)
    .sort((one, other) => one.n - other.n);
}

/** Null while the other side has made no offer: nobody could say then what it would live with. */
function toBeHad(table: Table, state: NegotiationState, seat: SeatId): ToBeHad | null {
  const { facts, private: both } = state.context;
  const theirs = facts.offers.findLast((offer) => offer.seat !== seat)?.contract;
  if (!theirs) return null;
  const other = otherSeat(seat);
  const asked = table.sheet(facts, both[other]).valueOf(theirs);
  const best = facts.finalAnswer ? openToSign(table, state, seat) : bestLeaving(table, state, seat, asked);
  return { best, value: best?.[seat] ?? both[seat].walkAway };
}

/** After the last round only what lies open can be signed. */
function openToSign(table: Table, { context }: NegotiationState, seat: SeatId): ValuedContract | null {
  const { facts, private: both } = context;
  if (facts.openOffer === null) return null;
  const { contract } = facts.offers[facts.openOffer]!;
  const [a, b] = [both.a, both.b].map((own) => table.sheet(facts, own).valueOf(contract));
  const open = { contract, a: a!, b: b! };
  return open[seat] >= both[seat].walkAway ? open : null;
}

function endValue(table: Table, { context }: NegotiationState, seat: SeatId): number {
  const { facts, private: both } = context;
  return facts.outcome?.type === 'signed'
    ? table.sheet(facts, both[seat]).valueOf(facts.outcome.contract)
    : both[seat].walkAway;
}

/** What the same contract had lost by the next decision. */
function drift(table: Table, { context }: NegotiationState, seat: SeatId, best: ValuedContract): number {
  return table.sheet(context.facts, context.private[seat]).valueOf(best.contract) - best[seat];
}
