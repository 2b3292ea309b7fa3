import { z } from 'zod';

/** Scenario tables whose real negotiation is recorded step by step. */
export const RECORDED_TABLES = [
  'moscow-package',
  'sangtuda-rao',
  'rogun-rusal',
  'sangtuda2-iran',
  'zeravshan-china',
  'consortium',
] as const;

const tableSchema = z.enum(RECORDED_TABLES);

const datePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function isCalendarDate(iso: string): boolean {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (days[month - 1] ?? 0);
}

/** ISO date known to the year (`2001`), the month (`2005-11`) or the day (`2004-10-16`). */
const dateSchema = z
  .string()
  .regex(datePattern, 'a date is written as 2004, 2004-10 or 2004-10-16')
  .refine(isCalendarDate, 'no such day in the calendar');

const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-zA-Z0-9]+)*$/, 'an id has letters, digits and single hyphens');

/** Units of the record; a screen words them by the key `unit.<unit>`. */
const unitSchema = z.enum([
  '%',
  '% Russia',
  '% discount rate',
  'GWh/y',
  'MW',
  'MWh/t',
  'TJS bn',
  'TJS m',
  'TJS/USD',
  'TWh/y',
  'US cents/kWh',
  'USD m',
  'USD m/y',
  'USD/1000 m3',
  'USD/kW',
  'USD/t',
  'km3',
  'kt/y',
  'm',
  'million',
  'million permits',
  'months',
  't/t',
  'thousand',
  'years',
]);

const actorCodes = [
  ...['TJ', 'RU', 'UZ', 'IR', 'CN', 'PK', 'AF', 'US', 'KG', 'KZ', 'FR', 'USSR'],
  ...['RUSAL', 'RAOUES', 'TADAZ', 'HYDRO', 'IRPT', 'NATO', 'WB', 'ADB', 'IMF'],
];

/**
 * What every record says: `from` is the first day known, `to` the last or null; `value` is one number or the
 * lowest and highest given, in `unit`; `inArticle` is true when the main fact stands in the article.
 */
const recordShape = {
  id: idSchema,
  kind: z.enum(['event', 'figure', 'position', 'actor', 'outcome', 'correction']),
  from: dateSchema,
  to: dateSchema.nullable(),
  actors: z.array(z.enum(actorCodes)).readonly(),
  statement: z.string().min(1),
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
  unit: unitSchema.nullable(),
  source: idSchema,
  confidence: z.enum(['high', 'medium', 'low']),
  inArticle: z.boolean(),
};

const recordSchema = z.strictObject(recordShape);

/** One aspect of one party: its goals, red lines, levers, alternative, limits or who spoke for it. */
const actorSchema = z.strictObject({
  ...recordShape,
  party: idSchema,
  aspect: z.enum(['goals', 'red-lines', 'levers', 'alternative', 'limits', 'spokesmen', 'overview']),
});

/** Where a side began on an issue (`a` the Tajik government, `b` the other side) or where the issue ended. */
const positionSchema = z.strictObject({
  ...recordShape,
  issue: idSchema,
  side: z.enum(['a', 'b', 'end']),
  reconstructed: z.boolean(),
});

/** One move of a real negotiation; `fact` names the event that tells it at length. */
const stepSchema = z.strictObject({
  ...recordShape,
  table: tableSchema,
  n: z.int().positive(),
  fact: idSchema.nullable(),
});

/** A claim of the article, what is right (`statement`) and why. */
const correctionSchema = z.strictObject({
  ...recordShape,
  claim: z.string().min(1),
  reason: z.string().min(1),
});

const sourceSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** Null for the article itself and for general knowledge. */
  url: z.url().nullable(),
  /** A leaked cable: dates and moods may be taken from it, its words are never shown. */
  leaked: z.literal(true).optional(),
});

const issueSchema = z.strictObject({ id: idSchema, table: tableSchema, title: z.string().min(1) });

const header = { format: z.literal('vakhsh-history'), version: z.literal(1) };

/** The schema of each file of the record, by the file's name without its ending. */
export const factFileSchemas = {
  sources: z.strictObject({ ...header, part: z.literal('sources'), sources: z.array(sourceSchema) }),
  events: z.strictObject({ ...header, part: z.literal('events'), records: z.array(recordSchema) }),
  figures: z.strictObject({ ...header, part: z.literal('figures'), records: z.array(recordSchema) }),
  actors: z.strictObject({ ...header, part: z.literal('actors'), records: z.array(actorSchema) }),
  positions: z.strictObject({
    ...header,
    part: z.literal('positions'),
    issues: z.array(issueSchema),
    records: z.array(positionSchema),
  }),
  steps: z.strictObject({ ...header, part: z.literal('steps'), records: z.array(stepSchema) }),
  corrections: z.strictObject({
    ...header,
    part: z.literal('corrections'),
    records: z.array(correctionSchema),
  }),
};

/** Name of one file of the record. */
export type FactPart = keyof typeof factFileSchemas;

/** The files of the record once checked. */
export type FactFiles = { [Part in FactPart]: z.infer<(typeof factFileSchemas)[Part]> };

/** A scenario table with a record of its own. */
export type RecordedTable = z.infer<typeof tableSchema>;

/** A published source of facts. */
export type FactSource = z.infer<typeof sourceSchema>;

/** A record as it stands in its file, before its source is filled in. */
export type FactRecord = z.infer<typeof recordSchema>;
