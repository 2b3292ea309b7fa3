import type { Source } from '../../scenario/source.ts';
import type { LoanPlantParameters } from './loan-plant.ts';

/** How contract terms feed a plant on a foreign loan, and how likely the neighbour downstream lets it be built. */
export interface LoanPlantBinding {
  readonly model: 'loan-plant';
  /** Choice term; what is built. */
  readonly scale: {
    readonly term: string;
    readonly costPermille: readonly number[];
    readonly annualMWh: readonly number[];
  };
  /** Amount term: percent of the cost. */
  readonly coverPercent: string;
  /** Choice term; yearly interest of each option, basis points. */
  readonly rate: { readonly term: string; readonly basisPoints: readonly number[] };
  /** Amount term: years. */
  readonly years: string;
  /** Amount term: years. */
  readonly graceYears: string;
  /** Choice term; who builds. */
  readonly builders: {
    readonly term: string;
    readonly costPermille: readonly number[];
    readonly tiedPermille: readonly number[];
  };
  /** Choice term; how the neighbour is asked. */
  readonly consent: {
    readonly term: string;
    readonly waitMonths: readonly number[];
    readonly neighbourPercent: readonly number[];
    /** Chance that the plant is built when nobody downstream minds, permille: by scale, then by option. */
    readonly chancePermille: readonly (readonly number[])[];
    /** How much of it each hundredth of `objection` takes, permille by option. */
    readonly lostPermille: readonly number[];
    /** What a quarrel at full objection costs, thousands of USD: by scale, then by option. */
    readonly quarrel: readonly (readonly number[])[];
  };
  readonly plant: LoanPlantParameters;
  readonly sources: Readonly<Record<string, Source>>;
}
