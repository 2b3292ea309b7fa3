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

/** The terms of Sangtuda-2, at central values: the model restates the record, it does not prove it. */
const scenario = loadPack('sangtuda2-iran');
const { terms, records } = scenario.public;
const record = records.find(({ id }) => id === 'terms-2006')!;
const agreed = readNamed(terms, record.contract);
const survey = surveyAt(scenario, '2006-01-25');

recordedDeal('the terms made public in January 2006', survey, agreed, record);

describe('the terms made public in January 2006', () => {
  test('pass both homes', () => {
    expect(bothHomesPass(survey, agreed)).toBe(true);
  });
});

test('years against the corridor: Iran pays for more of the way out with more months of revenue', () => {
  const longer = { years: Number(record.contract.years) + 12 };
  const study = readNamed(terms, { ...record.contract, corridor: 'study' });
  const line = readNamed(terms, { ...record.contract, ...longer, corridor: 'line-rail' });
  const gain = (side: 'a' | 'b'): number =>
    survey.all[side][survey.all.indexOf(line)]! - survey.all[side][survey.all.indexOf(study)]!;
  expect(gain('a')).toBeGreaterThan(0);
  expect(gain('b')).toBeLessThan(0);
  expect(gain('a') + gain('b')).toBeGreaterThan(-10_000);
});

test('a central contract offers two trades by which both sides gain at least 1 % of their range', () => {
  const central = readNamed(terms, {
    ...record.contract,
    money: 160_000,
    builder: 'mixed',
    corridor: 'study',
    loan: 30,
  });
  expect(tradesFrom(survey, central).length).toBeGreaterThanOrEqual(2);
});

test('no term has one end that is best for both sides whatever the rest', () => {
  expect(freeEnds(survey)).toEqual([]);
});

test('the zone is widest when the presidents meet in Tehran and nearly closed half a year after', () => {
  const early = zoneShares(surveyAt(scenario, '2005-01-12'));
  const tehran = zoneShares(survey);
  const late = zoneShares(surveyAt(scenario, '2006-07-25'));
  expect(tehran.zone).toBeGreaterThan(early.zone);
  expect(tehran.zone).toBeGreaterThan(late.zone * 2);
  expect(late.passable).toBeGreaterThan(0);
});
