import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseTable } from '#analysis/table/core-and-merge.ts';
import { findPassable } from '#analysis/table/passable-contracts.ts';
import type { TablePoint, TableValues, ValuePair } from '#analysis/table/table-values.ts';
import { type Contract, homePasses, positionCount } from '#engine/index.ts';
import { loadPack } from '../support/packs.ts';
import { momentAt, type TableMoment } from '../support/table-moment.ts';

const scenario = loadPack('sangtuda-rao');
const { terms, coupled } = scenario.public;
const CONTRACTS_AT_MOST = 400;

/** Some positions of every term, few enough that every contract of them can be listed. */
const aCut: fc.Arbitrary<number[][]> = fc
  .tuple(
    ...terms.map((term) =>
      fc
        .uniqueArray(fc.nat({ max: positionCount(term) - 1 }), { minLength: 1, maxLength: 3 })
        .map((positions) => positions.sort((one, other) => one - other)),
    ),
  )
  .filter((cut) => product(cut) <= CONTRACTS_AT_MOST);

const aRound = fc.nat({ max: scenario.public.rounds.length - 1 });
const aSeed = fc.option(fc.nat({ max: 500 }));

const coupledAt = terms.map((_, index) => index).filter((index) => coupled.includes(terms[index]!.id));
const coreOrder = coupled.map((id) => terms.findIndex((term) => term.id === id));
const ownAt = terms.map((_, index) => index).filter((index) => !coupledAt.includes(index));

/** The table with only the positions of the cut, as the exact analysis takes it. */
function cutDown(moment: TableMoment, cut: readonly number[][]): TableValues {
  const bare = terms.map(() => 0);
  const cores = combinations(coreOrder.map((index) => cut[index]!)).map((positions) =>
    coreOrder.reduce<Contract>((contract, index, k) => contract.with(index, positions[k]!), bare),
  );
  const coreColumn = (seat: 'a' | 'b') => {
    const sheet = moment.sheets[seat];
    const rest = sheet.own.reduce((sum, { points }) => sum + points[0]!, 0);
    return cores.map((contract) => sheet.valueOf(contract) - rest);
  };
  const ownColumn = (seat: 'a' | 'b', index: number) => {
    const { points } = moment.sheets[seat].own.find((entry) => entry.index === index)!;
    return cut[index]!.map((position) => points[position]!);
  };
  return {
    core: { a: coreColumn('a'), b: coreColumn('b') },
    own: ownAt.map((index) => ({ a: ownColumn('a', index), b: ownColumn('b', index) })),
    walkAway: moment.walkAway,
  };
}

/** The contract behind a combination of cut positions. */
function contractAt(cut: readonly number[][], core: number, own: readonly number[]): Contract {
  const positions = combinations(coreOrder.map((index) => cut[index]!))[core]!;
  const contract = terms.map(() => 0);
  coreOrder.forEach((index, k) => {
    contract[index] = positions[k]!;
  });
  ownAt.forEach((index, k) => {
    contract[index] = cut[index]![own[k]!]!;
  });
  return contract;
}

/** Every contract of the cut with both values, each the sum of its parts as the ledger gives them. */
function listed(moment: TableMoment, cut: readonly number[][]) {
  const worth = (seat: 'a' | 'b', contract: Contract): number =>
    moment.sheets[seat].contributionsOf(contract).reduce((sum, { points }) => sum + points, 0);
  return combinations(cut).map((contract) => ({
    contract,
    a: worth('a', contract),
    b: worth('b', contract),
  }));
}

function combinations(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>(
    (begun, list) => begun.flatMap((start) => list.map((position) => [...start, position])),
    [[]],
  );
}

function product(cut: readonly (readonly number[])[]): number {
  return cut.reduce((size, positions) => size * positions.length, 1);
}

function undominated<Point extends ValuePair>(points: readonly Point[]): Point[] {
  const beats = (one: ValuePair, other: ValuePair) =>
    one.a >= other.a && one.b >= other.b && (one.a > other.a || one.b > other.b);
  return points.filter((point) => points.every((other) => !beats(other, point)));
}

/** Distinct pairs of values, seat a rising. */
function pairs(points: readonly ValuePair[]): string[] {
  const sorted = [...points].sort((one, other) => one.a - other.a);
  return [...new Set(sorted.map(({ a, b }) => `${a} ${b}`))];
}

describe('Sangtuda-1 with positions left out, at any round and seed', () => {
  it('has the frontier, the zone and the best points that listing every contract gives', () => {
    fc.assert(
      fc.property(aCut, aRound, aSeed, (cut, round, seed) => {
        const moment = momentAt(scenario, round, seed);
        const values = cutDown(moment, cut);
        const all = listed(moment, cut);
        const { frontier, contracts, zone, solutions } = analyseTable(values)!;
        expect(contracts).toBe(all.length);
        expect(pairs(frontier)).toEqual(pairs(undominated(all)));
        const inside = all.filter(({ a, b }) => a >= values.walkAway.a && b >= values.walkAway.b);
        expect(zone.contracts).toBe(inside.length);
        const gains = inside.map(({ a, b }) => [a - values.walkAway.a, b - values.walkAway.b] as const);
        const most = (measure: (gain: readonly [number, number]) => number) =>
          gains.length === 0 ? null : Math.max(...gains.map(measure));
        const reached = ({ a, b }: TablePoint) => [a - values.walkAway.a, b - values.walkAway.b] as const;
        const nash = solutions.nash.map(reached).map(([a, b]) => a * b);
        const fairest = solutions.egalitarian.map(reached).map(([a, b]) => Math.min(a, b));
        expect(nash[0] ?? null).toBe(most(([a, b]) => a * b));
        expect(fairest[0] ?? null).toBe(most(([a, b]) => Math.min(a, b)));
        expect(solutions.surplus).toBe(most(([a, b]) => a + b));
      }),
      { numRuns: 120 },
    );
  });

  it('has the passable contracts that asking both homes about each one gives', () => {
    fc.assert(
      fc.property(aCut, aRound, aSeed, (cut, round, seed) => {
        const moment = momentAt(scenario, round, seed);
        const { table, facts, private: both } = moment;
        const passes = (contract: Contract): boolean =>
          homePasses(table, facts, both.a, contract) && homePasses(table, facts, both.b, contract);
        const steps = findPassable(cutDown(moment, cut), (core, own) => passes(contractAt(cut, core, own)));
        let step = steps.next();
        while (!step.done) step = steps.next();
        const passable = listed(moment, cut).filter(
          ({ a, b, contract }) => a >= moment.walkAway.a && b >= moment.walkAway.b && passes(contract),
        );
        expect(step.value.passable).toBe(passable.length);
        expect(pairs(step.value.frontier)).toEqual(pairs(undominated(passable)));
      }),
      { numRuns: 120 },
    );
  });
});
