import type { StatePackageBinding } from '#engine/index.ts';
import type { ProjectOutline } from './outline.ts';
import { parametersIn } from './parameters-in.ts';

export function statePackageOutline(binding: StatePackageBinding): ProjectOutline {
  const { cancelled, swap, base, promised, guarantee, order } = binding;
  return {
    inputs: [
      { path: 'cancelled', term: cancelled, kind: 'amount' },
      { path: 'swap', term: swap.term, kind: 'choice', positions: swap.swapped.length },
      { path: 'base', term: base.term, kind: 'choice', positions: base.rent.length },
      { path: 'promised', term: promised, kind: 'amount' },
      {
        path: 'guarantee',
        term: guarantee.term,
        kind: 'choice',
        positions: guarantee.toppedUpPermille.length,
      },
      { path: 'order', term: order.term, kind: 'choice', positions: order.keptPermille.length },
      { path: 'order', term: order.term, kind: 'choice', positions: order.reliefYear.length },
    ],
    coupled: [cancelled, swap.term, promised, guarantee.term, order.term],
    alone: [],
    flows: {
      relief: cancelled,
      rent: base.term,
      localWork: promised,
      earnings: promised,
      topUp: promised,
    },
    parameters: [
      ...['swapped', 'rent', 'toppedUpPermille', 'keptPermille', 'reliefYear'],
      ...parametersIn(binding.package),
    ],
  };
}
