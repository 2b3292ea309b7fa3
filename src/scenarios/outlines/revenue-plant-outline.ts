import type { RevenuePlantBinding } from '#engine/index.ts';
import type { ProjectOutline } from './outline.ts';
import { parametersIn } from './parameters-in.ts';

export function revenuePlantOutline(binding: RevenuePlantBinding): ProjectOutline {
  const { revenueMonths, builderMoney, loanPercent, loanRatePercent, ready, contractor } = binding;
  return {
    inputs: [
      { path: 'revenueMonths', term: revenueMonths, kind: 'number' },
      { path: 'builderMoney', term: builderMoney, kind: 'amount' },
      { path: 'loanPercent', term: loanPercent, kind: 'amount' },
      { path: 'loanRatePercent', term: loanRatePercent, kind: 'amount' },
      { path: 'ready', term: ready.term, kind: 'choice', positions: ready.months.length },
      {
        path: 'contractor',
        term: contractor.term,
        kind: 'choice',
        positions: contractor.costPermille.length,
      },
    ],
    coupled: [revenueMonths, builderMoney, loanPercent, loanRatePercent, ready.term, contractor.term],
    alone: [],
    flows: {
      profit: revenueMonths,
      outlay: builderMoney,
      instalments: loanPercent,
      homePower: ready.term,
      homeBill: ready.term,
    },
    parameters: ['costPermille', ...parametersIn(binding.plant)],
  };
}
