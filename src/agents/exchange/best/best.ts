import { ACCEPT, END, type ExchangeParty } from '#engine/index.ts';
import { estimatedFrontier } from '../estimated-frontier.ts';
import { type ExchangeNegotiator, type Sitting, timeOf } from '../exchange-negotiator.ts';
import { frequencyModel } from '../models/frequency-model.ts';
import { estimatedValue } from '../models/opponent-model.ts';
import { lowestRung } from '../outcome-ladder.ts';
import { EQUAL_BELOW, type OwnProfile } from '../own-profile.ts';
import { observeReciprocity } from './reciprocity.ts';

export const P = { S: 0.06, free: 0.04, margin: 0.03, window: 400, conv: 1.5 };
export const best: ExchangeNegotiator = {
  name: 'best',
  begin: (profile, sitting) => (profile.ladder.size === 0 ? { act: () => END } : play(profile, sitting)),
};

function play(profile: OwnProfile, { seat, rounds }: Sitting): ExchangeParty {
  const { ladder, utilityOf, positionsOf, reservation } = profile;
  const top = profile.best;
  const model = frequencyModel(profile.issues);
  const reciprocity = observeReciprocity();
  const made = new Set<number>();
  const received = new Set<number>();
  let wasNew = true;
  let stepped = 0; // paid steps below the free zone
  let bestReceived = -1;
  const sweepLength = Math.max(2, Math.min(12, Math.round(rounds * P.S)));
  const freeRungs = lowestRung(ladder, top - P.free * (top - reservation)) + 1;
  let allowed = Math.max(1, Math.min(freeRungs, 1));
  const rejected: number[] = [];
  let plan: { safe: number } | null = null;
  let holdLevel = top;

  const offersLeft = (round: number) => (seat === 0 ? rounds - round : rounds - 1 - round);

  const hold = (): number => {
    const tables = model.tables();
    let pick = -1;
    let most = -1;
    const size = Math.min(allowed, ladder.size);
    const scan = Math.max(0, size - P.window);
    let pickNew = -1; let mostNew = -1;
    for (let rung = scan; rung < size; rung += 1) {
      const outcome = ladder.outcomes[rung] as number;
      const value = estimatedValue(tables, positionsOf(outcome));
      if (!made.has(outcome) && value > mostNew) [pickNew, mostNew] = [outcome, value];
      if (value > most) [pick, most] = [outcome, value];
    }
    return pickNew >= 0 ? pickNew : pick;
  };

  const sweep = (left: number): number => {
    const frontier = estimatedFrontier(profile, model.tables());
    const tables = model.tables();
    let low = 1;
    for (const outcome of received) low = Math.min(low, estimatedValue(tables, positionsOf(outcome)));
    const fallback = bestReceived >= 0 ? utilityOf(bestReceived) : reservation;
    const safePoint = frontier.find((point) => point.theirs >= low + P.margin) ?? frontier.at(-1)!;
    let safe = Math.max(safePoint.own, fallback);
    if (plan === null) plan = { safe };
    if (left <= 1 && fallback > reservation + EQUAL_BELOW) {
      // last: surest
      const x = frontier.find((point) => point.theirs >= low + P.margin && !rejected.includes(point.outcome));
      return x !== undefined && x.own > fallback ? x.outcome : bestReceived;
    }
    const share = (sweepLength - left) / Math.max(1, sweepLength - 2);
    const s = Math.min(1, share);
    const level = holdLevel - (holdLevel - safe) * (s ** P.conv);
    const point = frontier.findLast((candidate) => candidate.own >= level - EQUAL_BELOW) ?? frontier[0]!;
    return point.own >= fallback ? point.outcome : bestReceived;
  };

  return {
    act: (round, offer) => {
      const time = timeOf(round, rounds);
      if (offer >= 0) {
        const cameNew = !received.has(offer);
        reciprocity.observe(wasNew, cameNew);
        received.add(offer);
        model.observe(positionsOf(offer), time);
        if (bestReceived < 0 || utilityOf(offer) > utilityOf(bestReceived)) bestReceived = offer;
        if (allowed < ladder.size && made.size >= allowed) {
          const fallback = utilityOf(bestReceived);
          const nextU = ladder.utilities[allowed] as number;
          if (allowed < freeRungs) allowed += 1;
          else if (!cameNew && received.size >= made.size && nextU > fallback && reciprocity.afterRepeats() < 0.3) allowed += 1;
          else if (received.size >= made.size && nextU > fallback && reciprocity.afterRepeats() < 0.1 && reciprocity.afterNew() > 0.6) allowed += 1;
        }
      }
      const u = offer >= 0 ? utilityOf(offer) : -Infinity;
      const left = offersLeft(round);
      if (left <= 0) return u >= reservation - EQUAL_BELOW ? ACCEPT : END;
      let next: number;
      if (left <= sweepLength) next = sweep(left);
      else { next = hold(); holdLevel = Math.min(holdLevel, utilityOf(next)); }
      if (u >= utilityOf(next) - EQUAL_BELOW) return ACCEPT;
      wasNew = !made.has(next);
      made.add(next);
      if (left <= sweepLength) rejected.push(next);
      return next;
    },
  };
}
