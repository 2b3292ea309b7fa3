import { ACCEPT, END, type ExchangeParty } from '#engine/index.ts';
import type { ExchangeNegotiator } from '../exchange-negotiator.ts';
import { lowestRung } from '../outcome-ladder.ts';
import { EQUAL_BELOW, type OwnProfile } from '../own-profile.ts';

/**
 * Gives up as much as it was given: what the last offer is worth to itself, between its reservation value and its
 * best, is taken for the other side's concession and taken off its own best. Takes what is worth its next offer.
 */
export const naiveTitForTat: ExchangeNegotiator = {
  name: 'naive-tft',
  begin: (profile) => (profile.ladder.size === 0 ? { act: () => END } : mirror(profile)),
};

function mirror({ ladder, utilityOf, best, reservation }: OwnProfile): ExchangeParty {
  return {
    act: (_, offer) => {
      const received = offer >= 0 ? utilityOf(offer) : reservation;
      const target = best - Math.max(0, received - reservation);
      const rung = Math.max(0, lowestRung(ladder, target - EQUAL_BELOW));
      const next = ladder.utilities[rung] as number;
      return offer >= 0 && received >= next - EQUAL_BELOW ? ACCEPT : (ladder.outcomes[rung] as number);
    },
  };
}
