import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdditiveDomain, additiveDomain, utilityOf } from '#engine/exchange/additive-domain.ts';
import { type Contract, createTable, type Scenario } from '#engine/index.ts';
import { exchanged, readExchanged } from '#scenarios/exchanged-scenario.ts';
import { playableFiles } from '#scenarios/interchange/playable-files.ts';
import { playableScenario } from '#scenarios/interchange/playable-scenario.ts';
import { aPlainScenario } from '../support/a-plain-scenario.ts';
import type { Mutable } from '../support/a-scenario.ts';
import { anAdditiveDomain } from '../support/an-additive-domain.ts';
import { ourScenarioFiles } from '../support/scenarios-of-ours.ts';

const NO_MODIFIERS = { factors: {}, points: [], allContracts: 0 };

/** The lease that the tests of this game bring along, as a table. */
function lease() {
  const reading = playableFiles(ourScenarioFiles('orchard-lease'));
  if (!reading.ok) throw new Error(reading.message);
  return reading;
}

/** A scenario file of ours with so many terms of ten positions, and what couples them. */
function ownFile(terms: number, change: (scenario: Mutable<Scenario>) => void) {
  const scenario = structuredClone(aPlainScenario(new Array(terms).fill(10))) as Mutable<Scenario>;
  change(scenario);
  return {
    file: 'mine.json',
    text: JSON.stringify(exchanged({ scenario: scenario as Scenario, texts: {} })),
  };
}

/** One party with one score table an issue. */
function domainOf(issues: AdditiveDomain['issues'], scores: number[][][], more = {}): AdditiveDomain {
  const parties = scores.map((tables, at) => ({
    name: `party ${at + 1}`,
    weights: [],
    scores: tables.map((table) => Float64Array.from(table)),
    cap: null,
    reservation: 0,
    discount: 1,
    ...more,
  }));
  return additiveDomain('made here', issues, parties);
}

const twoValues = (name: string) => ({ name, values: ['no', 'yes'], integer: false });

