import type { Contract } from '../terms/contract.ts';
import { homePasses } from './home-vote.ts';
import type { Facts, NegotiationContext } from './state.ts';
import type { Table } from './table.ts';

/** Least gain, in thousandths of a point, that makes a change worth talking about. */
const WORTH_TALKING = 500;

/**
 * The change of at most two terms that leaves neither side worse, both homes content, and the smaller gain as
 * large as can be (rule L1); null when no such change gives both something.
 */
export function jointImprovement(
  table: Table,
  context: Pick<NegotiationContext, 'facts' | 'private'>,
  deal: Contract,
): Contract | null {
  const sheets = {
    a: table.sheet(context.facts, context.private.a),
    b: table.sheet(context.facts, context.private.b),
  };
  const from = { a: sheets.a.valueOf(deal), b: sheets.b.valueOf(deal) };
  const found: { contract: Contract; least: number; sum: number }[] = [];
  for (const contract of neighbours(table, context.facts, deal)) {
    const a = sheets.a.valueOf(contract) - from.a;
    const b = sheets.b.valueOf(contract) - from.b;
    if (a >= WORTH_TALKING && b >= WORTH_TALKING) found.push({ contract, least: Math.min(a, b), sum: a + b });
  }
  found.sort((one, other) => other.least - one.least || other.sum - one.sum);
  const { facts } = context;
  const passes = (contract: Contract): boolean =>
    homePasses(table, facts, context.private.a, contract) &&
    homePasses(table, facts, context.private.b, contract);
  return found.find(({ contract }) => passes(contract))?.contract ?? null;
}

/** Every contract that differs from this one in one or two open terms. */
function* neighbours(table: Table, facts: Facts, deal: Contract): Generator<Contract> {
  const others = deal.map((position, i) => table.positionsIn(facts, i).filter((x) => x !== position));
  for (let i = 0; i < others.length; i += 1)
    for (const x of others[i]!) {
      const one = deal.with(i, x);
      yield one;
      for (let j = i + 1; j < others.length; j += 1) for (const y of others[j]!) yield one.with(j, y);
    }
}
