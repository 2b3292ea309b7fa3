import { analyseAdditive } from '#analysis/additive/analyse-additive.ts';
import type { AdditiveDomain } from '#engine/exchange/additive-domain.ts';
import { EQUAL_BELOW, type OwnProfile, ownProfile } from '../own-profile.ts';

/** A two-party scenario with all that is needed to judge how a session ended. */
export interface JudgedScenario {
  readonly name: string;
  readonly profiles: readonly [OwnProfile, OwnProfile];
  /** Whether some outcome gives both at least their reservation values. */
  readonly hasRational: boolean;
  /** Undominated points of all outcomes. */
  readonly frontier: readonly (readonly number[])[];
  /** Points where the product of gains is largest; none where nothing is rational. */
  readonly nash: readonly (readonly number[])[];
}

/** How one session ended, measured for one of its parties. */
export interface SessionMeasures {
  readonly utility: number;
  /** (utility − reservation) / (best of all outcomes − reservation); 0 where nothing is rational. */
  readonly advantage: number;
  readonly agreed: boolean;
  readonly otherUtility: number;
  /** Euclidean; null without agreement. */
  readonly frontierDistance: number | null;
  /** Euclidean; null without agreement or where nothing is rational. */
  readonly nashDistance: number | null;
  readonly rounds: number;
  readonly belowReservation: boolean;
}

/** Ranks and analyses a scenario of two parties once, for all its sessions; null when it cannot be analysed. */
export function judgeScenario(name: string, domain: AdditiveDomain): JudgedScenario | null {
  const [first, second] = domain.parties;
  if (first === undefined || second === undefined || domain.parties.length !== 2) return null;
  const result = analyseAdditive(domain);
  if (!result.ok) return null;
  const { pareto, rationalParetoSize, solutions } = result.analysis;
  return {
    name,
    profiles: [ownProfile(domain.issues, first), ownProfile(domain.issues, second)],
    hasRational: rationalParetoSize > 0,
    frontier: pareto,
    nash: solutions.nash ?? [],
  };
}

/** @param agreement the outcome agreed, or null: then both get their reservation values, undiscounted */
export function measureSession(
  scenario: JudgedScenario,
  seat: 0 | 1,
  agreement: number | null,
  rounds: number,
): SessionMeasures {
  const point = scenario.profiles.map((profile) =>
    agreement === null ? profile.reservation : profile.utilityOf(agreement),
  );
  const { best, reservation } = scenario.profiles[seat];
  const utility = point[seat] as number;
  const hasGain = scenario.hasRational && best > reservation;
  const agreed = agreement !== null;
  return {
    utility,
    advantage: hasGain ? (utility - reservation) / (best - reservation) : 0,
    agreed,
    otherUtility: point[1 - seat] as number,
    frontierDistance: agreed ? nearest(point, scenario.frontier) : null,
    nashDistance: agreed ? nearest(point, scenario.nash) : null,
    rounds,
    belowReservation: utility < reservation - EQUAL_BELOW,
  };
}

function nearest(point: readonly number[], others: readonly (readonly number[])[]): number | null {
  if (others.length === 0) return null;
  const squares = others.map((other) =>
    other.reduce((sum, value, party) => sum + (value - (point[party] as number)) ** 2, 0),
  );
  return Math.sqrt(squares.reduce((least, square) => Math.min(least, square), Infinity));
}
