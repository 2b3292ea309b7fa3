import fc from 'fast-check';
import { expect } from 'vitest';
import {
  type Contract,
  coreIndex,
  createValueSheet,
  type NamedContract,
  nameContract,
  positionCount,
  type Scenario,
  SEATS,
  type SeatId,
} from '#engine/index.ts';
import { createPresentValue } from '#engine/project/create-present-value.ts';
import { projectFlows } from '#engine/project/project-flows.ts';

/** A column of the readable ledger under a contract, year by year. */
export type LedgerColumn = (named: NamedContract, contract: Contract) => readonly number[];

/**
 * For random contracts: the table of all coupled terms and the sum of named contributions give one value, and each
 * flow named in `columns` is the present value of its column of the ledger.
 */
export function expectLedgerBehindValues(
  { public: common, seats }: Scenario,
  columns: Readonly<Record<SeatId, Readonly<Record<string, LedgerColumn>>>>,
): void {
  const economics = { ...common.economics, outputPermille: 1_000 };
  const contracts = fc.tuple(...common.terms.map((term) => fc.nat(positionCount(term) - 1)));
  for (const seat of SEATS) {
    const modifiers = { factors: {}, points: [], allContracts: 0 };
    const sheet = createValueSheet(common, seats[seat], economics, modifiers);
    const core = sheet.core();
    const flows = projectFlows(common.terms, common.project!, economics, seats[seat]);
    fc.assert(
      fc.property(contracts, (contract) => {
        const own = sheet.own.reduce((sum, { index, points }) => sum + points[contract[index]!]!, 0);
        const tabled = core[coreIndex(common, sheet.coupled, contract)]! + own;
        const told = sheet.contributionsOf(contract).reduce((sum, { points }) => sum + points, 0);
        expect(told).toBe(tabled);
        for (const [flow, column] of Object.entries(columns[seat])) {
          const years = column(nameContract(common.terms, contract), contract);
          const worth = createPresentValue(seats[seat].values.rateBp, years.length)(years);
          expect(flows[flow]!.presentValue(contract), flow).toBe(worth);
        }
      }),
      { numRuns: 60 },
    );
  }
}
