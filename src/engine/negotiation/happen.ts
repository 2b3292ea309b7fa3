import type { SeatId } from '../scenario/scenario.ts';
import type { NegotiationEvent, NegotiationEventBody } from './event.ts';
import type { NegotiationContext } from './state.ts';

type C = NegotiationContext;

/** Adds an event to the step's outbox. */
export function happen(context: C, body: NegotiationEventBody, to: NegotiationEvent['to'] = 'both'): C {
  const event = { ...body, round: context.facts.round, to } as NegotiationEvent;
  return { ...context, outbox: [...context.outbox, event] };
}

/** Tells a seat by how much its own walk-away moved, where it did. */
export function tellWalkAway(context: C, seat: SeatId, by: number, cause: string): C {
  return by === 0 ? context : happen(context, { type: 'walkAwayMoved', seat, by, cause }, seat);
}
