import type { OwnProfile } from '../own-profile.ts';

/** What the other side has offered so far in a session. */
export class ReceivedOffers {
  readonly all: number[] = [];
  readonly distinct = new Set<number>();
  /** The offer worth most to oneself; null before the first. */
  best: number | null = null;
  readonly #profile: OwnProfile;

  constructor(profile: OwnProfile) {
    this.#profile = profile;
  }

  /** @returns whether this outcome was not offered before */
  add(outcome: number): boolean {
    const { utilityOf } = this.#profile;
    const isNew = !this.distinct.has(outcome);
    this.all.push(outcome);
    this.distinct.add(outcome);
    if (this.best === null || utilityOf(outcome) > utilityOf(this.best)) this.best = outcome;
    return isNew;
  }
}
