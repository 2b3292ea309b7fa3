import type { NegotiationEvent, SeatId, SeatView, Table, Weight } from '#engine/index.ts';

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

/** Where the other side would move a term: by its last offer, and before it has made one by this chair's guess. */
export type Wish =
  | { readonly type: 'asked'; readonly position: number; readonly side: 'more' | 'less' | 'same' }
  | { readonly type: 'guessed'; readonly side: 'more' | 'less' };

/** Measured against this chair's last offer, else the draft agreement; null where not even a guess has a side. */
export function readWish(table: Table, { seat, facts }: SeatView, term: string): Wish | null {
  const index = table.indexOf.get(term)!;
  const lastOf = (isOwn: boolean): number | undefined =>
    facts.offers.findLast((offer) => (offer.seat === seat) === isOwn)?.contract[index];
  const theirs = lastOf(false);
  const ours = lastOf(true) ?? table.draftIn(facts)[index]!;
  if (theirs !== undefined)
    return { type: 'asked', position: theirs, side: theirs === ours ? 'same' : sideOf(theirs - ours) };
  const points = table.partOf(seat).guess.terms[term];
  const by = points ? points.at(-1)! - points[0]! : 0;
  return by === 0 || table.terms[index]!.kind === 'choice' ? null : { type: 'guessed', side: sideOf(by) };
}

function sideOf(by: number): 'more' | 'less' {
  return by > 0 ? 'more' : 'less';
}
