import type { SeatId } from '../scenario/scenario.ts';
import { createValueSheet } from '../value/value-sheet.ts';
import { withFacts } from './apply-effects.ts';
import type { CommandOf } from './command.ts';
import { happen } from './happen.ts';
import { promiseCost } from './promise-cost.ts';
import { ruleHolds } from './rule-holds.ts';
import type { Facts, NegotiationContext } from './state.ts';
import type { Table } from './table.ts';

type C = NegotiationContext;

/** After the signing: the first card is asked, where the game plays the delivery. */
export function beginDelivery(table: Table, context: C): C {
  return !context.facts.options.delivery || table.common.delivery.cards.length === 0
    ? finishDelivery(table, context)
    : askCard(table, context, 0, []);
}

export function answerDelivery(table: Table, context: C, command: CommandOf<'answerDelivery'>): C {
  const delivery = context.facts.delivery!;
  const card = table.common.delivery.cards[delivery.card]!;
  const answers = [...delivery.answers, { card: card.id, seat: command.seat, answer: command.answer }];
  const next = happen(withFacts(context, { delivery: { ...delivery, answers } }), {
    type: 'deliveryAnswered',
    seat: command.seat,
    card: card.id,
    answer: command.answer,
  });
  return answers.length < table.common.delivery.cards.length
    ? askCard(table, next, delivery.card + 1, answers)
    : finishDelivery(table, next);
}

function askCard(
  table: Table,
  context: C,
  card: number,
  answers: NonNullable<Facts['delivery']>['answers'],
): C {
  const { asks, id } = table.common.delivery.cards[card]!;
  const seat = asks === 'pressed' ? pressedSeat(table, context) : asks;
  const next = withFacts(context, { delivery: { card, asks: seat, answers } });
  return happen(next, { type: 'deliveryAsked', seat, card: id });
}

/** The side that later cost has pushed further below its walk-away asks first (rule D3). */
function pressedSeat(table: Table, context: C): SeatId {
  const gain = (seat: SeatId): number => plantAsBuilt(table, context, seat) - context.private[seat].walkAway;
  return gain('b') <= gain('a') ? 'b' : 'a';
}

/** The signed contract's value to a seat with the plant's true cost, output and export price. */
function plantAsBuilt(table: Table, context: C, seat: SeatId): number {
  const { outcome } = context.facts;
  if (outcome?.type !== 'signed') return context.private[seat].walkAway;
  const { finalCost, ...asBuilt } = context.sealed.truth;
  const economics = { ...context.facts.economics, ...asBuilt, expectedCost: finalCost };
  const sheet = createValueSheet(
    table.common,
    table.partOf(seat),
    economics,
    context.private[seat].modifiers,
  );
  return sheet.valueOf(outcome.contract);
}

function finishDelivery(table: Table, context: C): C {
  const delivered = { a: deliveredTo(table, context, 'a'), b: deliveredTo(table, context, 'b') };
  const promises = context.facts.promises.map((promise) => ({ ...promise, kept: true }));
  const next = { ...withFacts(context, { promises }), sealed: { ...context.sealed, delivered } };
  if (!table.common.project) return next;
  return happen(next, { type: 'delivered', finalCost: context.sealed.truth.finalCost });
}

function deliveredTo(table: Table, context: C, seat: SeatId): number {
  const { facts } = context;
  if (facts.outcome?.type !== 'signed') return context.private[seat].walkAway;
  const { contract } = facts.outcome;
  const at = { contract, gain: 0, facts };
  let value = plantAsBuilt(table, context, seat);
  value -= promiseCost * facts.promises.filter((promise) => promise.seat === seat).length;
  for (const given of facts.delivery?.answers ?? []) {
    const card = table.common.delivery.cards.find((candidate) => candidate.id === given.card)!;
    const chosen = card.answers.find((candidate) => candidate.id === given.answer)!;
    value += chosen.points[seat];
    for (const { rule, points } of chosen.when) if (ruleHolds(table, rule, at)) value += points[seat];
  }
  return value;
}
