import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9-]{1,64}$/);
const words = z.string().min(1).max(1_200);

/**
 * A piece of text with what stands behind its figures: ids of history records, keys of the pack's texts that mark a
 * choice of our model (`choice.sizes`), or marks of the note itself (`mark.plan`).
 */
const passage = z.strictObject({ text: words, sources: z.array(z.string().min(1).max(80)).max(12) });

const named = z.strictObject({ name: z.string().min(1).max(80), ...passage.shape });

/**
 * What a teacher reads before a lesson: two pages about one table in one language. How games usually end is not
 * written here but counted by a command (`spread.ts`) and shown beside `spread`.
 */
export const teachingNoteSchema = z.strictObject({
  format: z.literal('vakhsh-teaching-note'),
  version: z.literal(1),
  table: id,
  language: z.string().regex(/^[a-z]{2}$/),
  /** Figures of the note that are nobody's but ours, by name: what they are and why. */
  marks: z.record(id, words),
  summary: passage,
  goals: z.array(passage).min(3).max(6),
  concepts: z.array(named).min(3).max(8),
  /** What students usually do wrong (`name`), how it shows and what helps. */
  mistakes: z.array(named).min(3).max(8),
  /** How to read the counted games. */
  spread: z.array(passage).min(1).max(4),
  /** What to draw and say at the board, in order. */
  board: z.array(named).min(3).max(8),
  variations: z.array(named).min(2).max(6),
  questions: z
    .array(z.strictObject({ question: words, answer: passage }))
    .min(4)
    .max(8),
});

export type TeachingNote = z.infer<typeof teachingNoteSchema>;
