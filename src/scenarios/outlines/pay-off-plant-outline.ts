import type { PlantBinding } from '#engine/index.ts';
import type { ProjectOutline } from './outline.ts';
import { parametersIn } from './parameters-in.ts';

export function payOffPlantOutline(binding: PlantBinding): ProjectOutline {
  const { tariff, start } = binding;
  return {
    inputs: [
      { path: 'payoffYears', term: binding.payoffYears, kind: 'number' },
      { path: 'hostShareAfter', term: binding.hostShareAfter, kind: 'amount' },
      { path: 'tariff', term: tariff.term, kind: 'choice', positions: tariff.prices.length },
      { path: 'ownCash', term: binding.ownCash, kind: 'amount' },
      { path: 'start', term: start.term, kind: 'choice', positions: start.months.length },
      { path: 'start', term: start.term, kind: 'choice', positions: start.lateMonths.length },
      { path: 'homePercent', term: binding.homePercent, kind: 'amount' },
      { path: 'overrun', term: binding.overrun, kind: 'choice', positions: 3 },
    ],
    coupled: [
      binding.payoffYears,
      binding.hostShareAfter,
      tariff.term,
      start.term,
      binding.homePercent,
      binding.overrun,
    ],
    alone: [binding.ownCash],
    flows: { profit: null, homePower: null, homeBill: null, outlay: null, ownCash: binding.ownCash },
    parameters: ['lateMonths', ...parametersIn(binding.plant)],
  };
}