describe('an imported scenario as a table', () => {
  it('has a number for a range, a choice for a list, and no term for an issue of one value', () => {
    const { scenario, texts } = lease();
    expect(scenario.public.terms.map(({ id, kind }) => [id, kind])).toEqual([
      ['t1', 'number'],
      ['t2', 'choice'],
      ['t3', 'choice'],
      ['t4', 'choice'],
      ['t5', 'choice'],
    ]);
    expect(scenario.public.terms[0]).toMatchObject({ min: 10, max: 30, step: 1 });
    expect(texts.en?.public).toMatchObject({
      'table.title': 'orchard-lease',
      'role.a': 'orchard-lease-cooperative',
      'term.t4.name': 'New trees & fences',
      'option.t3.v1': 'village first',
      'value.fixed': 'Boundary: the old wall',
    });
  });

  it('values contracts as the file does, a hundred points to a utility of 1, and leaving at the reservation value', () => {
    const { scenario } = lease();
    const table = createTable(scenario.public, scenario.seats);
    const value = (seat: 'a' | 'b', contract: Contract): number =>
      table
        .sheet({ economics: scenario.public.economics }, { seat, modifiers: NO_MODIFIERS })
        .valueOf(contract);
    expect(value('a', [0, 3, 2, 1, 1])).toBe(100_000);
    expect(value('a', [20, 0, 0, 0, 0])).toBe(1_000 + 5_000 + 5_000);
    expect(value('b', [20, 0, 0, 2, 2])).toBe(100_000);
    expect(scenario.seats.a.walkAwayByRound).toEqual(new Array(8).fill(35_000));
    expect(scenario.seats.b.walkAwayByRound[0]).toBe(30_000);
  });

  it('is within a thousandth of a point an issue of every utility of the file, whatever the file', () => {
    fc.assert(
      fc.property(anAdditiveDomain(2), fc.nat(), (domain, pick) => {
        const made = playableScenario(domain);
        if (!made.ok) return;
        const { scenario, texts } = made;
        const table = createTable(scenario.public, scenario.seats);
        const outcome = domain.issues.map(({ values }, at) => (pick >> at) % values.length);
        const contract = outcome.filter((_, at) => domain.issues[at]!.values.length > 1);
        const unit = Number(texts.en!.public['import.scale']) * 1_000;
        (['a', 'b'] as const).forEach((seat, at) => {
          const sheet = table.sheet(
            { economics: scenario.public.economics },
            { seat, modifiers: NO_MODIFIERS },
          );
          const utility = utilityOf({ ...domain.parties[at]!, cap: null }, outcome) * unit;
          expect(Math.abs(sheet.valueOf(contract) - utility)).toBeLessThanOrEqual(domain.issues.length);
        });
      }),
    );
  });

  it('passes the checks of our own scenarios and comes back from a game file as it was', () => {
    const { scenario, texts } = lease();
    const text = JSON.stringify(exchanged({ scenario, texts }));
    expect(readExchanged(JSON.parse(text))).toEqual({ ok: true, scenario, texts });
  });

  it('lets neither chair guess from the other party', () => {
    const files = ourScenarioFiles('orchard-lease');
    const changed = files.map((file) =>
      file.file.includes('village')
        ? { ...file, text: file.text.replace('value="0.4"', 'value="0.3"') }
        : file,
    );
    const other = playableFiles(changed);
    const { scenario } = lease();
    expect(other.ok && other.scenario.seats.a).toEqual(scenario.seats.a);
    expect(other.ok && other.scenario.public).toEqual(scenario.public);
    expect(other.ok && other.scenario.seats.b).not.toEqual(scenario.seats.b);
  });

  it('guesses that the other side wants the opposite with equal weights, and knows nothing for sure', () => {
    const { guess } = lease().scenario.seats.a;
    expect(guess.unknownPermille).toBe(1_000);
    const swings = Object.values(guess.terms).map((points) => Math.max(...points) - Math.min(...points));
    expect(new Set(swings).size).toBe(1);
    expect(guess.terms.t1?.[0]).toBeLessThan(guess.terms.t1?.at(-1) ?? 0);
  });

  it('scales utilities of a thousand or of a thousandth to points that people can read', () => {
    const issues = [twoValues('x'), twoValues('y')];
    const scales = [1_000, 0.001].map((best) => {
      const made = playableScenario(
        domainOf(issues, [
          [
            [0, best],
            [0, 0],
          ],
          [
            [0, 0],
            [0, best],
          ],
        ]),
      );
      return made.ok
        ? [made.texts.en?.public['import.scale'], made.scenario.seats.a.values.terms[0]?.points]
        : made;
    });
    expect(scales).toEqual([
      ['1', [0, 1_000_000]],
      ['10000', [0, 10_000]],
    ]);
  });

  it('offers listed whole numbers as amounts', () => {
    const made = playableScenario(
      domainOf([{ name: 'crew', values: ['2', '5', '9'], integer: true }], [[[1, 0.5, 0]], [[0, 0.5, 1]]]),
    );
    expect(made.ok && made.scenario.public.terms).toEqual([
      { kind: 'amount', id: 't1', values: [2, 5, 9], unit: 'number' },
    ]);
  });

  it('tells two parties of one name apart', () => {
    const domain = domainOf([twoValues('x')], [[[0, 1]], [[1, 0]]], { name: 'profile' });
    const made = playableScenario(domain);
    expect(made.ok && [made.texts.en?.public['side.a'], made.texts.en?.public['side.b']]).toEqual([
      'profile (1)',
      'profile (2)',
    ]);
  });
});

