import { estimatedFrontier, type FrontierOffer } from '../estimated-frontier.ts';
import { askingLevel } from '../models/asking-level.ts';
import { estimatedValue } from '../models/opponent-model.ts';
import { EQUAL_BELOW, type OwnProfile } from '../own-profile.ts';
import { planSweep, type SweepPlan, type SweepStep } from './plan-sweep.ts';
import type { ReceivedOffers } from './received-offers.ts';

/** Points of the frontier that a plan is made of, at most. */
const MOST_STEPS = 150;
/** Chance that an outcome which the other side once offered is still good enough for it. */
const OWN_OFFER = 0.97;
/** Trust in the estimate of what it asks for, and in what a refusal says about it. */
const TRUST = 0.95;
const BELIEF = 0.9;
/** Refusals never rule out the rest. */
const MOST_REFUSED = 0.9;
/** Offers received that show what the last one will be worth. */
const LATEST = 3;

/**
 * The offers of the last turns, when nothing is gained by waiting: down the frontier of own and estimated value, from
 * what the other side may just take to what it has offered itself.
 */
export class LastOffers {
  readonly #profile: OwnProfile;
  readonly #seat: 0 | 1;
  readonly #made = new Set<number>();
  #refused: number | null = null;

  constructor(profile: OwnProfile, seat: 0 | 1) {
    this.#profile = profile;
    this.#seat = seat;
  }

  /** @returns null when no outcome can be gained from */
  plan(received: ReceivedOffers, tables: readonly Float64Array[], turns: number): SweepPlan | null {
    const { positionsOf } = this.#profile;
    const values = received.all.map((outcome) => estimatedValue(tables, positionsOf(outcome)));
    const { chanceAt } = askingLevel(values);
    const chance = (value: number) => TRUST * chanceAt(value);
    const refused = this.#refused === null ? 0 : Math.min(MOST_REFUSED, BELIEF * chance(this.#refused));
    const steps = this.#steps(received, tables, chance).map((step) => ({
      ...step,
      chance: Math.max(0, (step.chance - refused) / (1 - refused)),
    }));
    return steps.length === 0 ? null : planSweep(steps, turns, this.#floor(received));
  }

  /** Remembers an offer that was made, and that it was refused if the session goes on. */
  note(outcome: number, theirs: number): void {
    this.#made.add(outcome);
    this.#refused = Math.max(this.#refused ?? 0, theirs);
  }

  #steps(
    received: ReceivedOffers,
    tables: readonly Float64Array[],
    chance: (value: number) => number,
  ): SweepStep[] {
    const { utilityOf, reservation, positionsOf } = this.#profile;
    const { best } = received;
    const least = best === null ? reservation : Math.max(reservation, utilityOf(best));
    const open = estimatedFrontier(this.#profile, tables).filter(
      ({ own, outcome }) => own > least + EQUAL_BELOW && !this.#made.has(outcome),
    );
    const steps = sample(open).map((point) => ({ ...point, chance: chance(point.theirs) }));
    if (best === null || utilityOf(best) <= reservation + EQUAL_BELOW) return steps;
    const theirs = estimatedValue(tables, positionsOf(best));
    return [...steps, { outcome: best, own: utilityOf(best), theirs, chance: OWN_OFFER }];
  }

  /** Party 1 ends the session by answering an offer, which will be worth about what the latest were. */
  #floor(received: ReceivedOffers): number {
    const { utilityOf, reservation } = this.#profile;
    if (this.#seat === 0 || received.all.length === 0) return reservation;
    return Math.max(reservation, Math.min(...received.all.slice(-LATEST).map(utilityOf)));
  }
}

function sample(frontier: readonly FrontierOffer[]): FrontierOffer[] {
  if (frontier.length <= MOST_STEPS) return [...frontier];
  const step = frontier.length / MOST_STEPS;
  return Array.from({ length: MOST_STEPS }, (_, at) => frontier[Math.floor(at * step)] as FrontierOffer);
}
