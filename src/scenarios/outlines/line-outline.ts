import type { LineBinding } from '#engine/index.ts';
import type { ProjectOutline } from './outline.ts';
import { parametersIn } from './parameters-in.ts';

export function lineOutline(binding: LineBinding): ProjectOutline {
  const { price, lineBorneByBuyers, ownPercent, supply, guarantee, reform } = binding;
  const choice = (path: string, term: string, lists: readonly (readonly unknown[])[]) =>
    lists.map((list) => ({ path, term, kind: 'choice' as const, positions: list.length }));
  return {
    inputs: [
      ...choice('price', price.term, [price.prices]),
      { path: 'lineBorneByBuyers', term: lineBorneByBuyers, kind: 'amount' },
      { path: 'ownPercent', term: ownPercent, kind: 'amount' },
      ...choice('supply', supply.term, [
        ...[supply.surplusMWh, supply.newMWh, supply.winterMWh, supply.plantPermille],
      ]),
      ...choice('guarantee', guarantee.term, [
        ...[guarantee.paidPermille, guarantee.feePermille, reform.doubt],
      ]),
      ...choice('reform', reform.term, reform.doubt),
    ],
    coupled: [price.term, ownPercent, supply.term, guarantee.term, reform.term],
    alone: [],
    flows: {
      surplus: price.term,
      saving: price.term,
      fee: price.term,
      earnings: price.term,
      line: lineBorneByBuyers,
      plants: ownPercent,
      winter: supply.term,
      doubt: reform.term,
    },
    parameters: [
      ...['surplusMWh', 'newMWh', 'winterMWh', 'plantPermille', 'paidPermille', 'feePermille', 'doubt'],
      ...parametersIn(binding.line),
    ],
  };
}
