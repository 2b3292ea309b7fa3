import { z } from 'zod';
import { count, id, source } from './basics.ts';
import { permille, perOption, price, shares, year } from './project-basics.ts';

const energy = perOption(count.max(100_000_000));

/** How terms feed an export line and its plants (its type: `LineBinding` of the engine). */
export const lineBinding = z.strictObject({
  model: z.literal('line-and-consortium'),
  price: z.strictObject({ term: id, prices: perOption(price) }),
  lineBorneByBuyers: id,
  ownPercent: id,
  supply: z.strictObject({
    term: id,
    surplusMWh: energy,
    newMWh: energy,
    winterMWh: energy,
    plantPermille: perOption(z.int().min(0).max(5_000)),
  }),
  guarantee: z.strictObject({
    term: id,
    paidPermille: perOption(permille),
    feePermille: perOption(permille),
  }),
  reform: z.strictObject({ term: id, doubt: perOption(perOption(count)) }),
  line: z.strictObject({
    firstYear: year,
    lastYear: year,
    lineCost: count,
    lineOutlayPercent: shares,
    lineFrom: year,
    plantOutlayPercent: shares,
    plantFrom: year,
    operatingPermille: permille,
    lossPermille: permille,
    transitPrice: price,
  }),
  sources: z.record(z.string(), source),
});
