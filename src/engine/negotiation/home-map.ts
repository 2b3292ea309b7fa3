import type { Rule } from '../scenario/scenario.ts';
import type { Contract } from '../terms/contract.ts';
import { positionCount } from '../terms/term.ts';
import { ruleHolds } from './rule-holds.ts';
import type { Facts, SeatPrivate } from './state.ts';
import type { Table } from './table.ts';

/** Whether a seat's home passes a contract of a given own value (thousandths of a point). */
export type HomeMap = (contract: Contract, value: number) => boolean;

/**
 * The home vote made quick for search (rules H1 to H3). A rule holds from some gain upwards, so each block keeps,
 * for the few terms it looks at, the least gain that satisfies it.
 *
 * @param promise whether the one promise at home that is still free may win a leaning block
 */
export function createHomeMap(
  table: Table,
  facts: Facts,
  own: SeatPrivate,
  promise: 'kept back' | 'allowed',
): HomeMap {
  if (!facts.options.homeVote) return () => true;
  const mine = facts.promises.filter((made) => made.seat === own.seat);
  const isFree = promise === 'allowed' && mine.length === 0;
  const blocks = table.partOf(own.seat).home.map((block) => {
    const mood = own.moods[block.id] ?? 0;
    const yes = leastGain(table, facts, block.yesIf);
    const soft = leastGain(table, facts, { any: [block.yesIf, block.leansIf] });
    const leans: LeastGain = mood > 0 ? () => Number.NEGATIVE_INFINITY : soft;
    const isPromised = mine.some((made) => made.to === block.id);
    const firm: LeastGain = isPromised ? leans : mood < 0 ? () => Number.POSITIVE_INFINITY : yes;
    return { weight: block.weight, firm, leans };
  });
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
  return (contract, value) => {
    const gain = value - own.walkAway;
    let yes = 0;
    let won = 0;
    for (const { weight, firm, leans } of blocks)
      if (gain >= firm(contract)) {
        yes += weight;
        if (yes * 2 >= total) return true;
      } else if (isFree && weight > won && gain >= leans(contract)) won = weight;
    return (yes + won) * 2 >= total;
  };
}

type LeastGain = (contract: Contract) => number;

/** The least gain at which a rule holds for a contract; infinite where none is enough. */
function leastGain(table: Table, facts: Facts, rule: Rule): LeastGain {
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
  if ('firstHostYearBy' in rule) return [...(table.payOff?.terms ?? [])];
  const binding = table.plant?.binding;
  return binding && 'budgetMoneyAtMost' in rule ? [binding.ownCash, binding.overrun] : [];
}

function gainsIn(rule: Rule): number[] {
  if ('all' in rule) return rule.all.flatMap(gainsIn);
  if ('any' in rule) return rule.any.flatMap(gainsIn);
  return 'gainAtLeast' in rule ? [rule.gainAtLeast] : [];
}
