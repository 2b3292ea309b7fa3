import { describe, expect, test } from 'vitest';
import { parsePublicPart } from '#scenarios/parse-public-part.ts';
import { parseScenario } from '#scenarios/parse-scenario.ts';
import { parseSeatPart } from '#scenarios/parse-seat-part.ts';
import { packInput } from '#tests/support/pack-input.ts';

type Input = ReturnType<typeof packInput>;

/** The bundled table with one thing changed, and what is said about it. */
function breaking(change: (input: Input) => void) {
  const input = packInput('sangtuda-rao');
  change(input);
  const reading = parseScenario(input);
  return reading.ok ? 'passes' : `${reading.file} ${reading.path}: ${reading.message}`;
}

test('the bundled table passes and comes out as it went in', () => {
  const input = packInput('sangtuda-rao');
  expect(parseScenario(input)).toEqual({
    ok: true,
    scenario: { public: input.public, seats: { a: input.a, b: input.b } },
  });
});

describe('a part that is not one of ours', () => {
  test.each([null, 7, 'text', [], undefined])('%j is no scenario', (input) => {
    expect(parsePublicPart(input)).toMatchObject({ ok: false, file: 'public.json', path: '' });
  });

  test('of another format is named so', () => {
    expect(breaking((input) => (input.public.format = 'genius'))).toBe(
      'public.json format: This is not a scenario part of the format "vakhsh-scenario".',
    );
  });

  test('of a newer version is refused with both versions', () => {
    expect(breaking((input) => (input.b.version = 2))).toMatch(
      /^seat-b\.json version: This scenario has version 2, newer than the version 1 .*update the program\.$/,
    );
  });

  test('for the other chair is refused', () => {
    const { b } = packInput('sangtuda-rao');
    expect(parseSeatPart(b, 'a')).toMatchObject({ ok: false, file: 'seat-a.json', path: 'seat' });
  });

  test('of another scenario is refused', () => {
    expect(breaking((input) => (input.a.scenario = 'rogun-rusal'))).toBe(
      'seat-a.json scenario: This part belongs to the scenario "rogun-rusal", not "sangtuda-rao".',
    );
  });
});

describe('a wrong shape is told with its place', () => {
  test.each<[string, (input: Input) => void, string]>([
    ['an unknown key', (i) => (i.public.colour = 'red'), 'public.json : The key "colour" is not known here.'],
    [
      'an unknown key deep inside',
      (i) => (i.a.home[1].mood = 1),
      'seat-a.json home[1]: The key "mood" is not known here.',
    ],
    [
      'a missing key',
      (i) => delete i.public.draft.open,
      'public.json draft.open: Something is missing here.',
    ],
    [
      'a fraction of a point',
      (i) => (i.b.walkAwayByRound[2] = 0.5),
      'seat-b.json walkAwayByRound[2]: Expected here: a whole number.',
    ],
    [
      'a wrong word',
      (i) => (i.public.rounds[0].season = 'wet'),
      'public.json rounds[0].season: Expected here: "winter" or "spring" or "summer" or "autumn".',
    ],
    [
      'a day that is none',
      (i) => (i.public.rounds[1].date = '2005-13-01'),
      'public.json rounds[1].date: The value must be a day such as 2005-02-16.',
    ],
    [
      'five open rows',
      (i) => i.public.draft.open.push('home'),
      'public.json draft.open: Too large or too long: at most 4 is allowed.',
    ],
    [
      'an unknown rule',
      (i) => (i.a.home[0].yesIf = { luck: 3 }),
      'seat-a.json home[0].yesIf: The value is no rule that this version knows.',
    ],
    [
      'no source',
      (i) => (i.b.values.flows[0].source = 'me'),
      'seat-b.json values.flows[0].source: The value must be a source: {"record": id} or {"choice": text key}.',
    ],
    [
      'percentages that do not add up',
      (i) => (i.public.project.plant.outlayPercent = [50, 49]),
      'public.json project.plant.outlayPercent: The value must add up to 100.',
    ],
    [
      'a range without whole steps',
      (i) => (i.public.terms[0].step = 4),
      'public.json terms[0].max: The value must lie a whole number of steps above the least value.',
    ],
    [
      'the same option twice',
      (i) => (i.public.terms[4].options[1] = '2008-01'),
      'public.json terms[4].options: The value must not name the same value twice.',
    ],
    [
      'a text in place of a list',
      (i) => {
        i.public.events = 'none';
      },
      'public.json events: Expected here: a list.',
    ],
  ])('%s', (_, change, sentence) => {
    expect(breaking(change)).toBe(sentence);
  });
});

