import type { NamedOutcome } from '#engine/exchange/additive-domain.ts';
import type { BargainingSolutions, UtilityPoint } from '../bargaining/solve-bargaining.ts';
import type { LotterySolutions } from '../bargaining/solve-lottery.ts';

/** Where one outcome stands among all outcomes. */
export interface OutcomeProbe {
  /** Counting with the last issue fastest. */
  readonly index: number;
  readonly outcome: NamedOutcome;
  readonly utilities: UtilityPoint;
  readonly onPareto: boolean;
  /** How many outcomes are at least as good for everyone and better for someone; null when too many to count. */
  readonly dominatedBy: number | null;
  /** Euclidean distance to the nearest undominated point. */
  readonly paretoDistance: number;
  /** Best sum of utilities minus this one's: joint gains left on the table. */
  readonly welfareGap: number;
  /** The most each party could gain without hurting anyone. */
  readonly maxOwnGain: readonly number[];
  /** Euclidean distance to the nearest Nash point; null when nothing is rational. */
  readonly nashDistance: number | null;
}

/** Everything that can be said about an additive scenario before anyone negotiates. Utilities are undiscounted. */
export interface AdditiveAnalysis {
  readonly outcomeCount: number;
  readonly issues: readonly { readonly name: string; readonly values: number }[];
  readonly weightSums: readonly number[];
  readonly reservationValues: readonly number[];
  readonly discountFactors: readonly number[];
  /** [least, most] over all outcomes, one pair a party. */
  readonly utilityRange: readonly (readonly [number, number])[];
  /** Distinct undominated points, first party rising; reservation values play no part. */
  readonly pareto: readonly UtilityPoint[];
  readonly paretoSize: number;
  /** Outcomes that realise them. */
  readonly paretoOutcomeCount: number;
  /** The first outcome of each point; null when there are more than 400. */
  readonly paretoOutcomes: readonly NamedOutcome[] | null;
  /** Outcomes that give every party at least its reservation value; null when too many to count. */
  readonly rationalOutcomeCount: number | null;
  readonly rationalParetoSize: number;
  /** Best utility of each party among rational outcomes; null when there is none. */
  readonly rationalIdeal: UtilityPoint | null;
  readonly solutions: BargainingSolutions;
  /** Two parties only. */
  readonly lottery: LotterySolutions | null;
  /** Least distance to (1, 1), utilities divided by each party's maximum; null when a maximum is 0. */
  readonly opposition: number | null;
  /** The same over rational outcomes. */
  readonly oppositionRational: number | null;
  /** Mean over all outcomes; null when a cap cuts some of too many outcomes to count. */
  readonly meanUtility: readonly (number | null)[];
  readonly probes: readonly OutcomeProbe[];
}
