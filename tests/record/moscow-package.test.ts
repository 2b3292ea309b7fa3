import { describe, expect, test } from 'vitest';
import { loadPack } from '#tests/support/packs.ts';
import { recordedDeal } from '#tests/support/recorded-deal.ts';
import {
  bothHomesPass,
  freeEnds,
  readNamed,
  surveyAt,
  tradesFrom,
  zoneShares,
} from '#tests/support/table-survey.ts';

/** The package of October 2004, at central values: the model restates the record, it does not prove it. */
const scenario = loadPack('moscow-package');
const { terms, records, rounds } = scenario.public;
const record = records.find(({ id }) => id === 'package-2004')!;
const signed = readNamed(terms, record.contract);
const survey = surveyAt(scenario, '2004-10-16');
const at = survey.all.indexOf(signed);

recordedDeal('the package signed in October 2004', survey, signed, record);

describe('the package signed in October 2004', () => {
  test('passes both homes', () => {
    expect(bothHomesPass(survey, signed)).toBe(true);
  });

  test('gives concessions first and no guarantee, and another guarantee or order betters both sides', () => {
    const [guarantee, order] = ['guarantee', 'order'].map((id) => terms.findIndex((term) => term.id === id));
    expect(record.contract).toMatchObject({ guarantee: 'none', order: 'concessions-first' });
    const better: number[][] = [];
    for (let index = 0; index < survey.all.size; index += 1) {
      const other = survey.all.contractAt(index);
      const changed = other.flatMap((position, i) => (position === signed[i] ? [] : [i]));
      const beside = changed.filter((i) => i !== guarantee && i !== order);
      if (beside.length === changed.length || beside.length > 2) continue;
      if (survey.all.a[index]! > survey.all.a[at]! && survey.all.b[index]! > survey.all.b[at]!)
        better.push(other);
    }
    expect(better.length).toBeGreaterThan(0);
  });
});

test('a guarantee and another order cost Russia less in March than in October', () => {
  const early = surveyAt(scenario, rounds[0]!.date);
  for (const [id, value] of [
    ['guarantee', 'state'],
    ['order', 'together'],
  ] as const) {
    const other = readNamed(terms, { ...record.contract, [id]: value });
    const costAt = ({ all }: typeof survey): number =>
      all.b[all.indexOf(signed)]! - all.b[all.indexOf(other)]!;
    expect(costAt(early)).toBeLessThan(costAt(survey));
  }
});

test('the signed package offers two trades by which both sides gain at least 1 % of their range', () => {
  const central = readNamed(terms, {
    ...record.contract,
    base: 'free-25',
    okno: 'lease',
    debt: 200_000,
    promised: 1_500_000,
  });
  expect(tradesFrom(surveyAt(scenario, '2004-03-15'), central).length).toBeGreaterThanOrEqual(2);
});

test('no term has one end that is best for both sides whatever the rest', () => {
  expect(freeEnds(survey)).toEqual([]);
});

test('there is a zone in every round, and both homes pass part of it', () => {
  for (const { date } of rounds) {
    const { zone, passable } = zoneShares(surveyAt(scenario, date));
    expect(zone).toBeGreaterThan(0.01);
    expect(passable).toBeGreaterThan(0.005);
    expect(zone).toBeLessThan(0.25);
  }
});
