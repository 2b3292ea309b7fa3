import fc from 'fast-check';
import { expect } from 'vitest';
import { coreIndex, createValueSheet, positionCount, type Scenario, SEATS } from '#engine/index.ts';

/** For random contracts, the table of all coupled terms and the sum of named contributions give one value. */
export function expectLedgerBehindValues({ public: common, seats }: Scenario): void {
  const economics = { ...common.economics, outputPermille: 1_000 };
  const contract = fc.tuple(...common.terms.map((term) => fc.nat(positionCount(term) - 1)));
  for (const seat of SEATS) {
    const sheet = createValueSheet(common, seats[seat], economics, {
      factors: {},
      points: [],
      allContracts: 0,
    });
    const core = sheet.core();
    fc.assert(
      fc.property(contract, (positions) => {
        const own = sheet.own.reduce((sum, { index, points }) => sum + points[positions[index]!]!, 0);
        const tabled = core[coreIndex(common, sheet.coupled, positions)]! + own;
        const told = sheet.contributionsOf(positions).reduce((sum, { points }) => sum + points, 0);
        expect(told).toBe(tabled);
      }),
      { numRuns: 60 },
    );
  }
}
