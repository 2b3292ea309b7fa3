import type { BySeat, Contract } from '#engine/index.ts';

/** A contract with what it is worth to both chairs, thousandths of a point. */
export interface ValuedContract extends BySeat<number> {
  readonly contract: Contract;
}

/** What was possible at one moment of a table, with both private sheets face up. */
export interface TableAnalysis {
  /** Contracts that no other beats for both, from the worst to the best for `a`; some of them where there are very many. */
  readonly frontier: readonly ValuedContract[];
  readonly walkAway: BySeat<number>;
  readonly zone: {
    readonly all: number;
    /** Contracts at or above both walk-away values; null where there are too many to count. */
    readonly contracts: number | null;
    /** Of these, the ones that both homes would pass; null where nobody at home is asked. */
    readonly passable: number | null;
  };
  /** The passable contract (any, where nobody at home is asked) of the zone whose smaller gain over the walk-away values is largest. */
  readonly bestPassable: ValuedContract | null;
  /** The signed deal, where there is one. */
  readonly deal: ValuedContract | null;
  /** The passable contract with which both would have gained most over the deal, counted by the smaller gain. */
  readonly missedTrade: ValuedContract | null;
  /** The recorded contracts that the scenario names, valued by the same sheets. */
  readonly records: readonly (ValuedContract & { readonly id: string; readonly date: string })[];
}
