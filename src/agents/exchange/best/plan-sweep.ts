import type { FrontierOffer } from '../estimated-frontier.ts';

/** An offer that may still be made. */
export interface SweepStep extends FrontierOffer {
  /** Chance that the other side takes it. */
  readonly chance: number;
}

export interface SweepPlan {
  /** The offer to make now. */
  readonly first: SweepStep;
  /** Own utility to be expected of the whole plan. */
  readonly value: number;
}

/**
 * The best sequence of at most `turns` offers, each lower for oneself than the one before: the other side takes the
 * first that reaches what it asks for, so a sequence gains the sum of (chance − chance of the one before) × gain.
 *
 * @param steps best for oneself first, chances rising; at least one
 * @param floor own utility when none is taken
 */
export function planSweep(steps: readonly SweepStep[], turns: number, floor: number): SweepPlan {
  let afterwards = new Float64Array(steps.length + 1);
  for (let turn = 1; turn < turns; turn += 1) {
    const later = afterwards;
    afterwards = Float64Array.from(
      { length: steps.length + 1 },
      (_, from) => bestStep(steps, from, later, floor).gain,
    );
  }
  const { at, gain } = bestStep(steps, 0, afterwards, floor);
  return { first: steps[at] as SweepStep, value: floor + gain };
}

/** The best next step once all before `from` are refused, given what is to be gained after each step. */
function bestStep(steps: readonly SweepStep[], from: number, later: Float64Array, floor: number) {
  const refused = from > 0 ? (steps[from - 1] as SweepStep).chance : 0;
  let best = { at: 0, gain: 0 };
  for (let at = from; at < steps.length; at += 1) {
    const { own, chance } = steps[at] as SweepStep;
    const gain = (chance - refused) * (own - floor) + (later[at + 1] as number);
    if (gain > best.gain) best = { at, gain };
  }
  return best;
}
