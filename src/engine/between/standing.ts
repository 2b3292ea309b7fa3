import { z } from 'zod';

const id = z.string().min(1).max(64);
const day = z.iso.date();
const notch = z.int().min(0).max(5);

/** A word that was given for others to hear, and what became of it; `kept` is null while nothing did. */
const wordSchema = z.strictObject({
  by: z.enum(['a', 'b']),
  /** A floor named in public, a term agreed in principle, a promise at home, or an answer after signing. */
  kind: z.enum(['floor', 'term', 'home', 'delivery']),
  /** The term, the block at home or the card of delivery that it was about. */
  about: id,
  date: day,
  kept: z.boolean().nullable(),
});

/** What one finished game leaves for other tables to see (rule B2), as it stands in another game's header. */
export const standingSchema = z.strictObject({
  table: id,
  /** Last hash of the finished game's log. */
  game: z.string().regex(/^[0-9a-f]{16}$/),
  outcome: z.enum(['signed', 'breakdown', 'rejected-at-home']),
  /** Day on which the talks ended. */
  date: day,
  /** The signed contract by name; null where none was signed. */
  agreed: z.record(id, z.union([z.int(), id])).nullable(),
  /** Trust of each chair in the other at the end, in notches. */
  trust: z.strictObject({ a: notch, b: notch }),
  words: z.array(wordSchema).max(60).readonly(),
});

/** All that a game may begin with: one entry a table. */
export const carriedSchema = z
  .array(standingSchema)
  .min(1)
  .max(12)
  .readonly()
  .refine((all) => new Set(all.map(({ table }) => table)).size === all.length, {
    error: 'two finished games of one table stand here',
  });

export type Standing = z.infer<typeof standingSchema>;
export type Word = Standing['words'][number];
