import { z } from 'zod';
import type { Effect } from '#engine/index.ts';
import { amount, count, id, seatId, termValue } from './basics.ts';

const by = amount;

/** Numbers of a date beside cost and export price (`EconomyKey` of the engine). */
export const economyKey = z.enum(['metalPrice', 'objection', 'debtSwap']);

const oneEffect = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('cost'), to: count }),
  z.strictObject({ type: z.literal('exportPrice'), by }),
  z
    .strictObject({
      type: z.literal('economy'),
      key: economyKey,
      to: count.exactOptional(),
      by: by.exactOptional(),
    })
    .refine((change) => (change.to === undefined) !== (change.by === undefined), {
      path: ['by'],
      error: 'must be given, or "to" instead, and not both',
    }),
  z.strictObject({ type: z.literal('walkAway'), seat: seatId, by }),
  z.strictObject({ type: z.literal('patience'), seat: seatId, by }),
  z.strictObject({ type: z.literal('trust'), seat: seatId, by }),
  z.strictObject({ type: z.literal('ladder'), ladder: id, by }),
  z.strictObject({
    type: z.literal('points'),
    seat: seatId,
    term: id,
    is: z.array(termValue).min(1).max(200).exactOptional(),
    by,
  }),
  z.strictObject({ type: z.literal('allContracts'), seat: seatId, by }),
  z.strictObject({ type: z.literal('block'), seat: seatId, block: id, by }),
  z.strictObject({ type: z.literal('study'), seat: seatId }),
]);

/**
 * What an event, a lever, an answer or a hidden fact does (its type: `Effect` of the engine). The cast says what the
 * type system cannot see: an economy effect has exactly one of `to` and `by`.
 */
export const effect = oneEffect as z.ZodType<Effect>;

export const effects = z.array(effect).max(40);
