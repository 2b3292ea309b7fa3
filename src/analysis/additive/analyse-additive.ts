import { type AdditiveDomain, type AdditiveParty, countOutcomes } from '#engine/exchange/additive-domain.ts';
import { exactAbove } from '../bargaining/exact-above.ts';
import { idealOf, solveBargaining, type UtilityPoint } from '../bargaining/solve-bargaining.ts';
import { type LotterySolutions, solveLottery, type UtilityPair } from '../bargaining/solve-lottery.ts';
import { meanExcess } from '../counting/mean-excess.ts';
import { outcomeCounter } from '../counting/outcome-counter.ts';
import { additiveFrontier, type FrontierPoint } from '../frontier/additive-frontier.ts';
import { type OutcomeLayout, plainLayout } from '../frontier/outcome-layout.ts';
import { type ScaledParty, scaleScores } from '../frontier/scale-scores.ts';
import type { AdditiveAnalysis } from './additive-analysis.ts';
import { probeOutcome } from './probe-outcome.ts';

/** Why a scenario cannot be analysed. */
export interface AnalysisRefusal {
  readonly ok: false;
  readonly code:
    | 'analysis/number-of-parties'
    | 'analysis/too-many-outcomes'
    | 'analysis/too-many-points'
    | 'analysis/no-issues';
  readonly message: string;
}

const MOST_LISTED_OUTCOMES = 400;
const MOST_OUTCOMES = 2 ** 53;
const EQUAL_BELOW = 1e-9;

/**
 * Exact analysis of two or three parties' additive utilities, without listing the outcomes.
 *
 * @param layout how outcomes are numbered and named; by default each issue of the domain counts for itself
 */
export function analyseAdditive(
  domain: AdditiveDomain,
  layout: OutcomeLayout = plainLayout(domain.issues),
): { readonly ok: true; readonly analysis: AdditiveAnalysis } | AnalysisRefusal {
  const refusal = refusalOf(domain);
  if (refusal !== null) return refusal;
  const scaled = domain.parties.map(scaleScores);
  const frontier = additiveFrontier(domain.issues, domain.parties, scaled, layout);
  if (frontier === null) {
    return refuse('analysis/too-many-points', 'more than a million utility points are undominated');
  }
  return { ok: true, analysis: measure(domain, scaled, frontier, layout) };
}

function refuse(code: AnalysisRefusal['code'], message: string): AnalysisRefusal {
  return { ok: false, code, message };
}

function refusalOf(domain: AdditiveDomain): AnalysisRefusal | null {
  const parties = domain.parties.length;
  if (parties !== 2 && parties !== 3) {
    return refuse('analysis/number-of-parties', `analysis is for two or three parties, not ${parties}`);
  }
  if (domain.issues.length === 0) return refuse('analysis/no-issues', 'the scenario has no issues');
  if (countOutcomes(domain.issues) > MOST_OUTCOMES) {
    return refuse('analysis/too-many-outcomes', 'the scenario has more than 2^53 outcomes');
  }
  return null;
}

function measure(
  { issues, parties }: AdditiveDomain,
  scaled: readonly ScaledParty[],
  frontier: readonly FrontierPoint[],
  layout: OutcomeLayout,
): AdditiveAnalysis {
  const points = frontier.map((point) => point.utilities);
  const reservations = parties.map((party) => party.reservation);
  const rational = points.filter((point) => reachesAll(point, reservations));
  const count = outcomeCounter(scaled.map((party) => party.tables));
  const solutions = solveBargaining(points, rational, reservations);
  const utilityRange = parties.map(rangeOf);
  const maxima = utilityRange.map(([, most]) => most);
  const outcomeCount = countOutcomes(issues);
  const places = [0, 1, 2, 3, 4].map((step) => Math.floor((step * (outcomeCount - 1)) / 4));
  return {
    outcomeCount,
    issues: layout.issues,
    weightSums: parties.map((party) => party.weights.reduce((sum, weight) => sum + weight, 0)),
    reservationValues: reservations,
    discountFactors: parties.map((party) => party.discount),
    utilityRange,
    pareto: points,
    paretoSize: points.length,
    paretoOutcomeCount: frontier.reduce((sum, point) => sum + point.outcomes, 0),
    paretoOutcomes:
      points.length > MOST_LISTED_OUTCOMES ? null : frontier.map((point) => layout.nameAt(point.index)),
    rationalOutcomeCount: count?.(scaled.map((party) => party.floor)) ?? null,
    rationalParetoSize: rational.length,
    rationalIdeal: rational.length === 0 ? null : idealOf(rational),
    solutions,
    lottery: parties.length === 2 ? lotteryOf(parties, frontier) : null,
    opposition: oppositionOf(points, maxima),
    oppositionRational: oppositionOf(rational, maxima),
    meanUtility: parties.map((party) => meanOf(party)),
    probes: places.map((index) => probeOutcome({ layout, parties, scaled, points, solutions, count }, index)),
  };
}

function reachesAll(point: UtilityPoint, reservations: UtilityPoint): boolean {
  return point.every((utility, party) => utility > (reservations[party] as number) - EQUAL_BELOW);
}

function lotteryOf(parties: readonly AdditiveParty[], frontier: readonly FrontierPoint[]): LotterySolutions {
  const points = frontier.map(
    (point) => point.utilities,
  ) as readonly UtilityPoint[] as readonly UtilityPair[];
  const reservations = parties.map((party) => party.reservation) as readonly number[] as UtilityPair;
  const outcomes = frontier.map((point) => point.outcome);
  return solveLottery(points, reservations, exactAbove(parties, outcomes));
}

function rangeOf(party: AdditiveParty): [number, number] {
  const cut = (sum: number) => (party.cap === null ? sum : Math.min(sum, party.cap));
  let [least, most] = [0, 0];
  for (const table of party.scores) {
    least += table.reduce((low, score) => Math.min(low, score), Infinity);
    most += table.reduce((high, score) => Math.max(high, score), -Infinity);
  }
  return [cut(least), cut(most)];
}

/** The nearest outcome is undominated, because no share is above 1 (with negative maxima: none below 1). */
function oppositionOf(points: readonly UtilityPoint[], maxima: readonly number[]): number | null {
  if (points.length === 0 || maxima.includes(0)) return null;
  const distances = points.map((point) =>
    Math.sqrt(point.reduce((sum, utility, party) => sum + (utility / (maxima[party] as number) - 1) ** 2, 0)),
  );
  return distances.reduce((least, distance) => Math.min(least, distance), Infinity);
}

function meanOf(party: AdditiveParty): number | null {
  const mean = party.scores.reduce(
    (total, table) => total + table.reduce((sum, score) => sum + score, 0) / table.length,
    0,
  );
  if (party.cap === null) return mean;
  const excess = meanExcess(party.scores, party.cap);
  return excess === null ? null : mean - excess;
}