describe('a scenario that our table cannot hold is refused in one sentence', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => String(at));
  const zeros = (issues: AdditiveDomain['issues'], parties = 2) =>
    new Array(parties).fill(issues.map(({ values }) => values.map(() => 0.01)));
  const refused = (issues: AdditiveDomain['issues'], parties = 2, more = {}) => {
    const made = playableScenario(domainOf(issues, zeros(issues, parties), more));
    return made.ok ? 'made' : `${made.file}: ${made.element}: ${made.message}`;
  };

  it.each<[string, () => string, string]>([
    [
      'three parties',
      () => refused([twoValues('x')], 3),
      'made here: profiles: has 3 parties, our table has two chairs',
    ],
    [
      'more than 40 issues',
      () => refused(many(41).map(twoValues)),
      'made here: issues: are 41, a contract of ours has at most 40 terms',
    ],
    [
      'an issue of more than 1,001 values',
      () => refused([{ name: 'x', values: many(1_002), integer: true }]),
      'made here: issue "x": has 1002 values, a term of ours has at most 1001',
    ],
    [
      'more outcomes than can be counted',
      () => refused(many(20).map((name) => ({ name, values: many(10), integer: true }))),
      'made here: issues: have more than 2^53 outcomes, which is more than can be counted',
    ],
    [
      'a sum that is cut',
      () => refused([twoValues('x')], 2, { cap: 0.005, scores: [Float64Array.of(0, 0.5)] }),
      'made here: profile "party 1": cuts its utilities at 0.005, which terms that add up cannot',
    ],
    [
      'nothing to decide',
      () => refused([{ name: 'x', values: ['only'], integer: false }]),
      'made here: issues: leave nothing to negotiate about: each has one value',
    ],
    [
      'a name longer than a line',
      () => refused([twoValues('x'.repeat(201))]),
      `made here: issue "${'x'.repeat(200)}": has a name of more than 200 characters`,
    ],
  ])('%s', (_, make, message) => {
    expect(make()).toBe(message);
  });

  it('but a thousand and one values can be played', () => {
    expect(refused([{ name: 'x', values: many(1_001), integer: true }])).toBe('made');
  });
});

describe('files that a person picks', () => {
  const files = ourScenarioFiles('orchard-lease');

  const refusal = (given: typeof files) => {
    const reading = playableFiles(given);
    return reading.ok ? 'opened' : `${reading.file}: ${reading.element}: ${reading.message}`;
  };

  it('may come in any order and beside files of another ending', () => {
    const notes = { file: 'notes.txt', text: 'hello' };
    const reading = playableFiles([notes, ...files.toReversed()]);
    expect(reading).toEqual(playableFiles(files));
  });

  it('may be one scenario of ours', () => {
    const { scenario, texts } = lease();
    const text = JSON.stringify(exchanged({ scenario, texts }));
    expect(playableFiles([{ file: 'mine.json', text }])).toEqual({ ok: true, scenario, texts });
  });

  it('may be one of ours with any number of plain contracts', () => {
    expect(refusal([ownFile(12, () => undefined)])).toBe('opened');
  });

  it.each<[string, () => string, RegExp]>([
    [
      'none of them known',
      () => refusal([{ file: 'a.txt', text: '' }]),
      /^a\.txt: file: is no scenario file/,
    ],
    [
      'a lone domain',
      () => refusal(files.filter(({ text }) => text.includes('template'))),
      /^orchard-lease\.xml: profiles: are missing/,
    ],
    [
      'two domains',
      () => refusal([...files, { ...files.find(({ text }) => text.includes('template'))!, file: 'z.xml' }]),
      /^z\.xml: file: is a second domain/,
    ],
    [
      'a torn file',
      () => refusal(files.map((file) => ({ ...file, text: file.text.slice(0, 400) }))),
      /^orchard-lease/,
    ],
    [
      'our own format with a fault',
      () =>
        refusal([
          {
            file: 'mine.json',
            text: JSON.stringify(exchanged(lease())).replace('"patience":3', '"patience":"much"'),
          },
        ]),
      /^mine\.json: public\.json, patience: Expected here/,
    ],
    [
      'our own format with too much coupled',
      () => refusal([ownFile(5, ({ public: common }) => common.coupled.push('t1', 't2', 't3', 't4', 't5'))]),
      /^mine\.json: terms: have 100000 combinations of coupled values, at most 60000 can be searched$/,
    ],
    [
      'our own format with votes on too many contracts',
      () =>
        refusal([
          ownFile(7, ({ seats }) => {
            const always = { gainAtLeast: 0 };
            seats.a.home.push({ id: 'council', weight: 100, yesIf: always, leansIf: always });
          }),
        ]),
      /^mine\.json: terms: have 10000000 contracts, at most 5000000 can be searched where/,
    ],
    [
      'our own format cut short',
      () => refusal([{ file: 'mine.json', text: JSON.stringify(exchanged(lease())).slice(0, 300) }]),
      /^mine\.json: file: is not JSON/,
    ],
  ])('%s are refused with the file named', (_, make, message) => {
    expect(make()).toMatch(message);
    expect(make()).not.toContain('\n');
  });
});
