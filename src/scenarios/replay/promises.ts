import { z } from 'zod';

const promisesSchema = z.strictObject({
  format: z.literal('vakhsh-promises'),
  version: z.literal(1),
  promises: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(64),
        table: z.string().min(1).max(64),
        by: z.enum(['a', 'b']),
        statement: z.string().min(1).max(200),
        /** Number of the step of the record at which it was made. */
        made: z.int().positive(),
        ended: z
          .strictObject({ step: z.int().positive(), how: z.enum(['kept', 'late', 'broken']) })
          .nullable(),
      }),
    )
    .readonly(),
});

/** What a side promised in a real negotiation, and what became of it. */
export type RecordedPromise = z.infer<typeof promisesSchema>['promises'][number];

export type PromisesReading =
  | { readonly ok: true; readonly promises: readonly RecordedPromise[] }
  | { readonly ok: false; readonly message: string };

/** Reads the file of recorded promises; the first thing wrong is told with its place. */
export function parsePromises(input: unknown): PromisesReading {
  const parsed = promisesSchema.safeParse(input);
  if (parsed.success) return { ok: true, promises: parsed.data.promises };
  const issue = parsed.error.issues[0];
  return { ok: false, message: `${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'not readable'}` };
}
