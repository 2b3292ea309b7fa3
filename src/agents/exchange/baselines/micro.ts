import { ACCEPT, END, type ExchangeParty } from '#engine/index.ts';
import { ChanceStream } from '../chance-stream.ts';
import type { ExchangeNegotiator, Sitting } from '../exchange-negotiator.ts';
import { EQUAL_BELOW, type OwnProfile } from '../own-profile.ts';

/**
 * MiCRO (de Jonge 2022): walks down its own list of outcomes, one step for each new outcome that the other side
 * offers; otherwise it repeats an earlier offer. It takes what is worth as much as the lowest outcome that it is
 * willing to offer now. Knows nothing of the other side and needs no numbers, only an order.
 */
export const micro: ExchangeNegotiator = {
  name: 'micro',
  begin: (profile, sitting) => (profile.ladder.size === 0 ? { act: () => END } : walk(profile, sitting)),
};

function walk({ ladder, utilityOf }: OwnProfile, { seed }: Sitting): ExchangeParty {
  const chance = new ChanceStream(seed, 'micro');
  const received = new Set<number>();
  let made = 0;
  return {
    act: (_, offer) => {
      if (offer >= 0) received.add(offer);
      const mayStep = made <= received.size && made < ladder.size;
      const lowest = ladder.utilities[mayStep ? made : made - 1] as number;
      if (offer >= 0 && utilityOf(offer) >= lowest - EQUAL_BELOW) return ACCEPT;
      const rung = mayStep ? made : chance.below(made);
      if (mayStep) made += 1;
      return ladder.outcomes[rung] as number;
    },
  };
}
