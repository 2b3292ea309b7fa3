import type { ExchangeParty } from '#engine/index.ts';
import type { OwnProfile } from './own-profile.ts';

/** What a negotiator is told when a session begins. */
export interface Sitting {
  /** Party 0 opens every round. */
  readonly seat: 0 | 1;
  /** A round is one turn of each party; there is nothing after the last one. */
  readonly rounds: number;
  /** Seed of its own stream of chance. */
  readonly seed: number;
}

/**
 * A way to negotiate by plain alternating offers. A session's acts follow from the profile, the sitting and the
 * offers received, and from nothing else. No negotiator offers or accepts less than its reservation value; with
 * nothing above it, it ends the talks.
 */
export interface ExchangeNegotiator {
  readonly name: string;
  readonly begin: (profile: OwnProfile, sitting: Sitting) => ExchangeParty;
}

/** Relative time of a round: above 0 in the first and below 1 in the last. */
export function timeOf(round: number, rounds: number): number {
  return (round + 1) / (rounds + 1);
}
