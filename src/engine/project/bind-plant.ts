import type { PlantBinding } from '../scenario/scenario.ts';
import type { Contract } from '../terms/contract.ts';
import { positionCount, type Term, valueAt } from '../terms/term.ts';
import type { PlantTerms } from './plant.ts';

/** Which term of the scenario feeds which input of the plant, by index into the contract. */
export interface BoundPlant {
  readonly binding: PlantBinding;
  readonly index: Readonly<Record<PlantInput, number>>;
  readonly counts: Readonly<Record<PlantInput, number>>;
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
  const index: Record<PlantInput, number> = {
    payoff: at(binding.payoffYears),
    after: at(binding.hostShareAfter),
    tariff: at(binding.tariff.term),
    own: at(binding.ownCash),
    start: at(binding.start.term),
    home: at(binding.homePercent),
    overrun: at(binding.overrun),
  };
  const number = (input: PlantInput, contract: Contract): number =>
    Number(valueAt(terms[index[input]]!, contract[index[input]]!));
  const counts = {} as Record<PlantInput, number>;
  for (const input of Object.keys(index) as PlantInput[]) counts[input] = positionCount(terms[index[input]]!);
  return {
    binding,
    index,
    counts,
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
