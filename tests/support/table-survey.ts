import {
  type Contract,
  drawBelow,
  homePasses,
  type NamedContract,
  positionCount,
  readContract,
  type Scenario,
  seedGenerator,
  type Term,
} from '#engine/index.ts';
import { type ContractValues, momentAt, type TableMoment, valuesOfAll } from './table-moment.ts';

/** One date of a table at central values, with every contract valued for both chairs. */
export interface TableSurvey {
  readonly moment: TableMoment;
  readonly all: ContractValues;
}

/** Surveys a table at the round of a date; plain enumeration, so keep what it gives. */
export function surveyAt(scenario: Scenario, date: string): TableSurvey {
  const round = scenario.public.rounds.findIndex((candidate) => candidate.date === date);
  if (round < 0) throw new Error(`${scenario.public.id} has no round on ${date}`);
  const moment = momentAt(scenario, round);
  return { moment, all: valuesOfAll(moment) };
}

export function readNamed(terms: readonly Term[], named: NamedContract): Contract {
  const reading = readContract(terms, named);
  if (!reading.ok) throw new Error(`${reading.code}: ${reading.term}`);
  return reading.contract;
}

export function rangeOf(values: Iterable<number>): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}

export function isInZone({ moment, all }: TableSurvey, index: number): boolean {
  return all.a[index]! >= moment.walkAway.a && all.b[index]! >= moment.walkAway.b;
}

export function bothHomesPass({ moment }: TableSurvey, contract: Contract): boolean {
  const { table, facts, private: own } = moment;
  return homePasses(table, facts, own.a, contract) && homePasses(table, facts, own.b, contract);
}

/** Part of all contracts that lies in the zone, and part that both homes pass as well. */
export function zoneShares(survey: TableSurvey): { readonly zone: number; readonly passable: number } {
  const { all } = survey;
  let zone = 0;
  let passable = 0;
  for (let index = 0; index < all.size; index += 1) {
    if (!isInZone(survey, index)) continue;
    zone += 1;
    if (bothHomesPass(survey, all.contractAt(index))) passable += 1;
  }
  return { zone: zone / all.size, passable: passable / all.size };
}

/** Of all ways to fill the terms that a record does not give, the part that lies in the zone. */
export function fillingsInside(
  survey: TableSurvey,
  contract: Contract,
  known: Readonly<Record<string, string>>,
): { readonly fillings: number; readonly inside: number } {
  const { terms } = survey.moment.table;
  const fixed = terms.map(({ id }) => Object.hasOwn(known, id));
  let fillings = 0;
  let inside = 0;
  for (let index = 0; index < survey.all.size; index += 1) {
    const other = survey.all.contractAt(index);
    if (fixed.some((isKnown, i) => isKnown && other[i] !== contract[i])) continue;
    fillings += 1;
    if (isInZone(survey, index)) inside += 1;
  }
  return { fillings, inside: inside / fillings };
}

/** The largest part of its range, in percent, by which some contract betters both sides at once. */
export function bothBetterBy({ all }: TableSurvey, contract: Contract): number {
  const at = all.indexOf(contract);
  const ranges = { a: rangeOf(all.a), b: rangeOf(all.b) };
  let best = -Infinity;
  for (let index = 0; index < all.size; index += 1)
    best = Math.max(
      best,
      Math.min((all.a[index]! - all.a[at]!) / ranges.a, (all.b[index]! - all.b[at]!) / ranges.b),
    );
  return best * 100;
}

/** Pairs of terms (`own + late`) of which one step each gives both sides at least 1 % of their range. */
export function tradesFrom({ moment, all }: TableSurvey, from: Contract): string[] {
  const { terms } = moment.table;
  const base = all.indexOf(from);
  const worth = { a: 0.01 * rangeOf(all.a), b: 0.01 * rangeOf(all.b) };
  const steps = terms.flatMap((term, i) =>
    [from[i]! - 1, from[i]! + 1].filter((x) => x >= 0 && x < positionCount(term)).map((x) => ({ i, x })),
  );
  const found = new Set<string>();
  for (const one of steps)
    for (const other of steps) {
      if (one.i >= other.i) continue;
      const index = all.indexOf(from.with(one.i, one.x).with(other.i, other.x));
      if (all.a[index]! - all.a[base]! >= worth.a && all.b[index]! - all.b[base]! >= worth.b)
        found.add(`${terms[one.i]!.id} + ${terms[other.i]!.id}`);
    }
  return [...found];
}

/** Ends of terms (`years last`) that are best for both sides in every one of 500 random contracts. */
export function freeEnds({ moment, all }: TableSurvey): string[] {
  const { terms } = moment.table;
  const free = new Set(terms.flatMap(({ id }) => [`${id} first`, `${id} last`]));
  let rng = seedGenerator(1, 'no-free-end');
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
  return [...free];
}
