import { z } from 'zod';

/** Name of a term, an option, an event and so on: short, lower case, no blanks. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,39}$/, 'must be a short name of small letters, digits, dots, dashes');

/** Key of a text in the pack's text files. */
export const textKey = z.string().min(1).max(80);

/** Thousandths of a point or thousands of USD. */
export const amount = z.int().min(-1_000_000_000).max(1_000_000_000);

export const count = z.int().min(0).max(1_000_000_000);

export const seatId = z.enum(['a', 'b']);

/** A day of the calendar, such as 2005-02-16. */
export const day = z.iso.date('must be a day such as 2005-02-16');

/** What stands in a contract for one term. */
export const termValue = z.union([amount, z.string().min(1).max(40)], {
  error: 'must be a whole number or the name of an option',
});

export const namedContract = z.record(id, termValue);

/** A record of the history, or the key of the text that gives our model's reason. */
export const source = z.union([z.strictObject({ record: id }), z.strictObject({ choice: textKey })], {
  error: 'must be a source: {"record": id} or {"choice": text key}',
});

export const band = { low: amount, high: amount };
