import { dueLinks } from '../between/due-links.ts';
import type { SeatId } from '../scenario/scenario.ts';
import { walkAwayNow, withFacts } from './apply-effects.ts';
import { fireEvent } from './fire-event.ts';
import { fireLink } from './fire-link.ts';
import { happen } from './happen.ts';
import { dropOvertakenOffer } from './offers.ts';
import { mayHappen } from './refusal.ts';
import type { NegotiationContext, Outcome } from './state.ts';
import type { Table } from './table.ts';

type C = NegotiationContext;

/** Opens the round that `facts.round` names: its events happen, walk-aways move, overtaken offers fall. */
export function openRound(table: Table, context: C): C {
  const { round, options } = context.facts;
  const { date } = table.common.rounds[round]!;
  let next = happen(withFacts(context, { sideActionUsed: { a: false, b: false } }), {
    type: 'roundOpened',
    date,
  });
  next = { ...next, private: moveWalkAways(table, next) };
  if (next.facts.carried)
    for (const link of dueLinks(table.common, next.facts.carried, date)) next = fireLink(table, next, link);
  if (!options.events) return next;
  for (const event of table.common.events)
    if (event.date <= date && mayHappen(next.facts, event)) next = fireEvent(table, next, event);
  return dropOvertakenOffer(table, next);
}

/** Passes the move on; after seat b the next round opens, after the last round only an answer is left. */
export function endTurn(table: Table, context: C): C {
  const { turn, round } = context.facts;
  if (turn === 'a') return withFacts(context, { turn: 'b' });
  if (round + 1 < table.common.rounds.length)
    return openRound(table, withFacts(context, { turn: 'a', round: round + 1 }));
  return skipEmptyAnswer(withFacts(context, { turn: 'a', finalAnswer: true }));
}

/** Where only an answer is left and there is nothing to answer, the talks have run out of time. */
export function skipEmptyAnswer(context: C): C {
  const { finalAnswer, openOffer, round } = context.facts;
  return finalAnswer && openOffer === null
    ? endTalks(context, { type: 'breakdown', by: 'clock', round })
    : context;
}

/** The talks are over, signed or not. */
export function endTalks(context: C, outcome: Outcome): C {
  return happen(withFacts(context, { outcome, question: null, news: null }), { type: 'talksEnded', outcome });
}

function moveWalkAways(table: Table, context: C): C['private'] {
  const moved = (seat: SeatId) => ({
    ...context.private[seat],
    walkAway: walkAwayNow(table, context.facts, context.private[seat]),
  });
  return { a: moved('a'), b: moved('b') };
}
