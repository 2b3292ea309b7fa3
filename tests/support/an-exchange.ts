import type { ExchangeNegotiator } from '#agents/exchange/exchange-negotiator.ts';
import type { OwnProfile } from '#agents/exchange/own-profile.ts';
import { type ExchangeParty, type ExchangeResult, exchange } from '#engine/index.ts';

export interface RecordedExchange extends ExchangeResult {
  /** What each party did, in order: outcomes, ACCEPT or END. */
  readonly acts: readonly [readonly number[], readonly number[]];
}

/** Plays one session of two negotiators and keeps what they did. */
export function anExchange(
  negotiators: readonly [ExchangeNegotiator, ExchangeNegotiator],
  profiles: readonly [OwnProfile, OwnProfile],
  rounds = 100,
  seed = 1,
): RecordedExchange {
  const acts: [number[], number[]] = [[], []];
  const seated = (seat: 0 | 1): ExchangeParty => {
    const party = negotiators[seat].begin(profiles[seat], { seat, rounds, seed: seed + seat });
    return {
      act: (round, offer) => {
        const act = party.act(round, offer);
        acts[seat].push(act);
        return act;
      },
    };
  };
  return { ...exchange(seated(0), seated(1), { rounds, answerLast: false }), acts };
}
