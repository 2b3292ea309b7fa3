import { z } from 'zod';
import { count, id, source } from './basics.ts';
import { permille, perOption, price, shares, year } from './project-basics.ts';

const months = z.int().min(0).max(600);
const usdATonne = z.int().min(0).max(100_000);

/** How terms feed a dam whose power makes metal (its type: `DamBinding` of the engine). */
export const damAndSmelterBinding = z.strictObject({
  model: z.literal('dam-and-smelter'),
  height: z.strictObject({ term: id, metres: perOption(z.int().min(1).max(1_000)) }),
  investorShare: id,
  payoffYears: id,
  money: id,
  metalPercent: id,
  metalPrice: z.strictObject({ term: id, prices: perOption(price) }),
  tolling: z.strictObject({ term: id, years: perOption(z.int().min(0).max(100)) }),
  newMetal: z.strictObject({
    term: id,
    tonnes: perOption(count.max(10_000_000)),
    cost: perOption(count),
  }),
  dam: z
    .strictObject({
      firstYear: year,
      lastYear: year,
      lowHeight: z.int().min(1).max(1_000),
      annualMWh: count.max(100_000_000),
      annualMWhPerMetre: count.max(10_000_000),
      stageOneMWh: count.max(100_000_000),
      stageOneMWhPerMetre: count.max(10_000_000),
      costPerMetre: permille,
      operatingCost: count,
      firstPowerMonth: months,
      outlayPercent: shares,
      hostMoneyPerYear: z.int().min(1).max(1_000_000_000),
      hostFirstYear: year,
      homePrice: price,
      mwhPerTonne: z.int().min(1).max(100),
      metalMarginPermille: permille,
      metalTaxPermille: permille,
      smelterYears: z.int().min(1).max(20),
      tollTonnes: count.max(10_000_000),
      tollPermille: permille,
      tollCost: usdATonne,
      tollInvestorPermille: permille,
      tollHostPermille: permille,
      laterPrice: price,
      laterFirstYear: year,
    })
    .refine((dam) => dam.lastYear > dam.firstYear && dam.lastYear - dam.firstYear < 100, {
      path: ['lastYear'],
      error: 'must come after the first year, at most 99 years later',
    }),
  sources: z.record(z.string(), source),
});
