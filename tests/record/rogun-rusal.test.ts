import { describe, expect, test } from 'vitest';
import { momentAtDate } from '#analysis/moment/moment-at-date.ts';
import { zoneAt } from '#analysis/moment/zone-at.ts';
import {
  createNegotiation,
  drawBelow,
  type NamedContract,
  positionCount,
  readContract,
  seedGenerator,
} from '#engine/index.ts';
import { parseScenario } from '#scenarios/parse-scenario.ts';
import { validateScenario } from '#scenarios/validate-scenario.ts';
import { packInput, packTexts } from '#tests/support/pack-input.ts';
import { loadPack } from '#tests/support/packs.ts';
import { momentAt, valuesOfAll } from '#tests/support/table-moment.ts';

/** The record of Rogun at central values: the model restates it, it does not prove it. */
const scenario = loadPack('rogun-rusal');
const negotiation = createNegotiation(scenario);
const { terms, rounds, events } = scenario.public;

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
  const draft = read(scenario.public.draft.contract);
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
  const draft = read(scenario.public.draft.contract);
  const move = (side: 'a' | 'b'): number =>
    sheets[side].valueOf(draft.with(termIndex('tadaz'), 4)) -
    sheets[side].valueOf(draft.with(termIndex('tadaz'), 3));
  expect(move('b')).toBeGreaterThan(0);
  expect(-move('a')).toBeGreaterThan(2 * move('b'));
});

test('the package of October 2004 taken at its word is a headline: worth much to one side, a loss to the other', () => {
  const { sheets, walkAway } = momentAt(scenario, 0);
  const contract = read(scenario.public.records[0]!.contract);
  expect(sheets.a.valueOf(contract)).toBeGreaterThan(walkAway.a);
  expect(sheets.b.valueOf(contract)).toBeLessThan(walkAway.b);
});

test('the draft offers two trades by which both sides gain at least 1 % of their range', () => {
  expect(tradesAt(0, read(scenario.public.draft.contract)).length).toBeGreaterThanOrEqual(2);
});

test('no term has one end that is best for both sides whatever the rest', () => {
  let rng = seedGenerator(1, 'no-free-end');
  const all = valuesOfAll(momentAt(scenario, 0));
  const free = new Set(terms.flatMap(({ id }) => [`${id} first`, `${id} last`]));
  for (let n = 0; n < 500; n += 1) {
    const contract = terms.map((term) => {
      const draw = drawBelow(rng, positionCount(term));
      rng = draw.next;
      return draw.value;
    });
    terms.forEach((term, i) => {
      const along = Array.from({ length: positionCount(term) }, (_, position) =>
        all.indexOf(contract.with(i, position)),
      );
      for (const [name, end] of [
        ['first', along[0]!],
        ['last', along.at(-1)!],
      ] as const)
        for (const side of ['a', 'b'] as const)
          if (along.some((index) => all[side][index]! > all[side][end]!)) free.delete(`${term.id} ${name}`);
    });
  }
  expect([...free]).toEqual([]);
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

function read(named: NamedContract): number[] {
  const reading = readContract(terms, named);
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.term}`);
  return [...reading.contract];
}

/** Pairs of terms of which one step each gives both sides at least 1 % of their range. */
function tradesAt(round: number, from: readonly number[]): string[] {
  const all = valuesOfAll(momentAt(scenario, round));
  const base = all.indexOf(from);
  const worth = { a: 0.01 * range(all.a), b: 0.01 * range(all.b) };
  const found = new Set<string>();
  const steps = terms.flatMap((term, i) =>
    [from[i]! - 1, from[i]! + 1].filter((x) => x >= 0 && x < positionCount(term)).map((x) => ({ i, x })),
  );
  for (const one of steps)
    for (const other of steps) {
      if (one.i >= other.i) continue;
      const index = all.indexOf(from.with(one.i, one.x).with(other.i, other.x));
      if (all.a[index]! - all.a[base]! >= worth.a && all.b[index]! - all.b[base]! >= worth.b)
        found.add(`${terms[one.i]!.id} + ${terms[other.i]!.id}`);
    }
  return [...found];
}

function range(of: Int32Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of of) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}
