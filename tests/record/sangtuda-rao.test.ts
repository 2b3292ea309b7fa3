import { expect, test } from 'vitest';
import { type NamedContract, nameContract, positionCount } from '#engine/index.ts';
import { loadPack } from '#tests/support/packs.ts';
import { recordedDeal } from '#tests/support/recorded-deal.ts';
import {
  bothHomesPass,
  freeEnds,
  isInZone,
  rangeOf,
  readNamed,
  surveyAt,
  tradesFrom,
} from '#tests/support/table-survey.ts';

/** The record and the crux of Sangtuda-1, at central values: the model restates the record, it does not prove it. */
const scenario = loadPack('sangtuda-rao');
const { terms, rounds, records } = scenario.public;
const surveys = rounds.map(({ date }) => surveyAt(scenario, date));

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

for (const [id, round] of [
  ['terms-2005', roundOf('2005-02-16')],
  ['terms-2007', JULY_2007],
] as const) {
  const record = records.find((candidate) => candidate.id === id)!;
  recordedDeal(`the recorded contract ${id}`, surveys[round]!, readNamed(terms, record.contract), record);
}

test('the home votes of both sides pass the terms of July 2007', () => {
  const contract = readNamed(terms, records.find(({ id }) => id === 'terms-2007')!.contract);
  expect(bothHomesPass(surveys[JULY_2007]!, contract)).toBe(true);
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
    const { all } = surveys[round]!;
    const middle = readNamed(terms, MIDDLE);
    const swing = (contracts: readonly (readonly number[])[], side: 'a' | 'b'): number =>
      rangeOf(contracts.map((contract) => all[side][all.indexOf(contract)]!));
    const along = (id: string): number[][] => {
      const i = termIndex(id);
      return positions(id).map((position) => middle.with(i, position));
    };
    const ribbon = along('payoff').flatMap((contract) =>
      positions('after').map((position) => contract.with(termIndex('after'), position)),
    );
    const passed = along('tariff').filter((contract) => bothHomesPass(surveys[round]!, contract));
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
  const central = readNamed(terms, {
    ...MIDDLE,
    own: 170_000,
    tariff: '2.0',
    start: '2008-04',
    late: 'nothing',
    over: 'half',
  });
  expect(tradesFrom(surveys[roundOf('2007-03-05')]!, central).length).toBeGreaterThanOrEqual(2);
});

test('the paper of 2004 hides a trade: striking the debt clause against less cash of their own', () => {
  expect(tradesFrom(surveys[0]!, readNamed(terms, records[1]!.contract))).toContain('own + late');
});

test('no term has one end that is best for both sides whatever the rest', () => {
  expect(freeEnds(surveys[MAY_2006]!)).toEqual([]);
});

test('the zone closes towards the end, and what both homes pass closes faster', () => {
  const shares = rounds.map((_, round) => zoneOf(round).length / surveys[round]!.all.size);
  const passable = rounds.map((_, round) => passableIn(round) / surveys[round]!.all.size);
  for (let round = MAY_2006 + 1; round < rounds.length; round += 1) {
    expect(shares[round]!).toBeLessThan(shares[round - 1]!);
    expect(passable[round]!).toBeLessThan(passable[round - 1]!);
  }
  expect(shares.at(-1)!).toBeLessThan(shares[0]! / 2);
  expect(passable.at(-1)!).toBeGreaterThan(0);
  expect(passable.at(-1)! / passable[0]!).toBeLessThan(shares.at(-1)! / shares[0]!);
});

test('the draft from which play starts can be read and is no deal that nobody would better', () => {
  const draft = readNamed(terms, scenario.public.draft.contract);
  expect(nameContract(terms, draft).late).toBe('debt');
  expect(tradesFrom(surveys[0]!, draft).length).toBeGreaterThan(0);
});

test('the five-term version for a class, the rest fixed at the draft, has contracts that both homes pass at every date', () => {
  const draft = readNamed(terms, scenario.public.draft.contract);
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

function zoneOf(round: number): number[] {
  const survey = surveys[round]!;
  return Array.from({ length: survey.all.size }, (_, index) => index).filter((index) =>
    isInZone(survey, index),
  );
}

function passableIn(round: number, among: (contract: readonly number[]) => boolean = () => true): number {
  const survey = surveys[round]!;
  return zoneOf(round).filter((index) => {
    const contract = survey.all.contractAt(index);
    return among(contract) && bothHomesPass(survey, contract);
  }).length;
}

function frontierInZone(round: number): number[][] {
  const { all } = surveys[round]!;
  const falling = zoneOf(round).sort((x, y) => all.a[y]! - all.a[x]! || all.b[y]! - all.b[x]!);
  let best = -Infinity;
  return falling.flatMap((index) => {
    if (all.b[index]! <= best) return [];
    best = all.b[index]!;
    return [all.contractAt(index)];
  });
}

function yearsNeeded(round: number): number {
  const { sheets, walkAway } = surveys[round]!.moment;
  const contract = readNamed(terms, MIDDLE);
  const enough = positions('payoff').find(
    (position) => sheets.b.valueOf(contract.with(termIndex('payoff'), position)) >= walkAway.b,
  );
  return enough === undefined ? Infinity : Number(nameContract(terms, [enough, ...contract.slice(1)]).payoff);
}
