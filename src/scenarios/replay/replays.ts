import { z } from 'zod';

const value = z.union([z.number(), z.string().max(64)]);
const positions = z.record(z.string(), value).readonly();

/**
 * What one step of the record says of the table's terms: agreed by both, or asked for by one side (`a` the Tajik
 * government, `b` the other). `facts` are the records behind it, besides the step itself.
 */
const stepSchema = z.strictObject({
  both: positions.optional(),
  a: positions.optional(),
  b: positions.optional(),
  facts: z.array(z.string()).min(1).readonly(),
});

const replaysSchema = z.strictObject({
  format: z.literal('vakhsh-replays'),
  version: z.literal(1),
  tables: z
    .array(
      z.strictObject({
        table: z.string().min(1).max(64),
        outcome: z.enum(['signed', 'breakdown', 'open']),
        /** The pack's recorded contract with which the talks ended or where they stand, or null. */
        record: z.string().max(64).nullable(),
        /** By step number; steps that say nothing of a term are left out. */
        steps: z.record(z.string().regex(/^\d{1,2}$/), stepSchema).readonly(),
      }),
    )
    .readonly(),
});

/** How one recorded negotiation reads in the terms of its table. */
export type TableReplay = z.infer<typeof replaysSchema>['tables'][number];

export type ReplaysReading =
  | { readonly ok: true; readonly tables: readonly TableReplay[] }
  | { readonly ok: false; readonly message: string };

/** Reads the file of recorded positions; the first thing wrong is told with its place. */
export function parseReplays(input: unknown): ReplaysReading {
  const parsed = replaysSchema.safeParse(input);
  if (parsed.success) return { ok: true, tables: parsed.data.tables };
  const issue = parsed.error.issues[0];
  return { ok: false, message: `${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'not readable'}` };
}
