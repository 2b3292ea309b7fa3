import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FactPart } from '#scenarios/facts/fact-schemas.ts';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { parseFacts } from '#scenarios/facts/parse-facts.ts';

type Json = Record<string, unknown>;
type Given = {
  id: string;
  kind: string;
  date: string;
  value: unknown;
  unit: string | null;
  source: { url: string | null };
  confidence: string;
  in_seed: boolean;
};

const root = join(import.meta.dirname, '../..');
const givenFile = join(root, '../shared/history/history.json');
const parts = ['sources', 'events', 'figures', 'actors', 'positions', 'steps', 'corrections'] as const;

function readFiles(): Record<FactPart, Json> {
  const read = (part: FactPart) =>
    JSON.parse(readFileSync(join(root, `assets/history/${part}.json`), 'utf8')) as Json;
  return Object.fromEntries(parts.map((part) => [part, read(part)])) as Record<FactPart, Json>;
}

function registry() {
  const parsed = parseFacts(readFiles());
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.facts;
}

/** The files with one record of a part changed. */
function withRecord(part: FactPart, at: number, change: Json): Record<FactPart, Json> {
  const files = readFiles();
  const key = part === 'sources' ? 'sources' : 'records';
  const records = [...(files[part][key] as Json[])];
  records[at] = { ...records[at], ...change };
  return { ...files, [part]: { ...files[part], [key]: records } };
}

