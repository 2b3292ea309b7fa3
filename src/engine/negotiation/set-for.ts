import type { SeatId } from '../scenario/scenario.ts';
import { withFacts } from './apply-effects.ts';
import type { Facts, NegotiationContext } from './state.ts';

/** Marks for one seat that it has read, prepared or acted. */
export function setFor(
  context: NegotiationContext,
  key: 'ready' | 'prepared' | 'sideActionUsed',
  seat: SeatId,
): NegotiationContext {
  return withFacts(context, { [key]: { ...context.facts[key], [seat]: true } } as Partial<Facts>);
}
