import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findUnsourcedNumbers } from '#scenarios/facts/find-unsourced-numbers.ts';
import { numbersInText } from '#scenarios/facts/numbers-in-text.ts';
import { parseFacts } from '#scenarios/facts/parse-facts.ts';
import type { PackTexts } from '#scenarios/text-keys.ts';
import { loadPack, readPackFile } from '../support/packs.ts';

const assets = new URL('../../assets/', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, assets), 'utf8'));
const parts = ['sources', 'events', 'figures', 'actors', 'positions', 'steps', 'corrections'] as const;
const files = Object.fromEntries(parts.map((part) => [part, readJson(`history/${part}.json`)]));
const parsed = parseFacts(files as Parameters<typeof parseFacts>[0]);
if (!parsed.ok) throw new Error(parsed.message);
const { facts } = parsed;

const languages = readdirSync(new URL('locales/', assets)).filter((file) => /^[a-z]{2}\.json$/.test(file));

/** A message without its arguments, plural forms included. */
function withoutPlaceholders(text: string): string {
  const inner = text.replace(/\{[^{}]*\}/g, ' ');
  return inner === text ? text : withoutPlaceholders(inner);
}

const packs = readdirSync(new URL('packs/', assets), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const languagesOf = (id: string) => readdirSync(new URL(`packs/${id}/text/`, assets));
const textsOf = (id: string, lang: string): PackTexts => ({
  public: readPackFile(id, `text/${lang}/public.json`) as PackTexts['public'],
  a: readPackFile(id, `text/${lang}/a.json`) as PackTexts['a'],
  b: readPackFile(id, `text/${lang}/b.json`) as PackTexts['b'],
});
const lines = (findings: ReturnType<typeof findUnsourcedNumbers>) =>
  findings.map(({ file, path, message }) => `${file} ${path}: ${message}`);

describe.each(packs)('the numbers that %s shows', (id) => {
  it.each(languagesOf(id))('each have a record or are marked as our choice (%s)', (lang) => {
    expect(lines(findUnsourcedNumbers(loadPack(id), textsOf(id, lang), facts))).toEqual([]);
  });

  it("would not pass with a number of nobody's in them", () => {
    const texts = textsOf(id, 'en');
    const marks = (key: string) => key.startsWith('choice.') || /\.(source|waits)$/.test(key);
    const put = (part: PackTexts['public'], number: string) =>
      Object.fromEntries(
        Object.entries(part).map(([key, text]) => [key, marks(key) ? text : `${text} USD ${number} m`]),
      );
    for (const number of ['389', '1,373', '2.77']) {
      const changed = {
        public: put(texts.public, number),
        a: put(texts.a, number),
        b: put(texts.b, number),
      };
      const told = Object.values(changed).flatMap((part) => Object.keys(part).filter((key) => !marks(key)));
      const found = findUnsourcedNumbers(loadPack(id), changed, facts).filter(({ message }) =>
        message.includes(` ${number} `),
      );
      expect(found.length).toBeGreaterThan(told.length * 0.95);
    }
  });
});

describe('the numbers in a text', () => {
  it('are read with their thousands and billions, and years are told from amounts', () => {
    const read = (text: string) => numbersInText(text).map(({ amounts, year }) => [...amounts, year]);
    expect(read('USD 1,940 m in 2005, of USD 2 bn')).toEqual([
      [1_940, false],
      [2_005, true],
      [2, 2_000, false],
    ]);
    expect(read('2,000 t and 2000 MW for USD 1999')).toEqual([
      [2_000, false],
      [2_000, false],
      [1_999, false],
    ]);
    expect(read('Sangtuda-2 and {count, number} seats (ev-2005-07-09)')).toEqual([]);
  });
});

describe('the numbers of the interface', () => {
  /** Where each comes from: a record, a rule of the engine, or a publication named in the text itself. */
  const WHENCE: Readonly<Record<string, string>> = {
    'argue.parameter.objection': "the scale of the objection, from 0 to 100, our model's choice",
    'class.lessons.notes.notes': 'the longest note that the protocol takes (student-messages)',
    'class.own.roundsHint': 'rounds of a lesson that a teacher may choose',
    'class.preset.double': 'the length of a lesson that a teacher may choose',
    'account.objection': 'an objection is told in a hundred',
    'class.preset.lesson': 'the length of a lesson that a teacher may choose',
    'class.preset.taste': 'the length of a lesson that a teacher may choose',
    'class.tickets.of7': 'the steps of a feeling on the exit ticket (student-messages)',
    'counted.objection': 'an objection is told in a hundred',
    'homeVote.promiseHint': "the price of a promise, our model's choice (PROMISE_COST)",
    'import.scale': 'the scale of imported scenarios, our choice (DECISIONS)',
    'minutes.advised.1': 'chances are told in a hundred',
    'minutes.advised.2': 'chances are told in a hundred',
    'minutes.advised.3': 'chances are told in a hundred',
    'nowThen.objection': 'an objection is told in a hundred',
    'planned.objection': 'an objection is told in a hundred',
    'process.row.fit': 'fits are told in a hundred',
    'process.source': 'names its publication',
    'title.line': 'the first founding of Sangtuda-1 (ev-2005-02-16) and the last year of the ribbon',
  };

  it.each(languages)('stand in the list above, and nothing else does (%s)', (lang) => {
    const texts: Record<string, string> = readJson(`locales/${lang}`);
    const told = Object.entries(texts).flatMap(([key, text]) =>
      numbersInText(withoutPlaceholders(text)).length > 0 ? [key] : [],
    );
    expect(told.filter((key) => !(key in WHENCE))).toEqual([]);
    expect(Object.keys(WHENCE).filter((key) => !(key in texts))).toEqual([]);
  });
});
