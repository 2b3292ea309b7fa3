import type { Contract, NegotiationState, Scenario, SeatId } from '#engine/index.ts';
import type { ValuedContract } from '../moment/table-analysis.ts';

/** What a chair did when it had the move. */
export type ReviewedAct = 'offered' | 'accepted' | 'declined' | 'left';

/** One decision of the chair under review, with the whole game as it stood before. */
export interface ReviewMove {
  /** Number of the command; the game up to the one before is the moment of the decision. */
  readonly n: number;
  readonly round: number;
  readonly act: ReviewedAct;
  /** What was offered, accepted, or turned away from. */
  readonly contract: Contract | null;
  /** An offer that was taken as it stood. */
  readonly taken: boolean;
  readonly state: NegotiationState;
}

/** A finished game as its review needs it; both sides face up, so only for the debrief. */
export interface ReviewQuestion {
  readonly scenario: Scenario;
  readonly seat: SeatId;
  readonly moves: readonly ReviewMove[];
  /** The end of the talks, before delivery. */
  readonly end: NegotiationState;
}

/** A move with what it cost or won, as a chess review marks it. */
export interface MarkedMove extends Omit<ReviewMove, 'state'> {
  /** What was to be had after the move less what was to be had before it, thousandths of a point. */
  readonly swing: number;
  /** Most of the swing came with time (events, costs, walk-aways) and would have come to any move that went on. */
  readonly byTime: boolean;
  /** The best contract that was to be had at the moment; null where leaving was best. */
  readonly better: ValuedContract | null;
}
