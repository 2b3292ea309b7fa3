import {
  type Contract,
  positionCount,
  type Rule,
  ruleHolds,
  type SeatView,
  type Table,
} from '#engine/index.ts';

/** Whether this seat can bring through its home a contract of a given own value (thousandths of a point). */
export type HomeMap = (contract: Contract, value: number) => boolean;

/**
 * Whether this seat can bring a contract through its home (the engine's `homeCanPass`), made quick for search. A rule
 * holds from some gain upwards, so each block keeps, for the few terms it looks at, the least gain that satisfies it.
 */
export function homeMap(table: Table, view: SeatView): HomeMap {
  const { facts, own, seat } = view;
  if (!facts.options.homeVote) return () => true;
  const promised = facts.promises.some((promise) => promise.seat === seat);
  const blocks = table.partOf(seat).home.map((block) => {
    const mood = own.moods[block.id] ?? 0;
    const yes = leastGain(table, view, block.yesIf);
    const soft = leastGain(table, view, block.leansIf);
    const leans: LeastGain = mood > 0 ? () => Number.NEGATIVE_INFINITY : (at) => Math.min(yes(at), soft(at));
    return { weight: block.weight, firm: mood < 0 ? () => Number.POSITIVE_INFINITY : yes, leans };
  });
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
  return (contract, value) => {
    const gain = value - own.walkAway;
    let yes = 0;
    let promise = 0;
    for (const { weight, firm, leans } of blocks)
      if (gain >= firm(contract)) yes += weight;
      else if (!promised && weight > promise && gain >= leans(contract)) promise = weight;
    return (yes + promise) * 2 >= total;
  };
}

type LeastGain = (contract: Contract) => number;

/** The least gain at which a rule holds for a contract; infinite where none is enough. */
function leastGain(table: Table, view: SeatView, rule: Rule): LeastGain {
  const { facts } = view;
  const indices = [...new Set(termsOf(table, rule))].map((term) => table.indexOf.get(term)!);
  const sizes = indices.map((index) => positionCount(table.terms[index]!));
  const gains = [Number.NEGATIVE_INFINITY, ...gainsIn(rule).sort((one, other) => one - other)];
  const known = new Float64Array(sizes.reduce((product, size) => product * size, 1)).fill(Number.NaN);
  return (contract) => {
    let key = 0;
    for (let k = 0; k < indices.length; k += 1) key = key * sizes[k]! + contract[indices[k]!]!;
    if (Number.isNaN(known[key]!))
      known[key] =
        gains.find((gain) => ruleHolds(table, rule, { contract, gain, facts })) ?? Number.POSITIVE_INFINITY;
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
