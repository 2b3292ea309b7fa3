import { z } from 'zod';

/** The parts of a lesson that a teacher can leave out. */
const phasesSchema = z.strictObject({
  /** Two questions on the own brief. */
  checks: z.boolean(),
  sideActions: z.boolean(),
  events: z.boolean(),
  homeVote: z.boolean(),
  lastLook: z.boolean(),
  delivery: z.boolean(),
});

/** A lesson that leaves nothing out. */
export const ALL_PHASES: z.infer<typeof phasesSchema> = {
  checks: true,
  sideActions: true,
  events: true,
  homeVote: true,
  lastLook: true,
  delivery: true,
};

/** What a teacher settles before a lesson. */
export const lessonSettingsSchema = z.strictObject({
  /** The table that all pairs play: an id of a bundled scenario. */
  table: z.string().regex(/^[a-z0-9-]{1,64}$/),
  /**
   * Whether few terms are open and the others settled before the talks. Lessons kept from before there were two versions
   * were played in full.
   */
  version: z.enum(['class', 'full']).default('full'),
  /** Moves private weights and walk-aways, the same at all tables of the lesson. */
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  /** Who sits in a chair that no student holds, such as `fair` or `fair@master`. */
  computer: z.string().regex(/^[a-z-]{1,24}(@[a-z]{1,16})?$/),
  /** Where these settings came from; `own` where the teacher has changed them. */
  preset: z.enum(['taste', 'lesson', 'double', 'own']).default('own'),
  /** Over how many lessons the talks go; the second one begins where the first was adjourned. */
  lessons: z.union([z.literal(1), z.literal(2)]).default(1),
  /** Length of one lesson in minutes; the script is laid out over it. */
  minutes: z.int().min(10).max(120),
  /** In how many rounds the table is played, spread over its dates; null for all. */
  rounds: z.int().min(1).max(20).nullable().default(null),
  phases: phasesSchema.default(ALL_PHASES),
  /** Whether two students may write a note with each offer, or talk in the room. */
  notes: z.enum(['off', 'notes', 'room']),
  hideRanking: z.boolean(),
});

export type LessonSettings = z.infer<typeof lessonSettingsSchema>;
