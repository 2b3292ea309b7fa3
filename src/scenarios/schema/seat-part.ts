import { z } from 'zod';
import { amount, band, id, namedContract, seatId, source } from './basics.ts';
import { effects } from './effect.ts';
import { SCENARIO_VERSION } from './public-part.ts';
import { rule } from './rule.ts';
import { MOST_POSITIONS } from './term.ts';

const points = z.array(amount).min(2).max(MOST_POSITIONS);
const weightPermille = z.int().min(-10_000).max(10_000);

const values = z.strictObject({
  rateBp: z.int().min(0).max(10_000),
  homePowerBands: z
    .array(z.strictObject({ upToPercent: z.int().min(1).max(100), price: z.int().min(0).max(10_000) }))
    .max(20),
  unpaidBornePermille: z.int().min(0).max(1_000),
  flows: z
    .array(
      z.strictObject({
        key: id,
        flow: z.string().regex(/^[a-zA-Z]{1,40}$/, 'must be the name of a flow of the project model'),
        weightPermille: z.union([weightPermille, z.array(weightPermille).min(2).max(200)], {
          error: 'must be a whole number of permille, or one for each position of a term',
        }),
        together: id.exactOptional(),
        source,
      }),
    )
    .max(20),
  terms: z.array(z.strictObject({ key: id, term: id, points, source })).max(100),
  ratesSource: source,
});

/** What only one chair may know: `seat-a.json` or `seat-b.json` (its type: `SeatPart` of the engine). */
export const seatPart = z.strictObject({
  format: z.literal('vakhsh-scenario-seat'),
  version: z.literal(SCENARIO_VERSION),
  scenario: id,
  seat: seatId,
  values,
  walkAwayByRound: z.array(amount).min(1).max(12),
  walkAwaySource: source,
  eventEffects: z.record(id, effects),
  betweenEffects: z.record(id, effects).exactOptional(),
  home: z.array(z.strictObject({ id, weight: z.int().min(1).max(100), yesIf: rule, leansIf: rule })).max(12),
  levers: z
    .array(z.strictObject({ id, gain: effects, otherEdge: effects, records: z.array(id).max(20) }))
    .max(12),
  facts: z.array(z.strictObject({ id, effects, source })).max(12),
  preparations: z.array(z.strictObject({ id, effects })).max(12),
  opening: namedContract,
  aim: namedContract,
  guess: z.strictObject({
    base: amount,
    walkAway: z.strictObject(band),
    terms: z.record(id, points),
    unknownPermille: z.int().min(0).max(1_000),
    knownPermille: z.int().min(0).max(1_000),
  }),
});
