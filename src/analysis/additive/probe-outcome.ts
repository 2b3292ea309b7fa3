import { type AdditiveParty, utilityOf } from '#engine/exchange/additive-domain.ts';
import type { BargainingSolutions, UtilityPoint } from '../bargaining/solve-bargaining.ts';
import type { OutcomeCounter } from '../counting/outcome-counter.ts';
import type { OutcomeLayout } from '../frontier/outcome-layout.ts';
import type { ScaledParty } from '../frontier/scale-scores.ts';
import type { OutcomeProbe } from './additive-analysis.ts';

/** What an outcome is measured against. */
export interface ProbeGround {
  readonly layout: OutcomeLayout;
  readonly parties: readonly AdditiveParty[];
  readonly scaled: readonly ScaledParty[];
  /** All undominated points. */
  readonly points: readonly UtilityPoint[];
  readonly solutions: BargainingSolutions;
  readonly count: OutcomeCounter | null;
}

const EQUAL_BELOW = 1e-9;

/** Measures one outcome, given by its index, against the frontier and the solution points. */
export function probeOutcome(ground: ProbeGround, index: number): OutcomeProbe {
  const outcome = ground.layout.partsAt(index);
  const utilities = ground.parties.map((party) => utilityOf(party, outcome));
  const onPareto = ground.points.some((point) => isEqual(point, utilities));
  return {
    index,
    outcome: ground.layout.nameAt(index),
    utilities,
    onPareto,
    dominatedBy: onPareto ? 0 : countDominating(ground, outcome),
    paretoDistance: leastDistance(ground.points, utilities),
    welfareGap: total(ground.solutions.maxWelfare[0] ?? utilities) - total(utilities),
    maxOwnGain: utilities.map((_, party) => largestGain(ground.points, utilities, party)),
    nashDistance: ground.solutions.nash === null ? null : leastDistance(ground.solutions.nash, utilities),
  };
}

function isEqual(left: UtilityPoint, right: UtilityPoint): boolean {
  return left.every((utility, party) => Math.abs(utility - (right[party] as number)) < EQUAL_BELOW);
}

/**
 * At least as good for everyone and better for someone, by inclusion and exclusion over who is better off.
 */
function countDominating({ scaled, count }: ProbeGround, outcome: readonly number[]): number | null {
  if (count === null) return null;
  const levels = scaled.map((party) => levelsOf(party, outcome));
  let dominating = 0;
  for (let subset = 1; subset < 1 << scaled.length; subset++) {
    const thresholds = levels.map(({ equal, better }, party) => ((subset >> party) & 1 ? better : equal));
    if (thresholds.includes(Infinity)) continue;
    const better = thresholds.filter((_, party) => (subset >> party) & 1).length;
    dominating += (better % 2 === 1 ? 1 : -1) * count(thresholds);
  }
  return dominating;
}

/** The smallest sums, in units, that are as good for a party as an outcome and better; none is better at the cap. */
function levelsOf(party: ScaledParty, outcome: readonly number[]): { equal: number; better: number } {
  const sum = outcome.reduce(
    (units, value, issue) => units + ((party.tables[issue] as Float64Array)[value] as number),
    0,
  );
  const level = Math.min(sum, party.cap);
  const better = level + party.tolerance >= party.cap ? Infinity : Math.floor(level + party.tolerance) + 1;
  return { equal: level - party.tolerance, better };
}

function leastDistance(points: readonly UtilityPoint[], from: UtilityPoint): number {
  let least = Infinity;
  for (const point of points) {
    let square = 0;
    for (let party = 0; party < from.length; party++) {
      const gap = (point[party] as number) - (from[party] as number);
      square += gap * gap;
    }
    if (square < least) least = square;
  }
  return Math.sqrt(least);
}

function largestGain(points: readonly UtilityPoint[], from: UtilityPoint, party: number): number {
  let most = 0;
  for (const point of points) {
    if (point.some((utility, other) => utility < (from[other] as number) - EQUAL_BELOW)) continue;
    most = Math.max(most, (point[party] as number) - (from[party] as number));
  }
  return most;
}

function total(point: UtilityPoint): number {
  return point.reduce((sum, utility) => sum + utility, 0);
}
