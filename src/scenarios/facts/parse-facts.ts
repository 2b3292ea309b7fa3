import { z } from 'zod';
import { createFactsRegistry, type FactsRegistry } from './create-facts-registry.ts';
import { type FactFiles, type FactPart, factFileSchemas } from './fact-schemas.ts';

/** Why the record was refused. */
export type FactsRefusalCode =
  | 'facts/not-a-history-file'
  | 'facts/id-used-twice'
  | 'facts/unknown-source'
  | 'facts/broken-reference'
  | 'facts/steps-out-of-order';

/** The registry, or the first thing wrong: file, place in it and one sentence. */
export type ParsedFacts =
  | { ok: true; facts: FactsRegistry }
  | { ok: false; code: FactsRefusalCode; file: string; place: string; message: string };

type Refusal = Extract<ParsedFacts, { ok: false }>;
type Checked = { ok: true; files: FactFiles } | Refusal;

const recordParts = ['events', 'figures', 'actors', 'positions', 'steps', 'corrections'] as const;

function refuse(code: FactsRefusalCode, part: FactPart, place: string, what: string): Refusal {
  const file = `${part}.json`;
  return { ok: false, code, file, place, message: `History file ${file}, ${place}: ${what}.` };
}

function checkShapes(files: Readonly<Record<FactPart, unknown>>): Checked {
  const checked: Partial<Record<FactPart, unknown>> = {};
  for (const part of Object.keys(factFileSchemas) as FactPart[]) {
    const result = z.safeParse(factFileSchemas[part], files[part]);
    if (!result.success) {
      const issue = result.error.issues[0];
      const place = issue?.path.join('.') || 'top level';
      return refuse('facts/not-a-history-file', part, place, issue?.message ?? 'not readable');
    }
    checked[part] = result.data;
  }
  return { ok: true, files: checked as FactFiles };
}

function checkRecords(files: FactFiles): Refusal | null {
  const sources = new Set(files.sources.sources.map((source) => source.id));
  if (sources.size < files.sources.sources.length) {
    return refuse('facts/id-used-twice', 'sources', 'sources', 'two sources have the same id');
  }
  const ids = new Set<string>();
  for (const part of recordParts) {
    for (const { id, source, from, to } of files[part].records) {
      if (ids.has(id)) return refuse('facts/id-used-twice', part, id, 'another record has this id');
      if (!sources.has(source)) return refuse('facts/unknown-source', part, id, `no source "${source}"`);
      if (to !== null && to < from)
        return refuse('facts/not-a-history-file', part, id, 'it ends before it begins');
      ids.add(id);
    }
  }
  return null;
}

function checkSteps(files: FactFiles): Refusal | null {
  const events = new Set(files.events.records.map((event) => event.id));
  const last = new Map<string, { n: number; from: string }>();
  for (const { id, table, n, from, fact } of files.steps.records) {
    const before = last.get(table) ?? { n: 0, from: '' };
    if (n !== before.n + 1 || from < before.from) {
      return refuse('facts/steps-out-of-order', 'steps', id, 'steps go up by one and dates never fall');
    }
    if (fact !== null && !events.has(fact)) {
      return refuse('facts/broken-reference', 'steps', id, `no event "${fact}"`);
    }
    last.set(table, { n, from });
  }
  return null;
}

function checkIssues(files: FactFiles): Refusal | null {
  const wanted = new Set(files.positions.issues.flatMap(({ id }) => [`${id}/a`, `${id}/b`, `${id}/end`]));
  for (const { id, issue, side } of files.positions.records) {
    if (!wanted.delete(`${issue}/${side}`)) {
      return refuse(
        'facts/broken-reference',
        'positions',
        id,
        `no issue "${issue}" that lacks side "${side}"`,
      );
    }
  }
  const [missing] = wanted;
  if (missing === undefined) return null;
  return refuse('facts/broken-reference', 'positions', missing, 'no record gives this position');
}

/** Checks the parsed JSON of all files of the record, by name, and joins them into a registry. */
export function parseFacts(files: Readonly<Record<FactPart, unknown>>): ParsedFacts {
  const shaped = checkShapes(files);
  if (!shaped.ok) return shaped;
  const wrong = checkRecords(shaped.files) ?? checkSteps(shaped.files) ?? checkIssues(shaped.files);
  return wrong ?? { ok: true, facts: createFactsRegistry(shaped.files) };
}
