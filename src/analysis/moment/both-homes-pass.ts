import { type Contract, homePasses, type NegotiationState, type Table } from '#engine/index.ts';

/** Whether both homes would pass a contract at this moment, without further promises. */
export function bothHomesPass(table: Table, { context }: NegotiationState): (contract: Contract) => boolean {
  const { facts, private: both } = context;
  return (contract) =>
    homePasses(table, facts, both.a, contract) && homePasses(table, facts, both.b, contract);
}
