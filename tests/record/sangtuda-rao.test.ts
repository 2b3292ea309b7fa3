import { describe, expect, test } from 'vitest';
import {
  drawBelow,
  homePasses,
  type NamedContract,
  nameContract,
  positionCount,
  readContract,
  seedGenerator,
} from '#engine/index.ts';
import { loadPack } from '#tests/support/packs.ts';
import { type ContractValues, momentAt, type TableMoment, valuesOfAll } from '#tests/support/table-moment.ts';

/** The record and the crux of Sangtuda-1, at central values: the model restates the record, it does not prove it. */
const scenario = loadPack('sangtuda-rao');
const { terms, rounds, records } = scenario.public;
const moments = rounds.map((_, round) => momentAt(scenario, round));
const values = moments.map(valuesOfAll);

/** The package of the middle, for the questions that keep all but one or two terms still. */
const MIDDLE: NamedContract = {
  payoff: 16,
  after: 50,
  tariff: '1.6',
  own: 130_000,
  start: '2008-01',
  late: '1m',
  home: 40,
  over: 'own',
};
const MAY_2006 = roundOf('2006-05-12');
const JULY_2007 = roundOf('2007-07-09');

describe.each([
  ['terms-2005', roundOf('2005-02-16')],
  ['terms-2007', JULY_2007],
])('the recorded contract %s', (id, round) => {
  const record = records.find((candidate) => candidate.id === id)!;
  const contract = read(record.contract);
  const moment = moments[round]!;
  const all = values[round]!;
  const at = all.indexOf(contract);

  test('lies inside the zone at its date', () => {
    expect(inZone(moment, all, at)).toBe(true);
  });

  test('lies inside with at least a quarter of all fillings of what the record does not say', () => {
    const known = terms.map((term) => Object.hasOwn(record.known, term.id));
    let inside = 0;
    let fillings = 0;
    for (let index = 0; index < all.size; index += 1) {
      const other = all.contractAt(index);
      if (!known.every((isKnown, i) => !isKnown || other[i] === contract[i])) continue;
      fillings += 1;
      if (inZone(moment, all, index)) inside += 1;
    }
    expect(fillings).toBeGreaterThan(1);
    expect(inside / fillings).toBeGreaterThanOrEqual(0.25);
  });

  test('is not on the frontier: some contract gives each side 2 % of its range more', () => {
    const needA = all.a[at]! + 0.02 * range(all.a);
    const needB = all.b[at]! + 0.02 * range(all.b);
    expect(all.a.some((value, index) => value >= needA && all.b[index]! >= needB)).toBe(true);
  });

  test('names a record or the reason of a choice for every term', () => {
    const told = [...Object.keys(record.known), ...Object.keys(record.choices)];
    expect(told.sort()).toEqual(terms.map((term) => term.id).sort());
  });
});

test('the home votes of both sides pass the terms of July 2007', () => {
  const { table, facts, private: seats } = moments[JULY_2007]!;
  const contract = read(records.find(({ id }) => id === 'terms-2007')!.contract);
  expect(homePasses(table, facts, seats.a, contract)).toBe(true);
  expect(homePasses(table, facts, seats.b, contract)).toBe(true);
});

test('the years that the company needs at the middle package rise at least 1.6-fold from May 2006 to July 2007', () => {
  const before = yearsNeeded(MAY_2006);
  const after = yearsNeeded(JULY_2007);
  expect(before).toBeGreaterThan(8);
  expect(after).toBeLessThanOrEqual(25);
  expect(after / before).toBeGreaterThanOrEqual(1.6);
});

test.each([MAY_2006, JULY_2007])(
  'at the middle package the ribbon moves both sides most (round index %i)',
  (round) => {
    const moment = moments[round]!;
    const all = values[round]!;
    const middle = read(MIDDLE);
    const swing = (contracts: readonly (readonly number[])[], side: 'a' | 'b'): number =>
      range(contracts.map((contract) => all[side][all.indexOf(contract)]!));
    const along = (id: string): number[][] => {
      const i = termIndex(id);
      return positions(id).map((position) => middle.with(i, position));
    };
    const ribbon = along('payoff').flatMap((contract) =>
      positions('after').map((position) => contract.with(termIndex('after'), position)),
    );
    const passed = along('tariff').filter((contract) =>
      [moment.private.a, moment.private.b].every((own) =>
        homePasses(moment.table, moment.facts, own, contract),
      ),
    );
    expect(passed.length).toBeGreaterThan(1);
    const others = { tariff: passed, own: along('own'), start: along('start'), late: along('late') };
    const rest = { ...others, home: along('home'), over: along('over') };
    for (const side of ['a', 'b'] as const)
      for (const contracts of Object.values(rest))
        expect(swing(ribbon, side)).toBeGreaterThan(swing(contracts, side));
  },
);

test.each(rounds.map((_, round) => round))(
  'along the frontier in the zone the pay-off spans at least 8 years (round index %i)',
  (round) => {
    const years = frontierInZone(round).map((contract) => Number(nameContract(terms, contract).payoff));
    expect(Math.max(...years) - Math.min(...years)).toBeGreaterThanOrEqual(8);
  },
);

