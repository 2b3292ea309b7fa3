import { describe, expect, test } from 'vitest';
import { loadPack } from '#tests/support/packs.ts';
import { recordedDeal } from '#tests/support/recorded-deal.ts';
import {
  bothHomesPass,
  freeEnds,
  isInZone,
  readNamed,
  surveyAt,
  tradesFrom,
  zoneShares,
} from '#tests/support/table-survey.ts';

/** The plant on the Zeravshan, at central values: the model restates the record, it does not prove it. */
const scenario = loadPack('zeravshan-china');
const { terms, records } = scenario.public;
const record = records.find(({ id }) => id === 'beijing-2007')!;
const signed = readNamed(terms, record.contract);
const survey = surveyAt(scenario, '2007-01-17');
const after = surveyAt(scenario, '2007-11-09');

recordedDeal('the contract signed in Beijing in January 2007', survey, signed, record);

describe('the contract signed in Beijing in January 2007', () => {
  test('passes both homes', () => {
    expect(bothHomesPass(survey, signed)).toBe(true);
  });

  test('would no longer be signed by the lender ten months later', () => {
    expect(isInZone(after, after.all.indexOf(signed))).toBe(false);
  });
});

test('what is left in November 2007 asks the neighbour first', () => {
  const consent = terms.findIndex(({ id }) => id === 'consent');
  for (let index = 0; index < after.all.size; index += 1)
    if (isInZone(after, index)) expect(after.all.contractAt(index)[consent]).toBeGreaterThanOrEqual(2);
});

test('scale against calm: two plants gain by consent what one plant does not', () => {
  const gain = (plants: string): number => {
    const asked = after.all.indexOf(readNamed(terms, { ...record.contract, plants, consent: 'power-share' }));
    const unasked = after.all.indexOf(readNamed(terms, { ...record.contract, plants, consent: 'none' }));
    return after.all.b[asked]! - after.all.b[unasked]!;
  };
  expect(gain('two')).toBeGreaterThan(gain('one') + 5_000);
});

test('a central contract offers two trades by which both sides gain at least 1 % of their range', () => {
  const central = readNamed(terms, {
    ...record.contract,
    cover: 90,
    rate: '2.0',
    years: 20,
    consent: 'study',
    builders: 'half',
  });
  expect(tradesFrom(survey, central).length).toBeGreaterThanOrEqual(2);
});

test('no term has one end that is best for both sides whatever the rest', () => {
  expect(freeEnds(survey)).toEqual([]);
});

test('the zone closes as Tashkent objects', () => {
  const before = zoneShares(survey);
  const summer = zoneShares(surveyAt(scenario, '2007-08-16'));
  const last = zoneShares(after);
  expect(summer.zone).toBeLessThan(before.zone / 3);
  expect(last.zone).toBeLessThan(summer.zone);
  expect(last.passable).toBeGreaterThan(0);
});
