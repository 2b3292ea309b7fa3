import type { NegotiationEvent, SeatId, Weight } from '#engine/index.ts';

type Offered = Extract<NegotiationEvent, { type: 'offerMade' }>;
type Declined = Extract<NegotiationEvent, { type: 'declined' }>;

/** What one chair said last. */
export type Speech =
  | { readonly type: 'offer'; readonly speech: Offered['speech'] }
  /** It let its turn pass without an offer, and why. */
  | { readonly type: 'declined'; readonly blocker: Declined['blocker'] }
  | { readonly type: 'lever'; readonly lever: string }
  /** What it said of a term: a claim may be false, a document is true. */
  | {
      readonly type: 'told';
      readonly as: 'claim' | 'document';
      readonly term: string;
      readonly weight: Weight;
      /** Where the term would have to stand, if that was asked. */
      readonly towards: number | null;
    };

/** The last words of one chair in the minutes; null while it has said nothing. */
export function readSpeech(minutes: readonly NegotiationEvent[], seat: SeatId): Speech | null {
  for (const event of minutes.toReversed()) {
    if (!('seat' in event) || event.seat !== seat) continue;
    const speech = speechIn(event);
    if (speech) return speech;
  }
  return null;
}

function speechIn(event: NegotiationEvent): Speech | null {
  switch (event.type) {
    case 'offerMade':
      return { type: 'offer', speech: event.speech };
    case 'declined':
      return { type: 'declined', blocker: event.blocker };
    case 'leverPlayed':
      return { type: 'lever', lever: event.lever };
    case 'answered':
      return { type: 'told', as: 'claim', term: event.term, weight: event.weight, towards: event.towards };
    case 'revealed':
      return { type: 'told', as: event.as, term: event.term, weight: event.weight, towards: null };
    default:
      return null;
  }
}
