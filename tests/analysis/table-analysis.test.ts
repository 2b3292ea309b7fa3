import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseTable, type TableAnalysis } from '#analysis/table/core-and-merge.ts';
import { findPassable, type PassableAnalysis, type Passes } from '#analysis/table/passable-contracts.ts';
import { bestWithoutHurting } from '#analysis/table/solve-table.ts';
import {
  countContracts,
  type TablePoint,
  type TableValues,
  tablePointAt,
} from '#analysis/table/table-values.ts';

const columns = (sizes: { min: number; max: number }) =>
  fc
    .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
      minLength: sizes.min,
      maxLength: sizes.max,
    })
    .map((pairs) => ({ a: Int32Array.from(pairs, ([a]) => a), b: Int32Array.from(pairs, ([, b]) => b) }));

const aTable: fc.Arbitrary<TableValues> = fc.record({
  core: columns({ min: 1, max: 20 }),
  own: fc.array(columns({ min: 1, max: 4 }), { maxLength: 3 }),
  walkAway: fc.record({ a: fc.integer({ min: -9, max: 12 }), b: fc.integer({ min: -9, max: 12 }) }),
});

describe('the analysis of one of our tables agrees with listing every contract', () => {
  const check = (judge: (analysis: TableAnalysis, all: TablePoint[], values: TableValues) => void) =>
    fc.assert(
      fc.property(aTable, (values) => judge(analysed(values), listed(values), values)),
      { numRuns: 1000 },
    );

  it('on the frontier, and each point stands for a contract with its values', () => {
    check((analysis, all, values) => {
      expect(pairs(analysis.frontier)).toEqual(pairs(frontierOf(all)));
      for (const point of analysis.frontier) {
        expect(all).toContainEqual(point);
        expect(point.inside).toBe(point.a >= values.walkAway.a && point.b >= values.walkAway.b);
      }
    });
  });

  it('on counts, ranges and the zone', () => {
    check((analysis, all) => {
      const inside = all.filter((point) => point.inside);
      expect(analysis.contracts).toBe(all.length);
      expect(analysis.zone).toEqual({ contracts: inside.length, share: inside.length / all.length });
      const span = (seat: 'a' | 'b') => [
        Math.min(...all.map((point) => point[seat])),
        Math.max(...all.map((point) => point[seat])),
      ];
      expect([analysis.range.least.a, analysis.range.most.a]).toEqual(span('a'));
      expect([analysis.range.least.b, analysis.range.most.b]).toEqual(span('b'));
      const some = all[0] as TablePoint;
      const better = all.filter((point) => point.a > some.a && point.b > some.b);
      expect(analysis.countBetterForBoth(some)).toBe(better.length);
    });
  });

  it('on Nash, surplus and the best change for one that costs the other nothing', () => {
    check((analysis, all, values) => {
      const inside = all.filter((point) => point.inside);
      const { nash, surplus, ideal } = analysis.solutions;
      if (inside.length === 0) {
        expect([nash, surplus, ideal]).toEqual([[], null, null]);
      } else {
        const joint = (point: TablePoint) => point.a - values.walkAway.a + point.b - values.walkAway.b;
        const product = (point: TablePoint) => (point.a - values.walkAway.a) * (point.b - values.walkAway.b);
        expect(surplus).toBe(Math.max(...inside.map(joint)));
        for (const point of nash) expect(product(point)).toBe(Math.max(...inside.map(product)));
        expect(ideal).toEqual({
          a: Math.max(...inside.map((point) => point.a)),
          b: Math.max(...inside.map((point) => point.b)),
        });
      }
      const from = all.at(-1) as TablePoint;
      const harmless = all.filter((point) => point.a >= from.a && point.b >= from.b);
      const best = bestWithoutHurting(analysis.frontier, from);
      expect(best.a?.a).toBe(Math.max(...harmless.map((point) => point.a)));
      expect(best.b?.b).toBe(Math.max(...harmless.map((point) => point.b)));
    });
  });

  it('on what both homes pass', () => {
    const passes: Passes = (core, own) => (core + own.reduce((sum, position) => sum + position, 0)) % 3 !== 0;
    check((_, all, values) => {
      const found = finish(values, passes);
      const inside = all.filter((point) => point.inside);
      const passable = inside.filter((point) => passes(point.core, point.own));
      expect([found.zone, found.passable]).toEqual([inside.length, passable.length]);
      expect(pairs(found.frontier)).toEqual(pairs(frontierOf(passable)));
    });
  });
});

describe('going through every contract', () => {
  it('reports progress often enough to let others run', () => {
    const size = 50_000;
    const wide: TableValues = {
      core: { a: new Int32Array(size), b: new Int32Array(size) },
      own: [],
      walkAway: { a: 0, b: 0 },
    };
    expect([...findPassable(wide, () => true)]).toEqual([0, 0.4, 0.8]);
  });
});

function analysed(values: TableValues): TableAnalysis {
  const analysis = analyseTable(values);
  if (analysis === null) throw new Error('a small table has a small frontier');
  return analysis;
}

function finish(values: TableValues, passes: Passes): PassableAnalysis {
  const steps = findPassable(values, passes);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function listed(values: TableValues): TablePoint[] {
  return Array.from({ length: countContracts(values) }, (_, index) => tablePointAt(values, index));
}

function frontierOf(points: readonly TablePoint[]): TablePoint[] {
  const beats = (left: TablePoint, right: TablePoint) =>
    left.a >= right.a && left.b >= right.b && (left.a > right.a || left.b > right.b);
  return points.filter((point) => points.every((other) => !beats(other, point)));
}

/** Distinct pairs of values, seat a rising. */
function pairs(points: readonly TablePoint[]): string[] {
  const sorted = [...points].sort((left, right) => left.a - right.a);
  return [...new Set(sorted.map((point) => `${point.a} ${point.b}`))];
}
