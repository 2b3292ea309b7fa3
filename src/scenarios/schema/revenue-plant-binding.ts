import { z } from 'zod';
import { count, id, source } from './basics.ts';
import { permille, perOption, shares, year } from './project-basics.ts';

/** How terms feed a plant repaid by revenue and instalments (its type: `RevenuePlantBinding` of the engine). */
export const revenuePlantBinding = z.strictObject({
  model: z.literal('revenue-plant'),
  revenueMonths: id,
  builderMoney: id,
  loanPercent: id,
  loanRatePercent: id,
  ready: z.strictObject({ term: id, months: perOption(z.int().min(0).max(600)) }),
  contractor: z.strictObject({ term: id, costPermille: perOption(z.int().min(100).max(5_000)) }),
  plant: z.strictObject({
    firstYear: year,
    lastYear: year,
    annualMWh: count.max(100_000_000),
    units: z.int().min(1).max(100),
    monthsBetweenUnits: z.int().min(0).max(120),
    operatingCost: count,
    outlayPercent: shares,
    paidPermille: permille,
    instalmentYears: z.int().min(1).max(60),
  }),
  sources: z.record(z.string(), source),
});
