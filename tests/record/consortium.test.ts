import { expect, test } from 'vitest';
import { loadPack } from '#tests/support/packs.ts';
import {
  bothBetterBy,
  freeEnds,
  readNamed,
  surveyAt,
  tradesFrom,
  zoneShares,
} from '#tests/support/table-survey.ts';

/** Line and consortium, at central values. The record is open: nothing was signed inside the window. */
const scenario = loadPack('consortium');
const { terms, records, rounds } = scenario.public;
const survey = surveyAt(scenario, '2007-04-26');
const talks = readNamed(terms, records.find(({ id }) => id === 'talks-2008')!.contract);

test('there is a zone in every round, and both homes pass part of it', () => {
  for (const { date } of rounds) {
    const { zone, passable } = zoneShares(surveyAt(scenario, date));
    expect(zone).toBeGreaterThan(0.02);
    expect(zone).toBeLessThan(0.3);
    expect(passable).toBeGreaterThan(0.005);
  }
});

test('the dearer plants of June 2008 narrow the zone', () => {
  const before = zoneShares(surveyAt(scenario, '2008-01-20'));
  const after = zoneShares(surveyAt(scenario, '2008-06-15'));
  expect(after.zone).toBeLessThan(before.zone * 0.7);
});

test('the talks of August 2008 leave both sides something better', () => {
  expect(bothBetterBy(surveyAt(scenario, '2008-08-04'), talks)).toBeGreaterThanOrEqual(2);
});

test('conditions against guarantee: vouching alone costs the lenders, with open books both sides gain', () => {
  const bare = { ...records[0]!.contract, guarantee: 'none', reform: 'none' };
  const gain = (side: 'a' | 'b', change: object): number =>
    survey.all[side][survey.all.indexOf(readNamed(terms, { ...bare, ...change }))]! -
    survey.all[side][survey.all.indexOf(readNamed(terms, bare))]!;
  expect(gain('b', { guarantee: 'partial' })).toBeLessThan(0);
  expect(gain('a', { reform: 'books' })).toBeLessThan(0);
  for (const side of ['a', 'b'] as const)
    expect(gain(side, { guarantee: 'partial', reform: 'books' }), side).toBeGreaterThan(0);
  expect(tradesFrom(survey, readNamed(terms, bare))).toContain('guarantee + reform');
});

test('a central contract offers two trades by which both sides gain at least 1 % of their range', () => {
  const central = readNamed(terms, {
    ...records[0]!.contract,
    price: '2.9',
    line: 80,
    own: 60,
    reform: 'none',
  });
  expect(tradesFrom(survey, central).length).toBeGreaterThanOrEqual(2);
});

test('no term has one end that is best for both sides whatever the rest', () => {
  expect(freeEnds(survey)).toEqual([]);
});
