import { describe, expect, test } from 'vitest';
import { momentAtDate } from '#analysis/moment/moment-at-date.ts';
import { zoneAt } from '#analysis/moment/zone-at.ts';
import { createNegotiation } from '#engine/index.ts';
import { parseScenario } from '#scenarios/parse-scenario.ts';
import { validateScenario } from '#scenarios/validate-scenario.ts';
import { packInput, packTexts } from '#tests/support/pack-input.ts';
import { loadPack } from '#tests/support/packs.ts';
import { momentAt } from '#tests/support/table-moment.ts';
import { freeEnds, readNamed, surveyAt, tradesFrom } from '#tests/support/table-survey.ts';

/** The record of Rogun at central values: the model restates it, it does not prove it. */
const scenario = loadPack('rogun-rusal');
const negotiation = createNegotiation(scenario);
const { terms, rounds, events } = scenario.public;
const survey = surveyAt(scenario, rounds[0]!.date);

function zoneOn(date: string, without: readonly string[] = []) {
  return zoneAt(negotiation.table, momentAtDate(negotiation, date, without)!);
}

test('the pack is whole: shapes, names, sizes, sources and English texts', () => {
  const reading = parseScenario(packInput('rogun-rusal'));
  expect(
    reading.ok ? validateScenario(reading.scenario, { texts: packTexts('rogun-rusal', 'en') }) : reading,
  ).toEqual([]);
});

describe('the zone of agreement', () => {
  const memorandum = zoneOn('2005-09-08');
  const end2005 = zoneOn('2005-12-31');
  const end2006 = zoneOn('2006-12-31');

  test('holds at least one contract in a hundred in September 2005', () => {
    expect(memorandum.share).toBeGreaterThanOrEqual(0.01);
  });

  test('is smaller at the end of each later year', () => {
    expect(end2005.share).toBeLessThan(memorandum.share);
    expect(end2006.share).toBeLessThan(end2005.share);
    expect(end2006.contracts).toBeGreaterThan(0);
    expect(zoneOn('2007-12-31').contracts).toBe(0);
  });

  test('is empty by the day of the annulment, 29 August 2007', () => {
    expect(zoneOn('2007-08-29')).toEqual({ contracts: 0, share: 0, passable: 0, surplus: 0 });
  });

  test('is not empty then if there had been no Boguchany and no Norsk Hydro', () => {
    expect(zoneOn('2007-08-29', ['boguchany', 'norsk-hydro']).contracts).toBeGreaterThan(0);
  });

  test('leaves something that both homes pass until the end of 2006', () => {
    expect(memorandum.passable).toBeGreaterThan(0);
    expect(end2006.passable).toBeGreaterThan(0);
    expect(end2006.surplus).toBeLessThan(memorandum.surplus);
  });
});

test('Tashkent turns the place of new metal from TadAZ to the south', () => {
  const draft = readNamed(terms, scenario.public.draft.contract);
  const gainOfSouth = (round: number): number => {
    const { sheets } = momentAt(scenario, round);
    const at = (metal: string) => {
      const position = terms[termIndex('metal')]!;
      if (position.kind !== 'choice') throw new Error('the new metal is a choice');
      return sheets.b.valueOf(draft.with(termIndex('metal'), position.options.indexOf(metal)));
    };
    return at('south') - at('tadaz');
  };
  expect(gainOfSouth(0)).toBeLessThan(gainOfSouth(rounds.length - 1));
});

test('shares of TadAZ cost the host more than they bring the company over fifteen years of tolling', () => {
  const { sheets } = momentAt(scenario, 0);
  const draft = readNamed(terms, scenario.public.draft.contract);
  const move = (side: 'a' | 'b'): number =>
    sheets[side].valueOf(draft.with(termIndex('tadaz'), 4)) -
    sheets[side].valueOf(draft.with(termIndex('tadaz'), 3));
  expect(move('b')).toBeGreaterThan(0);
  expect(-move('a')).toBeGreaterThan(2 * move('b'));
});

test('the package of October 2004 taken at its word is a headline: worth much to one side, a loss to the other', () => {
  const { sheets, walkAway } = momentAt(scenario, 0);
  const contract = readNamed(terms, scenario.public.records[0]!.contract);
  expect(sheets.a.valueOf(contract)).toBeGreaterThan(walkAway.a);
  expect(sheets.b.valueOf(contract)).toBeLessThan(walkAway.b);
});

test('the draft offers two trades by which both sides gain at least 1 % of their range', () => {
  expect(tradesFrom(survey, readNamed(terms, scenario.public.draft.contract)).length).toBeGreaterThanOrEqual(
    2,
  );
});

test('no term has one end that is best for both sides whatever the rest', () => {
  expect(freeEnds(survey)).toEqual([]);
});

test('what grows out of Boguchany does not happen without it', () => {
  const grown = events.filter(({ because }) => because === 'boguchany').map(({ id }) => id);
  expect(grown.length).toBeGreaterThan(0);
  const state = momentAtDate(negotiation, '2007-08-29', ['boguchany'])!;
  expect(state.context.facts.fired.filter((id) => grown.includes(id))).toEqual([]);
});

function termIndex(id: string): number {
  return terms.findIndex((term) => term.id === id);
}
