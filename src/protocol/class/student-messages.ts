import { z } from 'zod';

/** A name in a lesson: letters or digits first, no sign that a spreadsheet could take for a formula. */
export const codenameSchema = z
  .string()
  .trim()
  .min(1)
  .max(24)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} '._-]*$/u);
const token = z.string().regex(/^[a-z0-9]{26}$/);

/** How somebody comes into a lesson: new, back with a PIN on another device, or back on the same one. */
export const lessonEntrySchema = z.discriminatedUnion('as', [
  /** The device names its own token, so that somebody whose line breaks while coming in is known when it is back. */
  z.strictObject({ as: z.literal('student'), codename: codenameSchema, token }),
  z.strictObject({ as: z.literal('pin'), codename: codenameSchema, pin: z.string().regex(/^\d{6}$/) }),
  z.strictObject({ as: z.literal('token'), token }),
  z.strictObject({ as: z.literal('teacher'), secret: z.string().max(64) }),
]);
export type LessonEntry = z.infer<typeof lessonEntrySchema>;

/** How a student comes to a table: with the token that the lesson gave. */
export const tableEntrySchema = z.strictObject({ token });

/** Characters that a note with an offer may have. */
export const NOTE_LENGTH = 200;

/**
 * A move of a student. `key` names the move, so that one sent twice after a drop is done once; `command` has no
 * chair, so that nobody can move for another.
 */
export const moveSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9]{8,32}$/),
  command: z.looseObject({ type: z.string().max(24) }).refine((command) => !('seat' in command)),
  note: z.string().trim().max(NOTE_LENGTH).nullable(),
});

/** The answer to a move; it is sent only after the move has been written down. */
export type MoveAnswer =
  | { readonly ok: true; readonly n: number }
  | { readonly ok: false; readonly code: string };

/** What a student answers after the talks; four after-feelings from 1 to 7. */
export const exitTicketSchema = z.strictObject({
  answers: z.array(z.string().max(400)).length(3),
  feelings: z.array(z.int().min(1).max(7)).length(4),
});
export type ExitTicket = z.infer<typeof exitTicketSchema>;

/** Where a student thinks that the frontier runs: what `b` could get at most if `a` got so much. */
export const guessSchema = z.strictObject({
  a: z.int().min(-1e10).max(1e10),
  b: z.int().min(-1e10).max(1e10),
});

/** An answer to one of the two questions on the own brief; only the first counts. */
export const checkAnswerSchema = z.strictObject({ question: z.literal([1, 2]), right: z.boolean() });

/** What an observer writes down: three short answers. */
export const observationSchema = z.strictObject({ answers: z.array(z.string().max(600)).length(3) });
export type Observation = z.infer<typeof observationSchema>;
