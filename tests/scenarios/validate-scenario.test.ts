import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '#engine/index.ts';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { parseScenario } from '#scenarios/parse-scenario.ts';
import { validateScenario } from '#scenarios/validate-scenario.ts';
import { packInput, packTexts } from '#tests/support/pack-input.ts';

const packFolders = readdirSync(new URL('../../assets/packs', import.meta.url), {
  withFileTypes: true,
}).filter((entry) => entry.isDirectory());

type Input = ReturnType<typeof packInput>;

function scenarioWith(change: (input: Input) => void = () => {}): Scenario {
  const input = packInput('sangtuda-rao');
  change(input);
  const reading = parseScenario(input);
  if (!reading.ok) throw new Error(reading.message);
  return reading.scenario;
}

const sentences = (...given: Parameters<typeof validateScenario>): string[] =>
  validateScenario(...given).map(({ file, path, message }) => `${file} ${path}: ${message}`);

test('nothing is wrong with the bundled table and its English texts', () => {
  expect(sentences(scenarioWith(), { texts: packTexts('sangtuda-rao', 'en') })).toEqual([]);
});

test('every word that a bundled table explains is named', () => {
  for (const { name: id } of packFolders) {
    const { public: common } = packTexts(id, 'en');
    const entries = Object.keys(common).filter((key) => /^glossary\.[^.]+$/.test(key));
    expect([id, entries.filter((key) => !common[`${key}.word`])]).toEqual([id, []]);
  }
});

test('every bundled brief is short, and its confidential page has headlines that begin with what leaving is', () => {
  for (const { name: id } of packFolders.filter(({ name }) => name !== 'tutorial')) {
    const texts = packTexts(id, 'en');
    for (const seat of ['a', 'b'] as const) {
      const own = texts[seat]['brief.confidential']!;
      const words = `${texts.public['brief.public']} ${own}`.split(/\s+/).length;
      const headlines = own.split('\n').map((line) => /^([^:;.]{3,40}): ./.exec(line)?.[1]);
      expect([id, seat, words <= 250]).toEqual([id, seat, true]);
      expect([id, seat, headlines[0]]).toEqual([id, seat, 'Leaving']);
      expect([id, seat, headlines.length >= 3 && !headlines.includes(undefined)]).toEqual([id, seat, true]);
    }
  }
});

test('two terms make one pair, which is trade enough for a lesson', () => {
  const lesson = (change: (input: Input) => void = () => {}): Scenario => {
    const input = packInput('tutorial');
    change(input);
    const reading = parseScenario(input);
    if (!reading.ok) throw new Error(reading.message);
    return reading.scenario;
  };
  expect(sentences(lesson(), { texts: packTexts('tutorial', 'en') })).toEqual([]);
  const noTrade = lesson((input) => {
    input.b.values.terms[0].points = [0, 0, 0, 0, 0, 0, 0];
    input.b.walkAwayByRound = [0, 0];
  });
  expect(sentences(noTrade)).toContain(
    'public.json terms: The one pair of terms should offer a trade that both sides gain by; none was found.',
  );
});

