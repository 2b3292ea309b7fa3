import { z } from 'zod';

/** What a teacher settles before a lesson. */
export const lessonSettingsSchema = z.strictObject({
  /** The table that all pairs play: an id of a bundled scenario. */
  table: z.string().regex(/^[a-z0-9-]{1,64}$/),
  /** Moves private weights and walk-aways, the same at all tables of the lesson. */
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  /** Who sits in a chair that no student holds, such as `fair` or `fair@master`. */
  computer: z.string().regex(/^[a-z-]{1,24}(@[a-z]{1,16})?$/),
  /** Length of the lesson in minutes; the script is laid out over it. */
  minutes: z.int().min(10).max(240),
  /** Whether two students may write a note with each offer, or talk in the room. */
  notes: z.enum(['off', 'notes', 'room']),
  hideRanking: z.boolean(),
});

export type LessonSettings = z.infer<typeof lessonSettingsSchema>;
