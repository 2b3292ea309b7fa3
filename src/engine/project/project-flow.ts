import type { Contract } from '../terms/contract.ts';

/**
 * One kind of yearly money that a project model gives a party, brought back to the first year at that party's own
 * rate and not yet weighted: thousands of USD, thousandths of a point.
 */
export interface ProjectFlow {
  /** The terms on which it depends; one term alone makes it additive. */
  readonly terms: readonly string[];
  readonly presentValue: (contract: Contract) => number;
}

/** A party's flows by the names that its value parameters use. */
export type ProjectFlows = Readonly<Record<string, ProjectFlow>>;
