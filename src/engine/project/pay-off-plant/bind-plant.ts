import type { Contract } from '../../terms/contract.ts';
import { positionCount, type Term, valueAt } from '../../terms/term.ts';
import type { PlantTerms } from './plant.ts';
import type { PlantBinding } from './plant-binding.ts';

/** Which term of the scenario feeds which input of the plant, by index into the contract. */
export interface BoundPlant {
  readonly binding: PlantBinding;
  readonly index: Readonly<Record<PlantInput, number>>;
  readonly counts: Readonly<Record<PlantInput, number>>;
  readonly names: Readonly<Record<PlantInput, string>>;
  /** The plant's inputs under a contract. */
  readonly read: (contract: Contract) => PlantTerms;
}

export type PlantInput = 'payoff' | 'after' | 'tariff' | 'own' | 'start' | 'home' | 'overrun';

export function bindPlant(terms: readonly Term[], binding: PlantBinding): BoundPlant {
  const at = (id: string): number => {
    const index = terms.findIndex((term) => term.id === id);
    if (index < 0) throw new RangeError(`the project model names the unknown term ${id}`);
    return index;
  };
  const names: Record<PlantInput, string> = {
    payoff: binding.payoffYears,
    after: binding.hostShareAfter,
    tariff: binding.tariff.term,
    own: binding.ownCash,
    start: binding.start.term,
    home: binding.homePercent,
    overrun: binding.overrun,
  };
  const inputs = Object.keys(names) as PlantInput[];
  const index = Object.fromEntries(inputs.map((input) => [input, at(names[input])])) as Record<
    PlantInput,
    number
  >;
  const number = (input: PlantInput, contract: Contract): number =>
    Number(valueAt(terms[index[input]]!, contract[index[input]]!));
  const counts = Object.fromEntries(
    inputs.map((input) => [input, positionCount(terms[index[input]]!)]),
  ) as Record<PlantInput, number>;
  return {
    binding,
    index,
    counts,
    names,
    read: (contract) => ({
      payoffYears: number('payoff', contract),
      hostShareAfter: number('after', contract),
      tariff: binding.tariff.prices[contract[index.tariff]!] ?? null,
      ownCash: number('own', contract),
      startMonth: binding.start.months[contract[index.start]!]!,
      lateMonths: binding.start.lateMonths[contract[index.start]!]!,
      homePercent: number('home', contract),
      overrunHalves: contract[index.overrun]! as 0 | 1 | 2,
    }),
  };
}
