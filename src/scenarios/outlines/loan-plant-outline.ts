import type { LoanPlantBinding } from '#engine/index.ts';
import type { ProjectOutline } from './outline.ts';
import { parametersIn } from './parameters-in.ts';

export function loanPlantOutline(binding: LoanPlantBinding): ProjectOutline {
  const { scale, coverPercent, rate, years, graceYears, builders, consent } = binding;
  const options = [
    ...[consent.waitMonths, consent.neighbourPercent, consent.lostPermille],
    ...consent.chancePermille,
    ...consent.quarrel,
  ];
  return {
    inputs: [
      ...[scale.costPermille, scale.annualMWh, consent.chancePermille, consent.quarrel].map((list) => ({
        path: 'scale',
        term: scale.term,
        kind: 'choice' as const,
        positions: list.length,
      })),
      { path: 'coverPercent', term: coverPercent, kind: 'amount' },
      { path: 'rate', term: rate.term, kind: 'choice', positions: rate.basisPoints.length },
      { path: 'years', term: years, kind: 'amount' },
      { path: 'graceYears', term: graceYears, kind: 'amount' },
      { path: 'builders', term: builders.term, kind: 'choice', positions: builders.costPermille.length },
      { path: 'builders', term: builders.term, kind: 'choice', positions: builders.tiedPermille.length },
      ...options.map((list) => ({
        path: 'consent',
        term: consent.term,
        kind: 'choice' as const,
        positions: list.length,
      })),
    ],
    coupled: [scale.term, coverPercent, rate.term, years, graceYears, builders.term, consent.term],
    alone: [],
    flows: {
      sales: scale.term,
      homePower: scale.term,
      homeBill: scale.term,
      loan: scale.term,
      tiedWork: builders.term,
      quarrel: scale.term,
    },
    parameters: [
      ...['annualMWh', 'costPermille', 'tiedPermille', 'waitMonths', 'neighbourPercent'],
      ...['chancePermille', 'lostPermille', 'quarrel'],
      ...parametersIn(binding.plant),
    ],
  };
}
