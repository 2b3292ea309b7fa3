import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFacts } from '#cli/input/load-facts.ts';
import { codexKinds } from '#scenarios/codex/codex-schema.ts';
import { type CodexTexts, createCodex } from '#scenarios/codex/create-codex.ts';
import type { Fact } from '#scenarios/facts/create-facts-registry.ts';
import { numbersInText } from '#scenarios/facts/numbers-in-text.ts';

type File = Record<string, unknown> & {
  entries: Record<string, unknown>[];
  topics: Record<string, string[]>;
};

const history = join(import.meta.dirname, '../../assets/history');
const readJson = (path: string) => JSON.parse(readFileSync(join(history, path), 'utf8'));
const file = (): File => readJson('codex.json');
const texts: CodexTexts = readJson('text/en/codex.json');
const loaded = loadFacts();
if (!loaded.ok) throw new Error(loaded.message);
const { facts } = loaded;

function theCodex() {
  const reading = createCodex(file(), texts, facts);
  if (!reading.ok) throw new Error(reading.message);
  return reading.codex;
}

/** The codex with its first entry changed. */
function withEntry(change: Record<string, unknown>): File {
  const { entries, ...rest } = file();
  return { ...rest, entries: [{ ...entries[0], ...change }, ...entries.slice(1)] } as File;
}

/** Every number that a record tells: in its words, as its value, in its dates. */
function numbersOf({ id: _, statement, value, date, dateEnd, ...rest }: Fact): number[] {
  const words = [statement, ...Object.values(rest).filter((each) => typeof each === 'string')].join(' ');
  const spelled = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return [
    ...numbersInText(words).flatMap(({ amounts }) => amounts),
    ...spelled.flatMap((word, at) => (new RegExp(`\\b${word}\\b`, 'i').test(words) ? [at + 1] : [])),
    ...[value ?? []].flat(),
    ...[date, dateEnd ?? ''].join('-').split('-').map(Number),
  ];
}

describe('the codex', () => {
  const codex = theCodex();

  it('has offices, places, projects, terms, treaties and organisations, ten at least of each', () => {
    for (const kind of codexKinds)
      expect(codex.entries.filter((entry) => entry.kind === kind).length).toBeGreaterThanOrEqual(10);
  });

  it('gives every entry a name, a text of a few sentences and at least one source', () => {
    for (const { id, name, text, sources } of codex.entries) {
      expect([id, name.length > 1, text.split(/\s+/).length > 8, sources.length > 0]).toEqual([
        id,
        true,
        true,
        true,
      ]);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(70);
    }
  });

  it('says each name and other name of one entry only', () => {
    const names = codex.entries.flatMap(({ name, also }) =>
      [name, ...also].map((each) => each.toLowerCase()),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('tells of every event of the chronology what it concerns', () => {
    const events = readJson('events.json').records as { id: string }[];
    expect(events.filter(({ id }) => codex.topics(id).length === 0)).toEqual([]);
    expect(events.length).toBeGreaterThan(80);
  });

  it('tells no number that the records behind it do not tell', () => {
    const texts = [
      ...codex.entries.map(({ id, text, facts: behind }) => ({ id, text, behind })),
      ...codex.disagreements.map(({ text, facts: behind }) => ({ id: text, text, behind })),
    ];
    const untold = texts.flatMap(({ id, text, behind }) => {
      const told = new Set(behind.flatMap(numbersOf));
      return numbersInText(text).flatMap(({ written, amounts }) =>
        amounts.some((amount) => told.has(amount)) ? [] : [`${id}: ${written}`],
      );
    });
    expect(untold).toEqual([]);
    expect(texts.flatMap(({ text }) => numbersInText(text)).length).toBeGreaterThan(150);
  });

  it('finds the entries that rest on a record', () => {
    expect(codex.about('fg-s1-payback').map(({ id }) => id)).toContain('pay-off-period');
    expect(codex.about('fg-nothing')).toEqual([]);
  });

  it('has a text for nothing that it does not have', () => {
    const known = new Set([
      ...codex.entries.flatMap(({ id, also }) => [
        `entry.${id}.name`,
        `entry.${id}.text`,
        ...(also.length > 0 ? [`entry.${id}.also`] : []),
      ]),
      ...(file().disagreements as { id: string }[]).map(({ id }) => `disagreement.${id}`),
      ...codex.gaps.map((_, at) => `gap.${at + 1}`),
    ]);
    expect(Object.keys(texts).filter((key) => !known.has(key))).toEqual([]);
  });

  it.each([
    ['has no source', withEntry({ facts: [], sources: [] })],
    ['no record "fg-none"', withEntry({ facts: ['fg-none'] })],
    ['no source "nobody"', withEntry({ sources: ['nobody'] })],
    ['no entry "nowhere"', withEntry({ links: ['nowhere'] })],
    ['name or text is missing', withEntry({ id: 'unknown' })],
    ['same id', withEntry({ id: file().entries[1]!.id })],
    ['entries.0.kind', withEntry({ kind: 'ship' })],
    ['no event "ev-none"', { ...file(), topics: { 'ev-none': ['rogun'] } }],
  ])('is refused with the place when something is wrong: %s', (what, wrong) => {
    expect(createCodex(wrong, texts, facts)).toMatchObject({
      ok: false,
      message: expect.stringContaining(what),
    });
  });
});
