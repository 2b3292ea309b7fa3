import type { Source } from '../../scenario/source.ts';
import type { PlantParameters } from './plant.ts';

/** How contract terms feed a plant whose profit pays its builder first. */
export interface PlantBinding {
  readonly model: 'pay-off-plant';
  /** Number term: years. */
  readonly payoffYears: string;
  /** Amount term: percent. */
  readonly hostShareAfter: string;
  /** Choice term; the price of each option in hundredths of a cent, null for "left open". */
  readonly tariff: { readonly term: string; readonly prices: readonly (number | null)[] };
  /** Amount term: thousands of USD. */
  readonly ownCash: string;
  /** Choice term; promised month since January of the first year, and the months of delay expected. */
  readonly start: {
    readonly term: string;
    readonly months: readonly number[];
    readonly lateMonths: readonly number[];
  };
  /** Amount term: percent. */
  readonly homePercent: string;
  /** Choice term whose three options count none, half and all of an overrun. */
  readonly overrun: string;
  readonly plant: PlantParameters;
  readonly sources: Readonly<Record<string, Source>>;
}
