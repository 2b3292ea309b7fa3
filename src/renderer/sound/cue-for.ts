import type { NegotiationEvent, SeatId } from '#engine/index.ts';
import type { Cue } from './cue.ts';

/** What an event at the table sounds like to one chair; null for events that make no sound. */
export function cueFor(event: NegotiationEvent, seat: SeatId): Cue | null {
  switch (event.type) {
    case 'offerMade':
      return event.seat === seat ? 'paper' : 'offer';
    case 'handshake':
    case 'termFixed':
      return 'accept';
    case 'newsBroke':
    case 'leverPlayed':
    case 'deliveryAsked':
      return 'event';
    case 'roundOpened':
      return 'page';
    case 'offerExpired':
    case 'termReopened':
      return 'refuse';
    case 'talksEnded':
      return event.outcome.type === 'signed' ? null : 'refuse';
    default:
      return null;
  }
}
