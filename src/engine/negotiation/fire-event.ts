import type { DatedEvent } from '../scenario/scenario.ts';
import { applyEffects, withFacts } from './apply-effects.ts';
import type { CommandOf } from './command.ts';
import { happen, tellWalkAway } from './happen.ts';
import { dropOvertakenOffer } from './offers.ts';
import type { NegotiationContext } from './state.ts';
import type { Table } from './table.ts';

type C = NegotiationContext;

/** Lets an event happen: what all see, what each chair feels, and the question it asks. */
export function fireEvent(table: Table, context: C, event: DatedEvent): C {
  let next = withFacts(context, { fired: [...context.facts.fired, event.id] });
  next = happen(next, { type: 'newsBroke', event: event.id });
  next = applyEffects(table, next, event.effects, event.id);
  for (const seat of ['a', 'b'] as const) {
    const before = next.private[seat].walkAway;
    next = applyEffects(table, next, table.partOf(seat).eventEffects[event.id] ?? [], event.id);
    next = tellWalkAway(next, seat, next.private[seat].walkAway - before, event.id);
  }
  return event.question && next.facts.news === null
    ? withFacts(next, { news: { event: event.id, seat: event.question.seat } })
    : next;
}

/** Answers the question of an event. */
export function answerNews(table: Table, context: C, command: CommandOf<'answerNews'>): C {
  const { event: id } = context.facts.news!;
  const event = table.common.events.find((candidate) => candidate.id === id)!;
  const chosen = event.question!.answers.find((candidate) => candidate.id === command.answer)!;
  let next = withFacts(context, { news: null });
  next = happen(next, { type: 'newsAnswered', seat: command.seat, event: id, answer: chosen.id });
  next = applyEffects(table, next, chosen.effects, id);
  return dropOvertakenOffer(table, next);
}
