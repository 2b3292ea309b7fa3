import { z } from 'zod';
import { amount, id } from './basics.ts';

/** As many as a command can name. */
export const MOST_POSITIONS = 1_001;

const unit = z.string().min(1).max(40);

/** A term of the contract (its type: `Term` of the engine). */
export const term = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('number'),
      id,
      min: amount,
      max: amount,
      step: z.int().min(1).max(1_000_000),
      unit,
    })
    .refine((range) => range.max > range.min && (range.max - range.min) % range.step === 0, {
      path: ['max'],
      error: 'must lie a whole number of steps above the least value',
    })
    .refine((range) => (range.max - range.min) / range.step < MOST_POSITIONS, {
      path: ['step'],
      error: `leaves more than ${MOST_POSITIONS} positions`,
    }),
  z.strictObject({ kind: z.literal('amount'), id, values: distinct(amount), unit }),
  z.strictObject({ kind: z.literal('choice'), id, options: distinct(id) }),
]);

function distinct<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .min(2)
    .max(MOST_POSITIONS)
    .refine((items) => new Set(items).size === items.length, 'must not name the same value twice');
}
