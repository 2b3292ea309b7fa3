import { ACCEPT, END, type ExchangeParty } from '#engine/index.ts';
import type { ExchangeNegotiator } from '../exchange-negotiator.ts';
import { lowestRung } from '../outcome-ladder.ts';
import { EQUAL_BELOW, type OwnProfile } from '../own-profile.ts';

/**
 * Gives up as much as it was given, taking the other side's loss to be its own gain (as the naive tit-for-tat of
 * NegMAS does): what the last offer is worth between its reservation value and its best is taken off its own best.
 * Accepts what lies in the upper half of all its utilities, where by that reckoning it gained as much as it gave.
 */
export const naiveTitForTat: ExchangeNegotiator = {
  name: 'naive-tft',
  begin: (profile) => (profile.ladder.size === 0 ? { act: () => END } : mirror(profile)),
};

function mirror({ ladder, utilityOf, best, worst, reservation }: OwnProfile): ExchangeParty {
  const enough = Math.max((best + worst) / 2, reservation);
  return {
    act: (_, offer) => {
      const received = offer >= 0 ? utilityOf(offer) : reservation;
      if (offer >= 0 && received >= enough - EQUAL_BELOW) return ACCEPT;
      const target = best - Math.max(0, received - reservation);
      return ladder.outcomes[Math.max(0, lowestRung(ladder, target - EQUAL_BELOW))] as number;
    },
  };
}
