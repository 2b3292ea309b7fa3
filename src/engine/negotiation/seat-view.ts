import type { SeatId } from '../scenario/scenario.ts';
import type { BySeat, Facts, NegotiationState, Phase, SeatPrivate, Truth } from './state.ts';

/**
 * All that one chair may know of a running game. Built on the authority's side; nothing private of the other
 * chair is ever in it before the debrief (rule S1).
 */
export interface SeatView {
  readonly seat: SeatId;
  readonly phase: Phase;
  readonly facts: Facts;
  readonly own: SeatPrivate;
  /** Turned face up in the debrief; null before. */
  readonly unsealed: Unsealed | null;
}

export interface Unsealed {
  readonly other: SeatPrivate;
  readonly truth: Truth;
  readonly delivered: BySeat<number> | null;
}

export function seatView(state: NegotiationState, seat: SeatId): SeatView {
  const { facts, private: both, sealed } = state.context;
  const over = state.value === 'debrief';
  return {
    seat,
    phase: state.value,
    facts,
    own: both[seat],
    unsealed: over
      ? { other: both[seat === 'a' ? 'b' : 'a'], truth: sealed.truth, delivered: sealed.delivered }
      : null,
  };
}
