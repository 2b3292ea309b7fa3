import { z } from 'zod';
import type { Rule } from '#engine/index.ts';
import { amount, count, id, termValue } from './basics.ts';

const parts: z.ZodType<readonly Rule[]> = z.lazy(() => z.array(rule).min(1).max(20));

/** A condition on a contract (its type: `Rule` of the engine). */
export const rule: z.ZodType<Rule> = z.union(
  [
    z.strictObject({ term: id, is: z.array(termValue).min(1).max(200) }),
    z.strictObject({ term: id, atLeast: amount }),
    z.strictObject({ term: id, atMost: amount }),
    z.strictObject({ gainAtLeast: amount }),
    z.strictObject({ firstHostYearBy: z.int().min(1_900).max(2_200) }),
    z.strictObject({ budgetMoneyAtMost: amount }),
    z.strictObject({ ladder: id, atMost: count }),
    z.strictObject({ all: parts }),
    z.strictObject({ any: parts }),
  ],
  { error: 'is no rule that this version knows' },
);
