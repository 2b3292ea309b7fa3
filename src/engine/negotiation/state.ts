import type { Carried } from '../between/due-links.ts';
import type { DatedEconomics, EconomyKey } from '../project/economics.ts';
import type { SeatId } from '../scenario/scenario.ts';
import type { Contract } from '../terms/contract.ts';
import type { Link } from '../terms/link.ts';
import type { ValueModifiers } from '../value/value-modifiers.ts';
import type { NegotiationEvent } from './event.ts';

/** One entry for each chair. */
export interface BySeat<T> {
  readonly a: T;
  readonly b: T;
}

export type Phase =
  | 'briefing'
  | 'preparing'
  | 'turnA'
  | 'turnB'
  | 'answering'
  | 'ratifying'
  | 'lastLook'
  | 'delivery'
  | 'debrief';

/** How heavily a term weighs for a seat, as far as anybody says it aloud. */
export type Weight = 'high' | 'middle' | 'low';

/** A whole contract put on the table. */
export interface Offer {
  readonly seat: SeatId;
  readonly round: number;
  readonly contract: Contract;
  readonly links: readonly Link[];
  readonly fate: 'open' | 'countered' | 'declined' | 'accepted' | 'withdrawn' | 'expired' | 'overtaken';
}

/** Something a seat said about a term. A document is always true; a claim may be false. */
export interface Statement {
  readonly seat: SeatId;
  readonly round: number;
  readonly term: string;
  readonly weight: Weight;
  readonly as: 'claim' | 'document';
}

export interface Question {
  readonly by: SeatId;
  readonly about: 'matters' | 'works';
}

/** A floor that a seat set for itself in public: beyond it, it pays the audience cost. */
export interface PublicFloor {
  readonly seat: SeatId;
  readonly term: string;
  readonly position: number;
  readonly side: 'atLeast' | 'atMost';
}

/** A promise a seat made to a block at home or to the other side, and what became of it. */
export interface Promise {
  readonly seat: SeatId;
  readonly to: string;
  readonly kept: boolean | null;
}

export interface HomeVote {
  readonly yes: number;
  readonly total: number;
  readonly passed: boolean;
}

export type Outcome =
  | { readonly type: 'signed'; readonly contract: Contract; readonly round: number }
  | { readonly type: 'breakdown'; readonly by: SeatId | 'clock' | 'host'; readonly round: number }
  | {
      readonly type: 'rejected-at-home';
      readonly contract: Contract;
      readonly round: number;
      readonly by: readonly SeatId[];
    };

/** What both chairs know of the game so far. Nothing private is ever written here. */
export interface Facts {
  /** From 0; the scenario's rounds give the date. */
  readonly round: number;
  /** The round at which this game began. */
  readonly firstRound: number;
  /** Whose move it is at the table. */
  readonly turn: SeatId;
  /** After the last round the one who holds an open offer may still answer it, and nothing else. */
  readonly finalAnswer: boolean;
  readonly by: BySeat<'person' | 'agent'>;
  readonly ready: BySeat<boolean>;
  readonly prepared: BySeat<boolean>;
  readonly options: GameOptions;
  readonly economics: DatedEconomics;
  readonly offers: readonly Offer[];
  /** Index into `offers` of the offer that waits for an answer, or null. */
  readonly openOffer: number | null;
  readonly links: readonly Link[];
  /** Terms agreed in principle. */
  readonly fixed: readonly { readonly term: string; readonly position: number }[];
  readonly patience: BySeat<number>;
  readonly trust: BySeat<number>;
  readonly ladders: Readonly<Record<string, number>>;
  readonly sideActionUsed: BySeat<boolean>;
  readonly question: Question | null;
  readonly news: { readonly event: string; readonly seat: SeatId } | null;
  readonly fired: readonly string[];
  readonly leversPlayed: readonly { readonly seat: SeatId; readonly lever: string; readonly round: number }[];
  readonly statements: readonly Statement[];
  readonly floors: readonly PublicFloor[];
  readonly handshake: {
    readonly contract: Contract;
    readonly offeredBy: SeatId;
    readonly round: number;
  } | null;
  readonly votes: BySeat<HomeVote | null>;
  readonly promises: readonly Promise[];
  readonly lastLook: { readonly contract: Contract; readonly answers: BySeat<boolean | null> } | null;
  readonly delivery: {
    readonly card: number;
    readonly asks: SeatId;
    readonly answers: readonly { readonly card: string; readonly seat: SeatId; readonly answer: string }[];
  } | null;
  readonly outcome: Outcome | null;
  /** What stands from other tables; absent in a game that began without. */
  readonly carried?: Carried;
}

/** Choices made before the first move; they belong to the game's header. */
export interface GameOptions {
  readonly homeVote: boolean;
  readonly sideActions: boolean;
  readonly events: boolean;
  readonly lastLook: boolean;
  readonly delivery: boolean;
  /** Values exactly as the pack states them: no seed shifts. */
  readonly central: boolean;
  readonly without: readonly string[];
  /** The table's short version; absent in a full game. A table without one is played in full. */
  readonly short?: true;
}

export const FULL_GAME: GameOptions = {
  homeVote: true,
  sideActions: true,
  events: true,
  lastLook: true,
  delivery: true,
  central: false,
  without: [],
};

/** What one chair alone knows. */
export interface SeatPrivate {
  readonly seat: SeatId;
  readonly modifiers: ValueModifiers;
  /** Walk-away value at this moment, thousandths of a point. */
  readonly walkAway: number;
  readonly walkAwayFactor: number;
  readonly walkAwayShift: number;
  readonly facts: readonly string[];
  /** −1, 0 or +1 by block: how the block feels this season. */
  readonly moods: Readonly<Record<string, number>>;
  readonly preparation: Preparation | null;
  /** Final cost of the plant as this chair's own study bands it, once it has one. */
  readonly costBand: { readonly low: number; readonly high: number } | null;
}

export interface Preparation {
  readonly priorities: readonly string[];
  readonly firstYear: number | null;
  /** The line the player drew for himself, thousandths of a point; the rules never read it. */
  readonly ownLine: number | null;
  readonly action: string | null;
}

/** What the project turns out to be once it is built. */
export interface Truth extends Readonly<Partial<Record<EconomyKey, number>>> {
  readonly finalCost: number;
  readonly outputPermille: number;
  readonly exportPrice: number;
}

/** What nobody at the table knows before the debrief. */
export interface Sealed {
  readonly truth: Truth;
  /** Delivered values, complete at the end of delivery. */
  readonly delivered: BySeat<number> | null;
}

export interface NegotiationContext {
  readonly facts: Facts;
  readonly private: BySeat<SeatPrivate>;
  readonly sealed: Sealed;
  /** Events of the step being taken; empty between steps. */
  readonly outbox: readonly NegotiationEvent[];
}

/** The whole state of a game as plain JSON: the snapshot's value and context. */
export interface NegotiationState {
  readonly value: Phase;
  readonly context: NegotiationContext;
}