test('a central contract offers two trades by which both sides gain at least 1 % of their range', () => {
  const central = read({
    ...MIDDLE,
    own: 170_000,
    tariff: '2.0',
    start: '2008-04',
    late: 'nothing',
    over: 'half',
  });
  expect(tradesAt(roundOf('2007-03-05'), central).length).toBeGreaterThanOrEqual(2);
});

test('the paper of 2004 hides a trade: striking the debt clause against less cash of their own', () => {
  expect(tradesAt(0, read(records[1]!.contract))).toContain('own + late');
});

test('no term has one end that is best for both sides whatever the rest', () => {
  let rng = seedGenerator(1, 'no-free-end');
  const round = MAY_2006;
  const all = values[round]!;
  const free = new Set(terms.flatMap(({ id }) => [`${id} first`, `${id} last`]));
  for (let n = 0; n < 500; n += 1) {
    const contract = terms.map((term) => {
      const draw = drawBelow(rng, positionCount(term));
      rng = draw.next;
      return draw.value;
    });
    terms.forEach(({ id }, i) => {
      const along = positions(id).map((position) => all.indexOf(contract.with(i, position)));
      for (const [name, end] of [
        ['first', along[0]!],
        ['last', along.at(-1)!],
      ] as const)
        for (const side of ['a', 'b'] as const)
          if (along.some((index) => all[side][index]! > all[side][end]!)) free.delete(`${id} ${name}`);
    });
  }
  expect([...free]).toEqual([]);
});

test('the zone closes towards the end, and what both homes pass closes faster', () => {
  const shares = rounds.map((_, round) => zoneOf(round).length / values[round]!.size);
  const passable = rounds.map((_, round) => passableIn(round) / values[round]!.size);
  for (let round = MAY_2006 + 1; round < rounds.length; round += 1) {
    expect(shares[round]!).toBeLessThan(shares[round - 1]!);
    expect(passable[round]!).toBeLessThan(passable[round - 1]!);
  }
  expect(shares.at(-1)!).toBeLessThan(shares[0]! / 2);
  expect(passable.at(-1)!).toBeGreaterThan(0);
  expect(passable.at(-1)! / passable[0]!).toBeLessThan(shares.at(-1)! / shares[0]!);
});

test('the draft from which play starts can be read and is no deal that nobody would better', () => {
  const draft = read(scenario.public.draft.contract);
  expect(nameContract(terms, draft).late).toBe('debt');
  expect(tradesAt(0, draft).length).toBeGreaterThan(0);
});

test('the five-term version for a class, the rest fixed at the draft, has contracts that both homes pass at every date', () => {
  const draft = read(scenario.public.draft.contract);
  const fixed = ['late', 'home', 'over'].map(termIndex);
  for (const round of rounds.keys())
    expect(
      passableIn(round, (contract) => fixed.every((term) => contract[term] === draft[term])),
    ).toBeGreaterThan(0);
});

function roundOf(date: string): number {
  return rounds.findIndex((round) => round.date === date);
}

function termIndex(id: string): number {
  return terms.findIndex((term) => term.id === id);
}

function positions(id: string): number[] {
  return Array.from({ length: positionCount(terms[termIndex(id)]!) }, (_, position) => position);
}

function read(named: NamedContract): number[] {
  const reading = readContract(terms, named);
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.term}`);
  return [...reading.contract];
}

function range(of: Iterable<number>): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of of) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}

function inZone(moment: TableMoment, all: ContractValues, index: number): boolean {
  return all.a[index]! >= moment.walkAway.a && all.b[index]! >= moment.walkAway.b;
}

function zoneOf(round: number): number[] {
  const all = values[round]!;
  return Array.from({ length: all.size }, (_, index) => index).filter((index) =>
    inZone(moments[round]!, all, index),
  );
}

function passableIn(round: number, among: (contract: readonly number[]) => boolean = () => true): number {
  const { table, facts, private: seats } = moments[round]!;
  return zoneOf(round).filter((index) => {
    const contract = values[round]!.contractAt(index);
    if (!among(contract)) return false;
    return homePasses(table, facts, seats.a, contract) && homePasses(table, facts, seats.b, contract);
  }).length;
}

function frontierInZone(round: number): number[][] {
  const all = values[round]!;
  const falling = zoneOf(round).sort((x, y) => all.a[y]! - all.a[x]! || all.b[y]! - all.b[x]!);
  let best = -Infinity;
  return falling.flatMap((index) => {
    if (all.b[index]! <= best) return [];
    best = all.b[index]!;
    return [all.contractAt(index)];
  });
}

function yearsNeeded(round: number): number {
  const { sheets, walkAway } = moments[round]!;
  const contract = read(MIDDLE);
  const enough = positions('payoff').find(
    (position) => sheets.b.valueOf(contract.with(termIndex('payoff'), position)) >= walkAway.b,
  );
  return enough === undefined ? Infinity : Number(nameContract(terms, [enough, ...contract.slice(1)]).payoff);
}

/** Pairs of terms of which one step each gives both sides at least 1 % of their range. */
function tradesAt(round: number, from: readonly number[]): string[] {
  const all = values[round]!;
  const base = all.indexOf(from);
  const worth = { a: 0.01 * range(all.a), b: 0.01 * range(all.b) };
  const found = new Set<string>();
  const steps = terms.flatMap(({ id }, i) =>
    [from[i]! - 1, from[i]! + 1].filter((x) => positions(id).includes(x)).map((x) => ({ i, x })),
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