describe('the record of history', () => {
  const facts = registry();

  it('has a statement and a source for every one of its 633 facts', () => {
    expect(facts.all).toHaveLength(633);
    expect(new Set(facts.all.map((fact) => fact.id)).size).toBe(633);
    expect(facts.all.filter((fact) => fact.statement.length < 12 || !fact.source.title)).toEqual([]);
  });

  it('gives a fact by its id with its source filled in', () => {
    expect(facts.get('fg-s1-cost06')).toMatchObject({
      kind: 'figure',
      date: '2006',
      dateEnd: null,
      value: 482,
      unit: 'USD m',
      source: { id: 'ap060512', leaked: false },
      confidence: 'high',
      inArticle: false,
    });
    expect(facts.get('fg-s1-cost99')).toBeNull();
  });

  it('has two parties and an end on every issue of the six negotiations', () => {
    expect(RECORDED_TABLES.map((table) => facts.issues(table).length)).toEqual([7, 6, 9, 5, 4, 6]);
    const [first] = facts.issues('sangtuda-rao');
    expect([first?.openings.a.id, first?.openings.b.id, first?.end.id]).toEqual([
      'n2-i1-tj',
      'n2-i1-other',
      'n2-i1-end',
    ]);
  });

  it('tells each of the six negotiations in at least eleven steps whose dates never fall', () => {
    for (const table of RECORDED_TABLES) {
      const steps = facts.steps(table);
      expect(steps.length).toBeGreaterThanOrEqual(11);
      expect(steps.map((step) => step.n)).toEqual(steps.map((_, at) => at + 1));
      expect(steps.map((step) => step.date)).toEqual(steps.map((step) => step.date).toSorted());
    }
  });

  it('speaks of offices: no name of a minister, manager or president in any text', () => {
    const names = /Putin|Rahmon|Kudrin|Chubais|Karimov|Deripaska|Khatami|Ahmadinejad|Naryshkin|Abdulatipov/;
    const texts = facts.all.map((fact) => fact.statement);
    const more = facts.corrections.flatMap((correction) => [correction.claim, correction.reason]);
    expect([...texts, ...more].filter((text) => names.test(text))).toEqual([]);
  });

  it('quotes nobody behind a leaked cable', () => {
    const leaked = facts.all.filter((fact) => fact.source.leaked);
    expect(leaked.length).toBeGreaterThan(0);
    expect(facts.sources.filter((source) => /leaked|cable/i.test(source.title) !== source.leaked)).toEqual(
      [],
    );
    expect(leaked.filter((fact) => /["“”«»]/.test(fact.statement))).toEqual([]);
  });

  it('has no address for the article and for general knowledge alone', () => {
    const bare = facts.sources.filter((source) => source.url === null).map((source) => source.id);
    expect(bare.toSorted()).toEqual(['article', 'general-knowledge']);
  });

  it('knows all sources it lists', () => {
    const used = new Set(facts.all.map((fact) => fact.source.id));
    expect(facts.sources.filter((source) => !used.has(source.id))).toEqual([]);
  });

  it.skipIf(!existsSync(givenFile))(
    'keeps ids, dates, values, units and addresses of the research (skipped where it is not at hand)',
    () => {
      const given = JSON.parse(readFileSync(givenFile, 'utf8')) as Given[];
      expect(facts.all.map((fact) => fact.id).toSorted()).toEqual(given.map((fact) => fact.id).toSorted());
      for (const fact of given) {
        const ours = facts.get(fact.id);
        const step = fact.unit === 'step number';
        const [from, to = null] = fact.date === '2006-Q1' ? ['2006-01', '2006-03'] : fact.date.split('/');
        expect(ours).toMatchObject({
          date: from,
          dateEnd: to,
          value: step ? null : fact.value,
          unit: step ? null : fact.unit,
          confidence: fact.confidence,
          inArticle: fact.in_seed,
        });
        expect(ours?.source.url).toBe(fact.source.url?.startsWith('../') ? null : fact.source.url);
      }
      const numbered = given.filter((fact) => fact.unit === 'step number');
      const steps = RECORDED_TABLES.flatMap((table) => facts.steps(table));
      expect(numbered.map((fact) => [fact.id, fact.value]).toSorted()).toEqual(
        steps.map((step) => [step.id, step.n]).toSorted(),
      );
    },
  );
});

describe('a damaged record', () => {
  it.each([
    ['an unknown key', withRecord('events', 0, { note: 'x' }), 'facts/not-a-history-file', 'events.json'],
    [
      'a 30 February',
      withRecord('figures', 0, { from: '2006-02-30' }),
      'facts/not-a-history-file',
      'figures.json',
    ],
    ['a month 13', withRecord('steps', 0, { from: '2006-13' }), 'facts/not-a-history-file', 'steps.json'],
    [
      'an end before its start',
      withRecord('events', 0, { to: '1958' }),
      'facts/not-a-history-file',
      'events.json',
    ],
    [
      'an unknown unit',
      withRecord('figures', 0, { unit: 'EUR' }),
      'facts/not-a-history-file',
      'figures.json',
    ],
    ['an empty text', withRecord('actors', 3, { statement: '' }), 'facts/not-a-history-file', 'actors.json'],
    ['a lost source', withRecord('events', 5, { source: 'nowhere' }), 'facts/unknown-source', 'events.json'],
    [
      'an id used twice',
      withRecord('figures', 1, { id: 'ev-2002-pfp' }),
      'facts/id-used-twice',
      'figures.json',
    ],
    [
      'a source listed twice',
      withRecord('sources', 1, { id: 'aid1' }),
      'facts/id-used-twice',
      'sources.json',
    ],
    ['a step out of order', withRecord('steps', 2, { n: 7 }), 'facts/steps-out-of-order', 'steps.json'],
    [
      'a step back in time',
      withRecord('steps', 2, { from: '1990' }),
      'facts/steps-out-of-order',
      'steps.json',
    ],
    [
      'a step of no event',
      withRecord('steps', 0, { fact: 'ev-none' }),
      'facts/broken-reference',
      'steps.json',
    ],
    ['a side twice', withRecord('positions', 1, { side: 'a' }), 'facts/broken-reference', 'positions.json'],
  ])('with %s is refused by file and place in one sentence', (_what, files, code, file) => {
    const parsed = parseFacts(files);
    expect(parsed).toMatchObject({ ok: false, code, file });
    expect(parsed.ok ? '' : parsed.message).toMatch(/^History file [a-z]+\.json, .+: .+\.$/);
  });

  it('without one of its files is refused', () => {
    expect(parseFacts({ ...readFiles(), steps: null as unknown as Json })).toMatchObject({
      ok: false,
      code: 'facts/not-a-history-file',
      file: 'steps.json',
    });
  });

  it('that is a file of another kind is refused', () => {
    const foreign = { ...readFiles(), events: { format: 'vakhsh-log', version: 1 } };
    expect(parseFacts(foreign)).toMatchObject({ ok: false, file: 'events.json', place: 'format' });
  });
});
