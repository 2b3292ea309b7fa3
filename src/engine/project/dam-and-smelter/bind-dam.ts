import type { Contract } from '../../terms/contract.ts';
import type { Term } from '../../terms/term.ts';
import { type BoundInputs, bindInputs } from '../bind-inputs.ts';
import type { DamTerms } from './dam.ts';
import type { DamBinding } from './dam-binding.ts';

export type DamInput = 'height' | 'share' | 'payoff' | 'money' | 'power' | 'price' | 'tolling' | 'newMetal';

export interface BoundDam extends BoundInputs<DamInput> {
  readonly binding: DamBinding;
  /** The project's inputs with each term at a position; those not named at their first. */
  readonly at: (positions: Readonly<Partial<Record<DamInput, number>>>) => DamTerms;
  readonly read: (contract: Contract) => DamTerms;
}

export function bindDam(terms: readonly Term[], binding: DamBinding): BoundDam {
  const inputs = bindInputs<DamInput>(terms, {
    height: binding.height.term,
    share: binding.investorShare,
    payoff: binding.payoffYears,
    money: binding.money,
    power: binding.metalPercent,
    price: binding.metalPrice.term,
    tolling: binding.tolling.term,
    newMetal: binding.newMetal.term,
  });
  const { numberAt, index } = inputs;
  const at: BoundDam['at'] = (positions) => ({
    height: binding.height.metres[positions.height ?? 0]!,
    investorShare: numberAt('share', positions.share ?? 0),
    payoffYears: numberAt('payoff', positions.payoff ?? 0),
    money: numberAt('money', positions.money ?? 0),
    metalPercent: numberAt('power', positions.power ?? 0),
    metalPrice: binding.metalPrice.prices[positions.price ?? 0]!,
    tollYears: binding.tolling.years[positions.tolling ?? 0]!,
    newTonnes: binding.newMetal.tonnes[positions.newMetal ?? 0]!,
    smelterCost: binding.newMetal.cost[positions.newMetal ?? 0]!,
  });
  return {
    ...inputs,
    binding,
    at,
    read: (contract) =>
      at(
        Object.fromEntries(Object.entries(index).map(([input, term]) => [input, contract[term]!])) as Record<
          DamInput,
          number
        >,
      ),
  };
}
