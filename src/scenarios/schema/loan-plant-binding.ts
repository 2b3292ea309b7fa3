import { z } from 'zod';
import { count, id, source } from './basics.ts';
import { permille, perOption, price, shares, year } from './project-basics.ts';

const timesOne = z.int().min(100).max(5_000);
const byScale = (item: z.ZodType<number>) => perOption(perOption(item));

/** How terms feed a plant on a foreign loan (its type: `LoanPlantBinding` of the engine). */
export const loanPlantBinding = z.strictObject({
  model: z.literal('loan-plant'),
  scale: z.strictObject({
    term: id,
    costPermille: perOption(timesOne),
    annualMWh: perOption(count.max(100_000_000)),
  }),
  coverPercent: id,
  rate: z.strictObject({ term: id, basisPoints: perOption(z.int().min(0).max(10_000)) }),
  years: id,
  graceYears: id,
  builders: z.strictObject({
    term: id,
    costPermille: perOption(timesOne),
    tiedPermille: perOption(permille),
  }),
  consent: z.strictObject({
    term: id,
    waitMonths: perOption(z.int().min(0).max(120)),
    neighbourPercent: perOption(z.int().min(0).max(100)),
    chancePermille: byScale(permille),
    lostPermille: perOption(z.int().min(0).max(10)),
    quarrel: byScale(count),
  }),
  plant: z.strictObject({
    firstYear: year,
    lastYear: year,
    operatingPermille: permille,
    buildMonths: z.int().min(1).max(240),
    outlayPercent: shares,
    paidPermille: permille,
    neighbourPrice: price,
  }),
  sources: z.record(z.string(), source),
});
