import { type Contract, createHomeMap, type NegotiationState, type Table } from '#engine/index.ts';

/** Whether both homes would pass a contract at this moment, without further promises. */
export function bothHomesPass(table: Table, { context }: NegotiationState): (contract: Contract) => boolean {
  const { facts, private: both } = context;
  const [a, b] = [both.a, both.b].map((own) => {
    const passes = createHomeMap(table, facts, own, 'kept back');
    const sheet = table.sheet(facts, own);
    return (contract: Contract): boolean => passes(contract, sheet.valueOf(contract));
  });
  return (contract) => a!(contract) && b!(contract);
}
