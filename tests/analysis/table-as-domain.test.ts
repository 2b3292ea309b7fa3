import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseAdditive } from '#analysis/additive/analyse-additive.ts';
import { analyseTable } from '#analysis/table/core-and-merge.ts';
import { tableAsDomain } from '#analysis/table/table-as-domain.ts';
import type { TableValues } from '#analysis/table/table-values.ts';

/** Four terms of 3, 2, 4 and 2 positions; the third and the first are coupled, in that order. */
const SIZES = [3, 2, 4, 2];
const COUPLED = [2, 0];
const value = fc.integer({ min: -2_000, max: 2_000 });
const column = (size: number) => {
  const values = fc.array(value, { minLength: size, maxLength: size });
  return fc.record({ a: values, b: values });
};
const aTable: fc.Arbitrary<TableValues> = fc.record({
  core: column(12),
  own: fc.tuple(column(2), column(2)),
  walkAway: fc.record({ a: value, b: value }),
});

describe('a table of ours as an additive scenario', () => {
  it('has the points of the table, in points, and the contracts behind them count term by term', () => {
    fc.assert(
      fc.property(aTable, (values) => {
        const terms = SIZES.map((positions, at) => ({ name: `t${at}`, positions }));
        const nameContract = (contract: readonly number[]) =>
          Object.fromEntries(contract.map((position, at) => [`t${at}`, position]));
        const { domain, layout } = tableAsDomain('table', values, { terms, coupled: COUPLED, nameContract });
        const result = analyseAdditive(domain, layout);
        const expected = analyseTable(values);
        if (!result.ok || expected === null) throw new Error('a small table is analysed');
        const { analysis } = result;
        expect(analysis.outcomeCount).toBe(48);
        expect(analysis.issues).toEqual(terms.map(({ name, positions }) => ({ name, values: positions })));
        expect(analysis.rationalOutcomeCount).toBe(expected.zone.contracts);
        expect(
          analysis.pareto.map((point) => point.map((utility) => Math.round(utility * 1_000) + 0)),
        ).toEqual(expected.frontier.map(({ a, b }) => [a, b]));
        analysis.paretoOutcomes?.forEach((outcome, at) => {
          expect(pointsOf(values, outcome)).toEqual(analysis.pareto[at]);
        });
        for (const probe of analysis.probes) {
          expect(pointsOf(values, probe.outcome)).toEqual(probe.utilities);
          const { t0, t1, t2, t3 } = probe.outcome as Record<string, number>;
          expect(probe.index).toBe(
            (((t0 as number) * 2 + (t1 as number)) * 4 + (t2 as number)) * 2 + (t3 as number),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Utilities in points of a named contract, computed from the columns. */
function pointsOf({ core, own }: TableValues, named: { readonly [term: string]: string | number }) {
  const at = (term: string) => named[term] as number;
  const seat = (side: 'a' | 'b') =>
    ((core[side][at('t2') * 3 + at('t0')] as number) +
      (own[0]?.[side][at('t1')] as number) +
      (own[1]?.[side][at('t3')] as number)) /
    1_000;
  return [expect.closeTo(seat('a'), 9), expect.closeTo(seat('b'), 9)];
}
