import type { Source } from '../../scenario/source.ts';
import type { RevenuePlantParameters } from './revenue-plant.ts';

/** How contract terms feed a plant that its builder's country pays for and is repaid from. */
export interface RevenuePlantBinding {
  readonly model: 'revenue-plant';
  /** Number term: months. */
  readonly revenueMonths: string;
  /** Amount term: thousands of USD. */
  readonly builderMoney: string;
  /** Amount term: percent. */
  readonly loanPercent: string;
  /** Amount term: percent a year. */
  readonly loanRatePercent: string;
  /** Choice term; promised month since January of the first year. */
  readonly ready: { readonly term: string; readonly months: readonly number[] };
  /** Choice term; what each kind of contractor makes of the cost, permille. */
  readonly contractor: { readonly term: string; readonly costPermille: readonly number[] };
  readonly plant: RevenuePlantParameters;
  readonly sources: Readonly<Record<string, Source>>;
}
