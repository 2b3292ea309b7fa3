import { ACCEPT, END, type ExchangeParty } from '#engine/index.ts';
import { type ExchangeNegotiator, timeOf } from '../exchange-negotiator.ts';
import { lowestRung } from '../outcome-ladder.ts';
import { EQUAL_BELOW, type OwnProfile } from '../own-profile.ts';

/** What is offered and what is enough, round by round. */
interface Schedule {
  readonly offers: Float64Array;
  readonly offerUtilities: Float64Array;
}

/**
 * Concedes by the clock alone (Faratin, Sierra, Jennings 1998): its target falls from its best to its reservation
 * value as 1 − concession(t). It offers the outcome nearest above the target and takes whatever is worth as much.
 *
 * @param concession rising from 0 to 1 with relative time: t⁴ is Boulware, t linear, the fourth root a conceder
 */
export function timeDependent(name: string, concession: (time: number) => number): ExchangeNegotiator {
  const schedules = new WeakMap<OwnProfile, Map<number, Schedule>>();
  return {
    name,
    begin: (profile, { rounds }) => {
      if (profile.ladder.size === 0) return { act: () => END };
      const known = schedules.get(profile) ?? new Map<number, Schedule>();
      schedules.set(profile, known);
      const schedule = known.get(rounds) ?? makeSchedule(profile, rounds, concession);
      known.set(rounds, schedule);
      return follow(profile, schedule);
    },
  };
}

function follow(profile: OwnProfile, { offers, offerUtilities }: Schedule): ExchangeParty {
  return {
    act: (round, offer) =>
      offer >= 0 && profile.utilityOf(offer) >= (offerUtilities[round] as number) - EQUAL_BELOW
        ? ACCEPT
        : (offers[round] as number),
  };
}

function makeSchedule(
  { best, reservation, ladder }: OwnProfile,
  rounds: number,
  concession: (time: number) => number,
): Schedule {
  const offers = new Float64Array(rounds);
  const offerUtilities = new Float64Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    const target = best - (best - reservation) * concession(timeOf(round, rounds));
    const rung = Math.max(0, lowestRung(ladder, target - EQUAL_BELOW));
    offers[round] = ladder.outcomes[rung] as number;
    offerUtilities[round] = ladder.utilities[rung] as number;
  }
  return { offers, offerUtilities };
}
