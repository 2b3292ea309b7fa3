import type { BySeat, Contract, NegotiationContext, Scenario, SeatId } from '#engine/index.ts';
import type { MoveClass } from './move-class.ts';

/** A game as its measures need it: the offers in order, each with the moment just before it was made. */
export interface ProcessQuestion {
  readonly scenario: Scenario;
  readonly offers: readonly ProcessOffer[];
  /** Questions that each side asked. */
  readonly asked: BySeat<number>;
  /** What each chair ended above its walk-away, thousandths of a point; 0 without a contract. */
  readonly gained: BySeat<number>;
}

export interface ProcessOffer {
  readonly seat: SeatId;
  readonly round: number;
  readonly contract: Contract;
  /** Whether the other side took it. */
  readonly accepted: boolean;
  readonly moment: Pick<NegotiationContext, 'facts' | 'private'>;
  /** What each chair then guessed of the other's points, by term and position. */
  readonly guesses: BySeat<readonly (readonly number[])[]>;
}

/** An offer against the same side's offer before; both valued by the sheets of its own moment. */
export interface MeasuredOffer {
  readonly seat: SeatId;
  readonly round: number;
  /** Null for a side's first offer. */
  readonly move: MoveClass | null;
  /** Some contract would then have been better for one side and no worse for the other. */
  readonly dominated: boolean;
  /** It gave in some terms, took in others, and both together gained; null for a side's first offer. */
  readonly logrolls: boolean | null;
  /** How well each chair's guess of the other ran with the truth: −1,000 to 1,000, null where it cannot be said. */
  readonly fit: BySeat<number | null>;
}

/** How one side bargained. */
export interface SeatProcess {
  readonly offers: number;
  readonly questions: number;
  readonly moves: Readonly<Record<MoveClass, number>>;
  /** Own value given up from the first offer to the last, permille of what the first would have brought above leaving. */
  readonly concededPermille: number | null;
  /** The same a round, thousandths of a point; null with fewer than two offers or all in one round. */
  readonly concededPerRound: number | null;
  /** Round (from 0) of the first offer that gave up own value, or null. */
  readonly firstConcession: number | null;
  /** Own offers that were dominated. */
  readonly dominated: number;
  /** Moves that traded term against term, permille of all moves; null without a move. */
  readonly logrollingPermille: number | null;
  /** The best offer that this side was made and did not take, where it was above leaving. */
  readonly bestRejected: {
    readonly round: number;
    /** Above the own walk-away value at that moment, thousandths of a point. */
    readonly gain: number;
    /** What it would have brought beyond the end of the talks; below 0 where the end was better. */
    readonly regret: number;
  } | null;
}

export interface ProcessAnalysis {
  readonly offers: readonly MeasuredOffer[];
  readonly seats: BySeat<SeatProcess>;
}
