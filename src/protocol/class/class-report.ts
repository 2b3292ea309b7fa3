import { z } from 'zod';
import { lessonSettingsSchema } from './lesson-settings.ts';
import { exitTicketSchema, NOTE_LENGTH, observationSchema } from './student-messages.ts';

export const REPORT_FORMAT = 'vakhsh-lesson-results';
export const REPORT_VERSION = 2;

/** Thousandths of a point; as large as any sum of them can be. */
const value = z.int().min(-1e12).max(1e12);
const count = z.int().min(0).max(100_000);
const contract = z.array(z.int().min(0).max(10_000)).min(1).max(64);
const id = z.string().min(1).max(64);

function bySeat<T extends z.ZodType>(of: T) {
  return z.strictObject({ a: of, b: of });
}

const valued = z.strictObject({ a: value, b: value });
const valuedContract = z.strictObject({ a: value, b: value, contract });

/** Who held a chair: a person by codename, or null for the computer. */
const sitterSchema = z.strictObject({
  codename: z.string().max(64).nullable(),
  ticket: exitTicketSchema.nullable(),
});

/** How one table ended and was bargained. Values in thousandths of a point. */
export const tableReportSchema = z.strictObject({
  table: z.int().min(1).max(1_000),
  outcome: z.enum(['signed', 'breakdown', 'rejected-at-home']),
  contract: contract.nullable(),
  values: valued,
  walkAway: valued,
  /** Part of what could be won above the walk-away by a passable contract, in thousandths; null where none was. */
  share: bySeat(value.nullable()),
  rounds: count,
  offers: bySeat(count),
  questions: bySeat(count),
  /** The passable contract by which both would have gained most over the end; null where there was none. */
  missed: valuedContract.nullable(),
  conduct: z.strictObject({
    /** For each term, steps between a chair's first and last offer, such as `years:4`; unmoved terms are left out. */
    concessions: bySeat(z.array(z.string().max(80)).max(64)),
    promises: bySeat(count),
    /** Steps that a chair heard from its advisers. */
    hints: bySeat(count),
    /** Rounds in which the computer made the chair's offers. */
    botRounds: bySeat(count),
    /** Whole minutes from the first command to the last; null where no clock was by. */
    minutes: z.int().min(0).max(10_000_000).nullable(),
  }),
  sitters: bySeat(sitterSchema),
});
export type TableReport = z.infer<typeof tableReportSchema>;

/** What was possible at a table, and how both private sheets looked. */
export const possibleSchema = z.strictObject({
  frontier: z.array(valued).max(200),
  walkAway: valued,
  best: valuedContract.nullable(),
  records: z.array(z.strictObject({ id, date: z.string().max(10), a: value, b: value })).max(20),
  /** By the index of the term: how far each chair's value goes from its worst to its best position; null where settled. */
  swings: z.array(valued.nullable()).max(64),
});
export type Possible = z.infer<typeof possibleSchema>;

const seat = z.enum(['a', 'b']);

/** An observer with the own sheet, or somebody who shared a chair. */
const helperSchema = z.strictObject({
  table: z.int().min(1).max(1_000),
  as: z.enum(['observer', 'mirror']),
  chair: seat.nullable(),
  codename: z.string().max(64),
  ticket: exitTicketSchema.nullable(),
  observation: observationSchema.shape.answers.nullable(),
});

const tableNotesSchema = z.strictObject({
  table: z.int().min(1).max(1_000),
  notes: z
    .array(z.strictObject({ n: count, chair: seat, round: count, text: z.string().max(NOTE_LENGTH) }))
    .max(1_000),
});

const scenarioSchema = z.strictObject({
  id,
  revision: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});

/** A lesson with its results as it is kept, handed on and opened again: no PINs, no tokens. */
export const classReportSchema = z.strictObject({
  format: z.literal(REPORT_FORMAT),
  version: z.literal(REPORT_VERSION),
  /** What the class is called: the code of its lesson, or the name of a folder of result files. */
  code: z.string().min(1).max(64),
  /** Milliseconds since 1970. */
  at: z.int().min(0),
  scenario: scenarioSchema,
  seed: z.int().min(0),
  /** Whether the table's short version was played. */
  short: z.boolean(),
  /** Null where the results came as files. */
  settings: lessonSettingsSchema.nullable(),
  tables: z.array(tableReportSchema).min(1).max(1_000),
  possible: possibleSchema,
  /** Where the class thought that the frontier runs. */
  guesses: z.array(valued).max(1_000),
  /** Who looked on or shared a chair at the end; absent where nobody did. */
  helpers: z.array(helperSchema).max(1_000).optional(),
  /** Notes that went with offers; there only where somebody has asked for them. */
  notes: z.array(tableNotesSchema).max(1_000).optional(),
});
export type ClassReport = z.infer<typeof classReportSchema>;

export const RESULT_FORMAT = 'vakhsh-result';
export const RESULT_VERSION = 1;

/** What a student hands in of a game that was played without a network: its public minutes and its result. */
export const resultFileSchema = z.strictObject({
  format: z.literal(RESULT_FORMAT),
  version: z.literal(RESULT_VERSION),
  app: z.string().max(32),
  rules: z.int().min(0),
  scenario: scenarioSchema,
  seed: z.int().min(0),
  short: z.boolean(),
  /** A file of minutes, whole. */
  minutes: z.string().max(4_000_000),
  result: tableReportSchema,
  possible: possibleSchema,
});
export type ResultFile = z.infer<typeof resultFileSchema>;
