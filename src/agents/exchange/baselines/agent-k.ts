import { ACCEPT, END, type ExchangeParty } from '#engine/index.ts';
import { ChanceStream } from '../chance-stream.ts';
import { type ExchangeNegotiator, type Sitting, timeOf } from '../exchange-negotiator.ts';
import { lowestRung } from '../outcome-ladder.ts';
import { EQUAL_BELOW, type OwnProfile } from '../own-profile.ts';
import { raise } from '../raise.ts';

const TREMOR = 2;
/** Smaller chances of acceptance count as none. */
const LEAST_CHANCE = 0.1;

/**
 * AgentK (Kawaguchi, Fujita, Ito 2011; won the 2010 competition): judges from the mean and spread of what it
 * received how much can be had at all, and comes down towards that with time; accepts by chance, more readily the
 * later and the better the offer. Repeats the other side's own offers when they are good enough. Guarded here: nothing below the reservation value is offered or accepted.
 */
export const agentK: ExchangeNegotiator = {
  name: 'agentk',
  begin: (profile, sitting) =>
    profile.ladder.size === 0 ? { act: () => END } : compromise(profile, sitting),
};

function compromise(profile: OwnProfile, { rounds, seed }: Sitting): ExchangeParty {
  const { ladder, utilityOf, reservation } = profile;
  const chance = new ChanceStream(seed, 'agentk');
  const offered = new Set<number>();
  let received = 0;
  let sum = 0;
  let squares = 0;
  return {
    act: (round, offer) => {
      const time = timeOf(round, rounds);
      const utility = offer >= 0 ? utilityOf(offer) : 0;
      if (offer >= 0) [received, sum, squares] = [received + 1, sum + utility, squares + utility * utility];
      if (offer >= 0) offered.add(offer);
      const { target, attainable, exponent } = aim(time, received, sum, squares, chance);
      const likely = raise(time, exponent) / 5 + (utility - attainable) + (utility - target);
      const mayAccept = offer >= 0 && utility >= reservation - EQUAL_BELOW && likely >= LEAST_CHANCE;
      if (mayAccept && chance.share() < likely) return ACCEPT;
      const wanted = [...offered].filter(
        (other) => utilityOf(other) > Math.max(target, reservation - EQUAL_BELOW),
      );
      if (wanted.length > 0) return wanted[chance.below(wanted.length)] as number;
      const lowest = lowestRung(ladder, target - EQUAL_BELOW);
      return ladder.outcomes[chance.below(Math.max(1, lowest + 1))] as number;
    },
  };
}

/** The utility aimed at, the most that can be had, and the exponent of time's growing readiness. */
function aim(time: number, received: number, sum: number, squares: number, chance: ChanceStream) {
  const mean = received > 0 ? sum / received : 0;
  const variance = received > 0 ? Math.max(0, squares / received - mean * mean) : 0;
  const width = Math.sqrt(12 * variance);
  const attainable = mean + (1 - mean) * width;
  const exponent = 1 + TREMOR + 10 * mean - 2 * TREMOR * mean;
  const trembling = Math.max(0, exponent + (chance.share() - 0.5) * TREMOR);
  const before = 1 - raise(time, trembling) * (1 - attainable);
  const ratio = before < 1 ? Math.min(2, (width + 0.1) / (1 - before)) : 2;
  const plain = ratio * before + 1 - ratio;
  return { target: plain + time * time * time * (attainable - plain), attainable, exponent };
}