describe('the numbers', () => {
  test.each<[string, (input: Input) => void, string]>([
    [
      'weights that do not add up',
      (i) => (i.a.home[0].weight = 31),
      'seat-a.json home: The weights of the blocks at home add up to 101, not 100.',
    ],
    [
      'rounds out of order',
      (i) => (i.public.rounds[1].date = '2005-01-01'),
      'public.json rounds[1].date: 2005-01-01 is not after the round before.',
    ],
    [
      'a round outside the window',
      (i) => (i.public.window.to = '2007-12-01'),
      'public.json rounds[5].date: 2007-12-15 lies outside the window of the table.',
    ],
    [
      'an event after the last round',
      (i) => (i.public.events.at(-1).date = '2008-02-01'),
      'public.json events[12].date: 2008-02-01 is after the last round: the event would never happen.',
    ],
    [
      'two questions in one round',
      (i) => (i.public.events[2].question = i.public.events[1].question),
      'public.json events[4].question: Round 3 already has an event with a question.',
    ],
    [
      'a parameter without a source',
      (i) => delete i.public.project.sources.annualMWh,
      'public.json project.sources: The parameter "annualMWh" has no source.',
    ],
    [
      'no zone',
      (i) => (i.b.walkAwayByRound[0] = 900_000),
      'seat-a.json walkAwayByRound: No contract lies at or above both walk-away lines in the first round.',
    ],
    [
      'no trades, since the company cares for its cash alone',
      (i) => {
        i.a.values.flows = [];
        i.a.values.terms = [i.a.values.terms[2]];
        i.b.values.terms = [];
        i.b.values.flows = i.b.values.flows.slice(2);
        i.a.walkAwayByRound[0] = -900_000;
        i.b.walkAwayByRound[0] = -900_000;
      },
      'public.json terms: Two pairs of terms should offer a trade that both sides gain by; none was found.',
    ],
  ])('%s', (_, change, sentence) => {
    expect(sentences(scenarioWith(change))).toContain(sentence);
  });

  test('a core that is too large to enumerate', () => {
    const scenario = scenarioWith((i) => {
      i.public.coupled.push('late');
    });
    expect(sentences(scenario)).toContain(
      'public.json coupled: The coupled terms have 120960 combinations; at most 60000 can be analysed.',
    );
  });

  test('a record that the history does not have', () => {
    const scenario = scenarioWith();
    const records = new Set(scenario.public.history.slice(1));
    expect(sentences(scenario, { records })).toEqual([
      `public.json history[0]: The history has no record "${scenario.public.history[0]}".`,
    ]);
  });
});

describe('the texts', () => {
  const texts = packTexts('sangtuda-rao', 'en');

  test('a missing or empty one is named by its key', () => {
    const { 'term.payoff.name': _, ...rest } = texts.public;
    const broken = { ...texts, public: { ...rest, 'role.a': ' ' } };
    expect(sentences(scenarioWith(), { texts: broken })).toEqual([
      'text/public.json role.a: This text is missing.',
      'text/public.json term.payoff.name: This text is missing.',
    ]);
  });

  test('a question on a brief that is not whole is named by the key that is missing', () => {
    const { 'check.2.why': _, ...rest } = texts.a;
    expect(sentences(scenarioWith(), { texts: { ...texts, a: rest } })).toEqual([
      'text/a.json check.2.why: This text is missing.',
    ]);
    const without = Object.fromEntries(Object.entries(texts.a).filter(([key]) => !key.startsWith('check.')));
    expect(sentences(scenarioWith(), { texts: { ...texts, a: without } })).toEqual([]);
  });

  test('one that nothing uses is named by its key', () => {
    const broken = { ...texts, b: { ...texts.b, 'fact.weather.title': 'Sun' } };
    expect(sentences(scenarioWith(), { texts: broken })).toEqual([
      'text/b.json fact.weather.title: Nothing in the scenario uses this text.',
    ]);
  });

  test('every brief is short: public and confidential together at most 250 words', () => {
    for (const seat of ['a', 'b'] as const) {
      const words = `${texts.public['brief.public']} ${texts[seat]['brief.confidential']}`.split(/\s+/);
      expect(words.length).toBeLessThanOrEqual(250);
    }
  });

  test('a reading has at most 60 words and a postcard at most 45', () => {
    for (const [key, text] of Object.entries(texts.public)) {
      const words = text.split(/\s+/).length;
      if (key.startsWith('reading.')) expect([key, words <= 60]).toEqual([key, true]);
      if (/^postcard\.\d+$/.test(key)) expect([key, words <= 45]).toEqual([key, true]);
    }
  });

  test.each(['tutorial', ...RECORDED_TABLES])(
    'after the brief nothing of over 60 words is read at once: %s',
    (id) => {
      const { public: common, a, b } = packTexts(id, 'en');
      for (const [key, text] of [common, a, b].flatMap((part) => Object.entries(part))) {
        // Briefs come before; choices are explained on the page of sources.
        if (key.startsWith('brief.') || key.startsWith('choice.')) continue;
        expect([key, text.split(/\s+/).length <= 60]).toEqual([key, true]);
      }
    },
  );

  test('a line of speech names what it is about in its own words: no two lines of a chair are the same', () => {
    for (const seat of ['a', 'b']) {
      const lines = Object.entries(texts.public).filter(([key]) => key.startsWith(`speech.${seat}.`));
      expect(new Set(lines.map(([, line]) => line)).size).toBe(lines.length);
    }
  });
});
