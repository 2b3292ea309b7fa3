import { ACCEPT, END, type ExchangeParty } from '#engine/index.ts';
import { ChanceStream } from '../chance-stream.ts';
import type { ExchangeNegotiator, Sitting } from '../exchange-negotiator.ts';
import { EQUAL_BELOW, type OwnProfile } from '../own-profile.ts';

const ACCEPTS = 0.15;
const ENDS = 0.1;

/**
 * Any outcome at or above its reservation value, by chance; each offer received is accepted or the talks ended with
 * small fixed probabilities (those of the random negotiator in NegMAS, which has no reservation value).
 */
export const randomWalker: ExchangeNegotiator = {
  name: 'random',
  begin: (profile, sitting) => (profile.ladder.size === 0 ? { act: () => END } : wander(profile, sitting)),
};

function wander({ ladder, utilityOf, reservation }: OwnProfile, { seed }: Sitting): ExchangeParty {
  const chance = new ChanceStream(seed, 'random');
  return {
    act: (_, offer) => {
      const mood = offer >= 0 ? chance.share() : 1;
      const mayAccept = offer >= 0 && utilityOf(offer) >= reservation - EQUAL_BELOW;
      if (mood < ACCEPTS && mayAccept) return ACCEPT;
      if (mood >= ACCEPTS && mood < ACCEPTS + ENDS) return END;
      return ladder.outcomes[chance.below(ladder.size)] as number;
    },
  };
}
