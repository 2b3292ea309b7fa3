import type { SeatId } from '../scenario/scenario.ts';
import type { Contract } from '../terms/contract.ts';
import type { Link } from '../terms/link.ts';
import type { AdviserId } from './command.ts';
import type { HomeVote, Outcome, Weight } from './state.ts';

/** What happened, in the past tense. The minutes are made of these; `to` names the only seat that may read one. */
export type NegotiationEvent = { readonly round: number; readonly to: SeatId | 'both' } & (
  | { readonly type: 'briefed'; readonly seat: SeatId }
  | { readonly type: 'prepared'; readonly seat: SeatId }
  | { readonly type: 'preparationTold'; readonly seat: SeatId; readonly action: string }
  | { readonly type: 'talksOpened' }
  | { readonly type: 'roundOpened'; readonly date: string }
  | { readonly type: 'carriedOver'; readonly link: string }
  | { readonly type: 'newsBroke'; readonly event: string }
  | { readonly type: 'newsAnswered'; readonly seat: SeatId; readonly event: string; readonly answer: string }
  | { readonly type: 'walkAwayMoved'; readonly seat: SeatId; readonly by: number; readonly cause: string }
  | { readonly type: 'asked'; readonly seat: SeatId; readonly about: 'matters' | 'works' }
  | {
      readonly type: 'answered';
      readonly seat: SeatId;
      readonly term: string;
      readonly weight: Weight;
      readonly towards: number | null;
    }
  | {
      readonly type: 'revealed';
      readonly seat: SeatId;
      readonly term: string;
      readonly weight: Weight;
      readonly as: 'claim' | 'document';
    }
  | { readonly type: 'leverPlayed'; readonly seat: SeatId; readonly lever: string }
  | { readonly type: 'studied'; readonly seat: SeatId; readonly low: number; readonly high: number }
  | { readonly type: 'caucusHeld'; readonly seat: SeatId }
  | {
      readonly type: 'spokenPublicly';
      readonly seat: SeatId;
      readonly term: string;
      readonly position: number;
      readonly side: 'atLeast' | 'atMost';
    }
  | { readonly type: 'paused'; readonly seat: SeatId }
  | {
      readonly type: 'offerMade';
      readonly seat: SeatId;
      readonly contract: Contract;
      readonly links: readonly Link[];
      readonly speech: { readonly line: string; readonly term: string | null } | null;
    }
  | { readonly type: 'declined'; readonly seat: SeatId; readonly blocker: 'walk-away' | 'home' | 'terms' }
  | {
      readonly type: 'advised';
      readonly seat: SeatId;
      readonly adviser: AdviserId;
      readonly step: number;
      readonly contract: Contract;
      readonly chance: number;
    }
  | { readonly type: 'offerWithdrawn'; readonly seat: SeatId; readonly cause: string | null }
  | { readonly type: 'offerExpired'; readonly seat: SeatId }
  | { readonly type: 'termFixed'; readonly seat: SeatId; readonly term: string; readonly position: number }
  | { readonly type: 'termReopened'; readonly seat: SeatId; readonly term: string }
  | { readonly type: 'linkDropped'; readonly seat: SeatId }
  | { readonly type: 'handshake'; readonly seat: SeatId; readonly contract: Contract }
  | { readonly type: 'promisedAtHome'; readonly seat: SeatId; readonly block: string }
  | { readonly type: 'homeVoted'; readonly seat: SeatId; readonly vote: HomeVote }
  | { readonly type: 'improvementFound'; readonly contract: Contract }
  | { readonly type: 'improvementAnswered'; readonly seat: SeatId; readonly taken: boolean }
  | { readonly type: 'talksEnded'; readonly outcome: Outcome }
  | { readonly type: 'deliveryAsked'; readonly seat: SeatId; readonly card: string }
  | {
      readonly type: 'deliveryAnswered';
      readonly seat: SeatId;
      readonly card: string;
      readonly answer: string;
    }
  | { readonly type: 'delivered'; readonly finalCost: number }
);

export type NegotiationEventBody = NegotiationEvent extends infer E
  ? E extends NegotiationEvent
    ? Omit<E, 'round' | 'to'>
    : never
  : never;
