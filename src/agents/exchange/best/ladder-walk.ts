import { estimatedValue } from '../models/opponent-model.ts';
import { lowestRung } from '../outcome-ladder.ts';
import type { OwnProfile } from '../own-profile.ts';
import type { ReceivedOffers } from './received-offers.ts';
import type { Reciprocity } from './reciprocity.ts';

/** Rungs within this share of the whole range cost so little that they are walked freely. */
const FREE_SHARE = 0.015;
/** Below them a step is taken only for an opponent that plainly answers new offers by new ones. */
const PLAIN_SURPLUS = 0.65;
/** Lowest rungs among which the next offer is chosen. */
const CHOICE = 400;

/**
 * Walks down the own ladder of outcomes before the end of the session, as MiCRO does: one rung for one new outcome
 * received. It differs in two ways. Nothing is given to an opponent that comes down by the clock anyway, and among
 * the rungs reached the one that the other side likes best is offered first.
 */
export class LadderWalk {
  readonly #profile: OwnProfile;
  readonly #freeRungs: number;
  readonly #made = new Set<number>();
  #reached = 1;

  constructor(profile: OwnProfile) {
    const { ladder, best, reservation } = profile;
    this.#profile = profile;
    this.#freeRungs = lowestRung(ladder, best - FREE_SHARE * (best - reservation)) + 1;
  }

  hasMade(outcome: number): boolean {
    return this.#made.has(outcome);
  }

  note(outcome: number): void {
    this.#made.add(outcome);
  }

  /** Goes one rung further down, if all so far have been offered and the step is due. */
  step(received: ReceivedOffers, reciprocity: Reciprocity): void {
    const { ladder } = this.#profile;
    if (this.#reached >= ladder.size || this.#made.size < this.#reached) return;
    const isDue = this.#reached < this.#freeRungs || this.#isAnswered(received, reciprocity);
    if (isDue) this.#reached += 1;
  }

  /** The rung reached that the other side likes best, one not offered before if there is any. */
  next(tables: readonly Float64Array[]): number {
    const { ladder, positionsOf } = this.#profile;
    let [chosen, most, chosenIsNew] = [ladder.outcomes[0] as number, -1, false];
    for (let rung = Math.max(0, this.#reached - CHOICE); rung < this.#reached; rung += 1) {
      const outcome = ladder.outcomes[rung] as number;
      const isNew = !this.#made.has(outcome);
      if (chosenIsNew && !isNew) continue;
      const value = estimatedValue(tables, positionsOf(outcome));
      if (value > most || (isNew && !chosenIsNew)) [chosen, most, chosenIsNew] = [outcome, value, isNew];
    }
    return chosen;
  }

  #isAnswered(received: ReceivedOffers, reciprocity: Reciprocity): boolean {
    const { ladder, utilityOf } = this.#profile;
    const keepsUp = received.distinct.size >= this.#made.size;
    const isAboveTheirs =
      received.best === null || (ladder.utilities[this.#reached] as number) > utilityOf(received.best);
    return keepsUp && isAboveTheirs && reciprocity.surplus() > PLAIN_SURPLUS;
  }
}
