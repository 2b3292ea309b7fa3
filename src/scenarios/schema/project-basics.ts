import { z } from 'zod';

export const permille = z.int().min(0).max(1_000);

/** Hundredths of a cent for a kilowatt-hour; 10,000 would be a dollar. */
export const price = z.int().min(0).max(10_000);

export const year = z.int().min(1_900).max(2_200);

/** Percents that add up to the whole. */
export const shares = z
  .array(z.int().min(0).max(100))
  .min(1)
  .max(60)
  .refine((parts) => parts.reduce((sum, part) => sum + part, 0) === 100, 'must add up to 100');

/** One entry for each option of a term. */
export function perOption<T extends z.ZodType>(item: T) {
  return z.array(item).min(2).max(200);
}
