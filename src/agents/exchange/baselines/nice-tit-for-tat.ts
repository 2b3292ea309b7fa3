import { ACCEPT, END, type ExchangeParty } from '#engine/index.ts';
import { acceptsCombi, type ReceivedUtility } from '../acceptance/accepts-combi.ts';
import { estimatedFrontier, type FrontierOffer } from '../estimated-frontier.ts';
import { type ExchangeNegotiator, type Sitting, timeOf } from '../exchange-negotiator.ts';
import { bayesianModel } from '../models/bayesian-model.ts';
import { EQUAL_BELOW, type OwnProfile } from '../own-profile.ts';

/** Above this many outcomes the bonus for time starts earlier. */
const LARGE = 3_000;

/**
 * Nice tit-for-tat (Baarslag, Hindriks, Jonker 2013): aims at the estimated Nash point, comes towards it by the same
 * share as the other side has, and adds a bonus when time runs out. Never offers less than the best it was offered; at
 * the very end takes the best that was to be had lately.
 */
export const niceTitForTat: ExchangeNegotiator = {
  name: 'nice-tft',
  begin: (profile, sitting) =>
    profile.ladder.size === 0 ? { act: () => END } : reciprocate(profile, sitting),
};

function reciprocate(profile: OwnProfile, { rounds }: Sitting): ExchangeParty {
  const { utilityOf, positionsOf, best } = profile;
  const model = bayesianModel(profile.issues);
  let bestReceived = -1;
  let openingReceived = Infinity;
  const history: ReceivedUtility[] = [];

  const targetAt = (time: number, frontier: readonly FrontierOffer[]): number => {
    if (bestReceived < 0) return best;
    const most = utilityOf(bestReceived);
    const gap = Math.max(0, best - most);
    const nash = Math.min(best, Math.max(best / 2, nashUtility(profile, frontier) * (1.4 - 0.6 * gap)));
    const share =
      nash > openingReceived ? Math.min(1, (most - openingReceived) / (nash - openingReceived)) : 1;
    const target = best - share * (best - nash);
    const start = profile.count > LARGE ? 0.85 : 0.91;
    const bonus = Math.min(1, Math.max(0, Math.max(0.5 - 0.4 * profile.party.discount, 20 * (time - start))));
    return Math.max(most, target - bonus * Math.max(0, target - nash), profile.reservation);
  };

  return {
    act: (round, offer) => {
      const time = timeOf(round, rounds);
      if (offer >= 0) {
        model.observe(positionsOf(offer), time);
        if (bestReceived < 0 || utilityOf(offer) > utilityOf(bestReceived)) bestReceived = offer;
        if (time <= Math.max(0.01, timeOf(0, rounds)))
          openingReceived = Math.min(openingReceived, utilityOf(offer));
        else if (openingReceived === Infinity) openingReceived = utilityOf(offer);
      }
      const frontier = estimatedFrontier(profile, model.tables());
      const target = targetAt(time, frontier);
      const next = lastAtLeast(frontier, target);
      const received = offer >= 0 ? utilityOf(offer) : -Infinity;
      history.push({ time, utility: received });
      const mayAccept = received >= profile.reservation - EQUAL_BELOW;
      return mayAccept && acceptsCombi(received, next.own, time, history) ? ACCEPT : next.outcome;
    },
  };
}

/** Own utility at the point where the product of both gains is largest. */
function nashUtility({ reservation }: OwnProfile, frontier: readonly FrontierOffer[]): number {
  const product = ({ own, theirs }: FrontierOffer) => (own - reservation) * theirs;
  return frontier.reduce((most, point) => (product(point) > product(most) ? point : most)).own;
}

/** The offer that is best for the other side among those worth at least so much; frontiers fall. */
function lastAtLeast(frontier: readonly FrontierOffer[], utility: number): FrontierOffer {
  return frontier.findLast(({ own }) => own >= utility - EQUAL_BELOW) ?? (frontier[0] as FrontierOffer);
}