describe('a name that points at nothing is told with its place', () => {
  test.each<[string, (input: Input) => void, string]>([
    [
      'a coupled term',
      (i) => (i.public.coupled[0] = 'years'),
      'public.json coupled[0]: The scenario has no term "years".',
    ],
    [
      'a value of the draft',
      (i) => (i.public.draft.contract.payoff = 30),
      'public.json draft.contract.payoff: The term "payoff" has no value 30.',
    ],
    [
      'a term missing from a record',
      (i) => delete i.public.records[0].contract.home,
      'public.json records[0].contract: The term "home" is missing.',
    ],
    [
      'a term both known and chosen',
      (i) => (i.public.records[0].choices.own = 'x'),
      'public.json records[0]: The term "own" must be either known or a choice of the model.',
    ],
    [
      'a term in no chapter',
      (i) => i.public.chapters[3].terms.pop(),
      'public.json chapters: The term "late" must stand in exactly one chapter.',
    ],
    [
      'a price too few',
      (i) => i.public.project.tariff.prices.pop(),
      'public.json project.tariff: The term "tariff" has 7 positions, but here are 6.',
    ],
    [
      'a term that feeds the plant uncoupled',
      (i) => i.public.coupled.shift(),
      'public.json coupled: The term "payoff" feeds the project and must be coupled.',
    ],
    [
      'the cash term coupled',
      (i) => i.public.coupled.push('own'),
      'public.json coupled: The term "own" adds up by itself and must not be coupled.',
    ],
    [
      'points of the wrong length',
      (i) => i.a.values.terms[0].points.pop(),
      'seat-a.json values.terms[0]: The term "after" has 4 positions, but here are 3.',
    ],
    [
      'a guess for too few positions',
      (i) => i.b.guess.terms.late.pop(),
      'seat-b.json guess.terms.late: The term "late" has 4 positions, but here are 3.',
    ],
    [
      'a round too few',
      (i) => i.a.walkAwayByRound.pop(),
      'seat-a.json walkAwayByRound: There are 6 rounds, but here are 5.',
    ],
    [
      'an event',
      (i) => (i.a.eventEffects.flood = []),
      'seat-a.json eventEffects.flood: The scenario has no event "flood".',
    ],
    [
      'a block',
      (i) => (i.b.levers[0].otherEdge[0].block = 'bank'),
      'seat-b.json levers[0].otherEdge[0]: Seat b has no block "bank" at home.',
    ],
    [
      'a ladder',
      (i) => (i.a.home[4].yesIf.ladder = 'x'),
      'seat-a.json home[4].yesIf: The scenario has no ladder "x".',
    ],
    [
      'an amount of a choice',
      (i) => (i.a.home[4].yesIf = { term: 'late', atMost: 1 }),
      'seat-a.json home[4].yesIf: The term "late" is a choice and has no amount to compare.',
    ],
    [
      'a value in a deep rule',
      (i) => (i.a.home[1].yesIf.all[1].is[0] = '9.9'),
      'seat-a.json home[1].yesIf.all[1]: The term "tariff" has no value "9.9".',
    ],
    [
      'a name used twice',
      (i) => (i.public.events[1].id = 'split-2005'),
      'public.json events[1].id: The name "split-2005" is used twice.',
    ],
  ])('%s', (_, change, sentence) => {
    expect(breaking(change)).toBe(sentence);
  });
});
