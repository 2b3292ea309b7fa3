import { ACCEPT, END, type ExchangeParty } from '#engine/index.ts';
import { acceptsNext } from '../acceptance/accepts-next.ts';
import { type ExchangeNegotiator, type Sitting, timeOf } from '../exchange-negotiator.ts';
import { estimatedValue } from '../models/opponent-model.ts';
import { orderModel } from '../models/order-model.ts';
import type { OwnProfile } from '../own-profile.ts';
import { LadderWalk } from './ladder-walk.ts';
import { LastOffers } from './last-offers.ts';
import { ReceivedOffers } from './received-offers.ts';
import { observeReciprocity } from './reciprocity.ts';

/** Own offers at the end of a session that may go below the level held until then. */
const LAST_TURNS = 2;
/** Share of the way from the reservation value to the best that is enough from one who offers by chance. */
const ENOUGH_BY_CHANCE = 0.8;

/**
 * Our strongest negotiator. Holds out near its best as long as waiting is free, comes down only for one that answers
 * concessions, and uses its last offers to find what the other side just takes: outcomes on the frontier of own and
 * estimated value. Takes an offer that is worth its own next one or, at the end, all that is to be expected.
 */
export const best: ExchangeNegotiator = {
  name: 'best',
  begin: (profile, sitting) => (profile.ladder.size === 0 ? { act: () => END } : play(profile, sitting)),
};

function play(profile: OwnProfile, { seat, rounds }: Sitting): ExchangeParty {
  const { utilityOf, positionsOf, reservation } = profile;
  const model = orderModel(profile.party.scores);
  const received = new ReceivedOffers(profile);
  const reciprocity = observeReciprocity();
  const walk = new LadderWalk(profile);
  const lastOffers = new LastOffers(profile, seat);
  const goodLuck = reservation + ENOUGH_BY_CHANCE * (profile.best - reservation);
  let wasNew = true;

  const takeIn = (offer: number, time: number): void => {
    model.observe(positionsOf(offer), time);
    reciprocity.observe(wasNew, received.add(offer));
    walk.step(received, reciprocity);
  };

  const hold = () => {
    const outcome = walk.next(model.tables());
    const enough = utilityOf(outcome);
    return { outcome, enough: received.isErratic() ? Math.min(enough, goodLuck) : enough };
  };

  /** Nobody answers an offer of party 1 in the last round, so any offer at or above the reservation value will do. */
  const finish = (turns: number) => {
    const plan = turns > 0 ? lastOffers.plan(received, model.tables(), turns) : null;
    if (plan === null) return { ...hold(), enough: reservation };
    return { outcome: plan.first.outcome, enough: Math.min(plan.first.own, plan.value) };
  };

  const note = (outcome: number, isLate: boolean): void => {
    wasNew = !walk.hasMade(outcome);
    walk.note(outcome);
    if (isLate && outcome !== received.best)
      lastOffers.note(outcome, estimatedValue(model.tables(), positionsOf(outcome)));
  };

  return {
    act: (round, offer) => {
      if (offer >= 0) takeIn(offer, timeOf(round, rounds));
      const turns = rounds - round - seat;
      const isLate = turns <= LAST_TURNS;
      const { outcome, enough } = isLate ? finish(turns) : hold();
      if (offer >= 0 && acceptsNext(utilityOf(offer), Math.max(enough, reservation))) return ACCEPT;
      note(outcome, isLate);
      return outcome;
    },
  };
}
