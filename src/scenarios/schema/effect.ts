import { z } from 'zod';
import { amount, count, id, seatId, termValue } from './basics.ts';

const by = amount;

/** What an event, a lever, an answer or a hidden fact does (its type: `Effect` of the engine). */
export const effect = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('cost'), to: count }),
  z.strictObject({ type: z.literal('exportPrice'), by }),
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

export const effects = z.array(effect).max(40);
