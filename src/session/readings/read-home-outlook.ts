import {
  type BlockReading,
  type Contract,
  countVotes,
  homeCanPass,
  type SeatView,
  type Table,
} from '#engine/index.ts';

/** How this chair's home would vote on a contract now; `byPromise`: only with the one promise that may be made at the vote. */
export interface HomeOutlook {
  readonly type: 'passes' | 'byPromise' | 'fails';
  /** Weight that says yes without a promise, and all weight. */
  readonly yes: number;
  readonly total: number;
}

/** Rules H2 and H3 read ahead of the vote; `blocks` are what this home says of the same contract. */
export function readHomeOutlook(
  table: Table,
  { facts, own }: SeatView,
  contract: Contract,
  blocks: readonly BlockReading[],
): HomeOutlook {
  const { yes, total, passed } = countVotes(blocks);
  if (passed) return { type: 'passes', yes, total };
  return { type: homeCanPass(table, facts, own, contract) ? 'byPromise' : 'fails', yes, total };
}
