import { z } from 'zod';
import { count, id, source } from './basics.ts';
import { permille, perOption, shares, year } from './project-basics.ts';

/** How terms feed a package between two states (its type: `StatePackageBinding` of the engine). */
export const statePackageBinding = z.strictObject({
  model: z.literal('state-package'),
  cancelled: id,
  swap: z.strictObject({ term: id, swapped: perOption(count) }),
  base: z.strictObject({ term: id, rent: perOption(count) }),
  promised: id,
  guarantee: z.strictObject({ term: id, toppedUpPermille: perOption(permille) }),
  order: z.strictObject({ term: id, keptPermille: perOption(permille), reliefYear: perOption(year) }),
  package: z.strictObject({
    firstYear: year,
    lastYear: year,
    debt: count,
    debtRateBp: z.int().min(0).max(10_000),
    debtFrom: year,
    debtYears: z.int().min(1).max(60),
    investmentPercent: shares,
    localPermille: permille,
    plannedCost: z.int().min(1).max(1_000_000_000),
    earningsPermille: permille,
    earningsFrom: year,
    hostEarningsPermille: permille,
  }),
  sources: z.record(z.string(), source),
});
