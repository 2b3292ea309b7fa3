import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has small letters, digits and single hyphens');
const ids = z.array(z.string().min(1)).readonly();

/** Kinds of entries, in the order in which the list shows them; words by `codex.kind.<kind>`. */
export const codexKinds = ['office', 'place', 'project', 'term', 'treaty', 'organisation'] as const;

/** What an event of the chronology concerns, in the order of the timeline's bands; words by `topic.<topic>`. */
export const timelineTopics = [
  'state',
  'rogun',
  'sangtuda-1',
  'sangtuda-2',
  'tadaz',
  'zeravshan',
  'line',
] as const;

/**
 * An entry of the codex. `facts` are the records behind its text, `sources` further ones (books, or the source
 * list's own ids); its words stand in the text file as `entry.<id>.name`, `.text` and, where it has other names
 * divided by `|`, `.also`.
 */
const entrySchema = z.strictObject({
  id,
  kind: z.enum(codexKinds),
  facts: ids,
  links: z.array(id).readonly(),
  /** Tables at whose record it plays a part. */
  tables: ids,
  sources: ids,
});

export const codexSchema = z.strictObject({
  format: z.literal('vakhsh-codex'),
  version: z.literal(1),
  /** Sources that no record of history has, because they tell ideas and not facts. */
  books: z.array(z.strictObject({ id, title: z.string().min(1), url: z.url().nullable() })).readonly(),
  entries: z.array(entrySchema).readonly(),
  /** What each event of the chronology concerns; the first topic is its band on the timeline. */
  topics: z.record(z.string(), z.array(z.enum(timelineTopics)).min(1).readonly()).readonly(),
  /** Where sources disagree; the words stand in the text file as `disagreement.<id>`. */
  disagreements: z.array(z.strictObject({ id, facts: ids })).readonly(),
  /** How many things were looked for and not found; the words are `gap.1`, `gap.2` ... */
  gaps: z.int().nonnegative(),
});

export type CodexKind = (typeof codexKinds)[number];
export type TimelineTopic = (typeof timelineTopics)[number];
export type CodexFile = z.infer<typeof codexSchema>;
