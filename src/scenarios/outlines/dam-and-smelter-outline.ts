import type { DamBinding } from '#engine/index.ts';
import type { ProjectOutline } from './outline.ts';
import { parametersIn } from './parameters-in.ts';

export function damAndSmelterOutline(binding: DamBinding): ProjectOutline {
  const { height, investorShare, payoffYears, money, metalPercent, metalPrice, tolling, newMetal } = binding;
  return {
    inputs: [
      { path: 'height', term: height.term, kind: 'choice', positions: height.metres.length },
      { path: 'investorShare', term: investorShare, kind: 'amount' },
      { path: 'payoffYears', term: payoffYears, kind: 'number' },
      { path: 'money', term: money, kind: 'amount' },
      { path: 'metalPercent', term: metalPercent, kind: 'amount' },
      { path: 'metalPrice', term: metalPrice.term, kind: 'choice', positions: metalPrice.prices.length },
      { path: 'tolling', term: tolling.term, kind: 'choice', positions: tolling.years.length },
      { path: 'newMetal', term: newMetal.term, kind: 'choice', positions: newMetal.tonnes.length },
      { path: 'newMetal', term: newMetal.term, kind: 'choice', positions: newMetal.cost.length },
    ],
    coupled: [height.term, investorShare, payoffYears, money, metalPercent, metalPrice.term, newMetal.term],
    alone: [tolling.term],
    flows: {
      profit: null,
      homePower: null,
      homeBill: null,
      metalBill: null,
      metalMargin: null,
      resale: null,
      smelter: null,
      ownMoney: money,
      hostMoney: null,
      toll: tolling.term,
      laterPower: height.term,
    },
    parameters: ['metres', 'tonnes', 'cost', 'tollYears', ...parametersIn(binding.dam)],
  };
}
