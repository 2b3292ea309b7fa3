import {
  type Contract,
  type HomeBlock,
  positionCount,
  type Rule,
  ruleHolds,
  type SeatView,
  type Table,
} from '#engine/index.ts';

/** Whether this seat's home passes a contract of a given own value (thousandths of a point). */
export type HomeMap = (contract: Contract, value: number) => boolean;

/**
 * The vote of this seat's home (the engine's `homePasses`) made quick for search. A rule holds from some gain
 * upwards, so each block keeps, for the few terms it looks at, the least gain that makes it say yes.
 */
export function homeMap(table: Table, view: SeatView): HomeMap {
  const { facts, own, seat } = view;
  if (!facts.options.homeVote) return () => true;
  const blocks = table.partOf(seat).home;
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
  const firm = blocks
    .filter(({ id }) => (own.moods[id] ?? 0) >= 0)
    .map((block) => ({ weight: block.weight, needs: leastGain(table, view, block) }));
  return (contract, value) => {
    const gain = value - own.walkAway;
    let yes = 0;
    for (const { weight, needs } of firm) if (gain >= needs(contract)) yes += weight;
    return yes * 2 >= total;
  };
}

/** The least gain at which the block is firmly for a contract; infinite where none is enough. */
function leastGain(table: Table, view: SeatView, { yesIf }: HomeBlock): (contract: Contract) => number {
  const { facts } = view;
  const indices = [...new Set(termsOf(table, yesIf))].map((term) => table.indexOf.get(term)!);
  const sizes = indices.map((index) => positionCount(table.terms[index]!));
  const gains = [Number.NEGATIVE_INFINITY, ...gainsIn(yesIf).sort((one, other) => one - other)];
  const known = new Float64Array(sizes.reduce((product, size) => product * size, 1)).fill(Number.NaN);
  return (contract) => {
    let key = 0;
    for (let k = 0; k < indices.length; k += 1) key = key * sizes[k]! + contract[indices[k]!]!;
    if (Number.isNaN(known[key]!))
      known[key] =
        gains.find((gain) => ruleHolds(table, yesIf, { contract, gain, facts })) ?? Number.POSITIVE_INFINITY;
    return known[key]!;
  };
}

/** The terms that a rule looks at, also where it asks the plant. */
function termsOf(table: Table, rule: Rule): string[] {
  if ('all' in rule) return rule.all.flatMap((part) => termsOf(table, part));
  if ('any' in rule) return rule.any.flatMap((part) => termsOf(table, part));
  if ('term' in rule) return [rule.term];
  const binding = table.plant?.binding;
  if (!binding) return [];
  if ('firstHostYearBy' in rule) return [binding.payoffYears, binding.start.term, binding.overrun];
  return 'budgetMoneyAtMost' in rule ? [binding.ownCash, binding.overrun] : [];
}

function gainsIn(rule: Rule): number[] {
  if ('all' in rule) return rule.all.flatMap(gainsIn);
  if ('any' in rule) return rule.any.flatMap(gainsIn);
  return 'gainAtLeast' in rule ? [rule.gainAtLeast] : [];
}
