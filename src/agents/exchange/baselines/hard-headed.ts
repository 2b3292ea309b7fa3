import { ACCEPT, END, type ExchangeParty } from '#engine/index.ts';
import { ChanceStream } from '../chance-stream.ts';
import { type ExchangeNegotiator, type Sitting, timeOf } from '../exchange-negotiator.ts';
import { frequencyModel } from '../models/frequency-model.ts';
import { estimatedValue } from '../models/opponent-model.ts';
import { EQUAL_BELOW, type OwnProfile } from '../own-profile.ts';
import { raise } from '../raise.ts';

const START = 0.05;
const EXPONENT = 20;
/** Of so many next offers it makes the one that the other side likes best. */
const WINDOW = 4;

/**
 * HardHeaded (van Krimpen, Looije, Hajizadeh 2013; won the 2011 competition): goes round and round through its best
 * outcomes, lets the range grow only at the very end, repeats the other side's best offer when it
 * is good enough, and takes what beats all that it has offered. Its lowest aim is its reservation value, as in the
 * measured port; the first version stopped at 0.585.
 */
export const hardHeaded: ExchangeNegotiator = {
  name: 'hardheaded',
  begin: (profile, sitting) => (profile.ladder.size === 0 ? { act: () => END } : insist(profile, sitting)),
};

function insist(profile: OwnProfile, { rounds, seed }: Sitting): ExchangeParty {
  const { ladder, utilityOf, positionsOf, best } = profile;
  const chance = new ChanceStream(seed, 'hardheaded');
  const model = frequencyModel(profile.issues);
  const made: number[] = [];
  let lowest = Infinity;
  let bestReceived = -1;

  const nextRung = (floor: number): number => {
    const last = made.at(-1);
    if (last === undefined) return 0;
    const isOpen = (rung: number) => rung < ladder.size && (ladder.utilities[rung] as number) >= floor;
    const from = isOpen(last + 1) ? last + 1 : (made[chance.below(made.length)] as number);
    const tables = model.tables();
    let chosen = from;
    let most = -1;
    for (let rung = from; rung < from + WINDOW && isOpen(rung); rung += 1) {
      const value = estimatedValue(tables, positionsOf(ladder.outcomes[rung] as number));
      if (value > most) [chosen, most] = [rung, value];
    }
    return chosen;
  };

  return {
    act: (round, offer) => {
      const time = timeOf(round, rounds);
      if (offer >= 0) {
        model.observe(positionsOf(offer), time);
        if (bestReceived < 0 || utilityOf(offer) > utilityOf(bestReceived)) bestReceived = offer;
      }
      const floor = best - (best - profile.reservation) * (START + (1 - START) * raise(time, EXPONENT));
      const rung = nextRung(floor);
      const planned = ladder.utilities[rung] as number;
      const received = offer >= 0 ? utilityOf(offer) : -Infinity;
      if (received > lowest + EQUAL_BELOW || received >= planned - EQUAL_BELOW) return ACCEPT;
      if (bestReceived >= 0 && utilityOf(bestReceived) >= Math.min(lowest, planned) - EQUAL_BELOW) {
        return bestReceived;
      }
      made.push(rung);
      lowest = Math.min(lowest, planned);
      return ladder.outcomes[rung] as number;
    },
  };
}
