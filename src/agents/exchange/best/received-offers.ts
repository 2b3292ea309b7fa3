import type { OwnProfile } from '../own-profile.ts';

/** Share of the usual jump from which offers count as drawn by chance. */
const ERRATIC = 0.9;

/** What the other side has offered so far in a session. */
export class ReceivedOffers {
  readonly all: number[] = [];
  readonly distinct = new Set<number>();
  /** The offer worth most to oneself; null before the first. */
  best: number | null = null;
  readonly #profile: OwnProfile;
  /** Own utility by which two outcomes drawn by chance differ. */
  readonly #usualJump: number;
  #jumps = 0;

  constructor(profile: OwnProfile) {
    this.#profile = profile;
    this.#usualJump = usualJump(profile.party.scores);
  }

  /** @returns whether this outcome was not offered before */
  add(outcome: number): boolean {
    const { utilityOf } = this.#profile;
    const last = this.all.at(-1);
    if (last !== undefined) this.#jumps += Math.abs(utilityOf(outcome) - utilityOf(last));
    const isNew = !this.distinct.has(outcome);
    this.all.push(outcome);
    this.distinct.add(outcome);
    if (this.best === null || utilityOf(outcome) > utilityOf(this.best)) this.best = outcome;
    return isNew;
  }

  /** Whether they jump about as offers drawn by chance would: then nothing can be learnt from their order. */
  isErratic(): boolean {
    return this.all.length >= 2 && this.#jumps > ERRATIC * this.#usualJump * (this.all.length - 1);
  }
}

/** 2 / √π: mean distance of two draws of a normal distribution, in standard deviations. */
const MEAN_DISTANCE = 1.128;

function usualJump(scores: readonly Float64Array[]): number {
  const variance = scores.reduce((sum, table) => {
    const mean = table.reduce((total, score) => total + score, 0) / table.length;
    return sum + table.reduce((total, score) => total + (score - mean) * (score - mean), 0) / table.length;
  }, 0);
  return MEAN_DISTANCE * Math.sqrt(variance);
}
