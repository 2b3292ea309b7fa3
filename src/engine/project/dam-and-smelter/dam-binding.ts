import type { Source } from '../../scenario/source.ts';
import type { DamParameters } from './dam.ts';

/** How contract terms feed a dam whose power makes metal. */
export interface DamBinding {
  readonly model: 'dam-and-smelter';
  /** Choice term; metres of each option. */
  readonly height: { readonly term: string; readonly metres: readonly number[] };
  /** Amount term: percent of the company that the investor owns. */
  readonly investorShare: string;
  /** Number term: years. */
  readonly payoffYears: string;
  /** Amount term: thousands of USD. */
  readonly money: string;
  /** Amount term: percent of stage-one power for new metal. */
  readonly metalPercent: string;
  /** Choice term; hundredths of a cent of each option. */
  readonly metalPrice: { readonly term: string; readonly prices: readonly number[] };
  /** Choice term; years of tolling of each option. */
  readonly tolling: { readonly term: string; readonly years: readonly number[] };
  /** Choice term; tonnes a year and thousands of USD of each option. */
  readonly newMetal: {
    readonly term: string;
    readonly tonnes: readonly number[];
    readonly cost: readonly number[];
  };
  readonly dam: DamParameters;
  readonly sources: Readonly<Record<string, Source>>;
}
