import { z } from 'zod';

export const AGREED_FORMAT = 'vakhsh-agreed';
export const AGREED_VERSION = 1;

/**
 * What two students at a class's table agreed on by word of mouth while the network was down, as one of them hands it
 * to the teacher: nothing of either chair's own papers.
 */
export const agreedFileSchema = z.strictObject({
  format: z.literal(AGREED_FORMAT),
  version: z.literal(AGREED_VERSION),
  /** Code of the lesson. */
  lesson: z.string().regex(/^\d{6}$/),
  table: z.int().min(1).max(200),
  codename: z.string().max(64),
  /** Positions of all terms; null where they part without a contract. */
  contract: z.array(z.int().min(0).max(10_000)).min(1).max(64).nullable(),
});
export type AgreedFile = z.infer<typeof agreedFileSchema>;
