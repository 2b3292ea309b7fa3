/**
 * Plain alternating offers without phases: what tournaments, the `agent` process and searches play, and what the
 * negotiation machine reduces to when home vote, side actions and events are off (rules X1 to X4).
 */

/** What a party may do with its turn, besides naming an outcome (a whole number from 0). */
export const ACCEPT = -1;
export const END = -2;
/** What a party is shown when no offer lies on the table. */
export const NO_OFFER = -3;

export interface ExchangeParty {
  /**
   * @param round from 0 to `rounds − 1`
   * @param offer the outcome on the table, or NO_OFFER
   * @returns an outcome to offer instead, ACCEPT or END
   */
  readonly act: (round: number, offer: number) => number;
}

export interface ExchangeOptions {
  /** A round is one turn of each party; party 0 opens. */
  readonly rounds: number;
  /** Whether party 0 may still answer the very last offer, with ACCEPT or anything else for no. */
  readonly answerLast: boolean;
}

export interface ExchangeResult {
  /** The outcome agreed, or null. */
  readonly agreement: number | null;
  /** Rounds begun. */
  readonly rounds: number;
  /** Who accepted or ended the talks; null when time ran out. */
  readonly closedBy: 0 | 1 | null;
}

/** Plays one session to its end. An ACCEPT with nothing on the table is a bug of the party and throws. */
export function exchange(
  first: ExchangeParty,
  second: ExchangeParty,
  options: ExchangeOptions,
): ExchangeResult {
  let offer = NO_OFFER;
  for (let round = 0; round < options.rounds; round += 1) {
    let act = first.act(round, offer);
    if (act < 0) return close(act, offer, round, 0);
    offer = act;
    act = second.act(round, offer);
    if (act < 0) return close(act, offer, round, 1);
    offer = act;
  }
  if (options.answerLast && offer >= 0) {
    const act = first.act(options.rounds - 1, offer);
    return close(act === ACCEPT ? ACCEPT : END, offer, options.rounds - 1, 0);
  }
  return { agreement: null, rounds: options.rounds, closedBy: null };
}

function close(act: number, offer: number, round: number, by: 0 | 1): ExchangeResult {
  if (act === END) return { agreement: null, rounds: round + 1, closedBy: by };
  if (act !== ACCEPT || offer < 0) throw new RangeError(`a party answered ${act} to the offer ${offer}`);
  return { agreement: offer, rounds: round + 1, closedBy: by };
}
