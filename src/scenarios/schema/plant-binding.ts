import { z } from 'zod';
import { count, id, source } from './basics.ts';

const permille = z.int().min(0).max(1_000);
/** Hundredths of a cent for a kilowatt-hour; 10,000 would be a dollar. */
const price = z.int().min(0).max(10_000);
const months = z.array(z.int().min(0).max(600)).min(2).max(200);

const plant = z
  .strictObject({
    firstYear: z.int().min(1_900).max(2_200),
    lastYear: z.int().min(1_900).max(2_200),
    annualMWh: count.max(100_000_000),
    units: z.int().min(1).max(100),
    monthsBetweenUnits: z.int().min(0).max(120),
    operatingCost: count,
    standingWorks: count,
    debtSwap: count,
    budget: count,
    ownRiskSaving: count,
    overrunPerYear: z.int().min(1).max(1_000_000_000),
    outlayPercent: z.array(z.int().min(0).max(100)).min(1).max(60),
    paidInFullUpTo: price,
    unpaidPerCent: permille,
    leastPaidPermille: permille,
    openTariff: z.strictObject({ price, paidPermille: permille }),
  })
  .refine((parameters) => parameters.lastYear > parameters.firstYear, {
    path: ['lastYear'],
    error: 'must come after the first year',
  })
  .refine((parameters) => parameters.lastYear - parameters.firstYear < 100, {
    path: ['lastYear'],
    error: 'may lie at most 99 years after the first',
  })
  .refine((parameters) => parameters.outlayPercent.reduce((sum, part) => sum + part, 0) === 100, {
    path: ['outlayPercent'],
    error: 'must add up to 100',
  });

/** How terms feed the plant (its type: `PlantBinding` of the engine). */
export const plantBinding = z.strictObject({
  model: z.literal('pay-off-plant'),
  payoffYears: id,
  hostShareAfter: id,
  tariff: z.strictObject({ term: id, prices: z.array(price.nullable()).min(2).max(200) }),
  ownCash: id,
  start: z.strictObject({ term: id, months, lateMonths: months }),
  homePercent: id,
  overrun: id,
  plant,
  sources: z.record(z.string(), source),
});
