import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bindPlant,
  type Economics,
  type LedgerYear,
  plantCost,
  plantLedger,
  positionCount,
} from '#engine/index.ts';
import type { PlantParameters, PlantTerms } from '#engine/project/pay-off-plant/plant.ts';
import { loadPack } from '#tests/support/packs.ts';

/** A plant whose years can be reckoned on paper. */
const plant: PlantParameters = {
  firstYear: 2000,
  lastYear: 2009,
  annualMWh: 1_000_000,
  units: 2,
  monthsBetweenUnits: 6,
  operatingCost: 1_000,
  standingWorks: 10_000,
  debtSwap: 0,
  budget: 100_000,
  ownRiskSaving: 4_000,
  overrunPerYear: 10_000,
  outlayPercent: [30, 70],
  paidInFullUpTo: 120,
  unpaidPerCent: 250,
  leastPaidPermille: 400,
  openTariff: { price: 200, paidPermille: 500 },
};
const economics: Economics = { expectedCost: 100_000, exportPrice: 200, outputPermille: 1_000 };
const terms: PlantTerms = {
  payoffYears: 3,
  hostShareAfter: 75,
  tariff: 100,
  ownCash: 20_000,
  startMonth: 24,
  lateMonths: 0,
  homePercent: 40,
  overrunHalves: 0,
};

function yearOf(rows: readonly LedgerYear[], year: number): LedgerYear {
  return rows.find((row) => row.year === year)!;
}

describe('a plant on paper', () => {
  test('P2 in the pay-off period the whole profit is the investor’s', () => {
    // 400 GWh at 1 cent and 600 GWh at 2 cents, less 1 m to run it; the second unit comes half a year later.
    expect(yearOf(plantLedger(plant, economics, terms), 2003)).toMatchObject({
      energyMWh: 1_000_000,
      homeBillPaid: 4_000,
      exportSales: 12_000,
      runningCost: 1_000,
      profit: 15_000,
      hostProfit: 0,
      investorProfit: 15_000,
    });
  });

  test('P2 afterwards the host has its share and the investor the rest', () => {
    const row = yearOf(plantLedger(plant, economics, terms), 2005);
    expect([row.payoffMonths, row.hostProfit, row.investorProfit]).toEqual([0, 11_250, 3_750]);
  });

  test('P2 a year that lies partly inside is shared by months', () => {
    const row = yearOf(plantLedger(plant, economics, { ...terms, startMonth: 27 }), 2005);
    expect([row.payoffMonths, row.hostProfit]).toEqual([3, 8_438]);
  });

  test('P3 lateness takes power from the first years and adds no pay-off months', () => {
    const onTime = plantLedger(plant, economics, terms);
    const late = plantLedger(plant, economics, { ...terms, lateMonths: 6 });
    expect(yearOf(onTime, 2002).unitMonths).toBe(18);
    expect(yearOf(late, 2002).unitMonths).toBe(6);
    expect(late.map((row) => row.payoffMonths)).toEqual(onTime.map((row) => row.payoffMonths));
  });

  test.each([
    [0, 36],
    [1, 36 + 13],
    [2, 36 + 28],
  ])(
    'P4 an overrun counted in %i halves makes the pay-off period %i months long',
    (overrunHalves, months) => {
      // 124 expected: own risk saves 4, half of it 2; each 10 above 100 is a year when counted in full.
      const rows = plantLedger(
        plant,
        { ...economics, expectedCost: 124_000 },
        {
          ...terms,
          overrunHalves: overrunHalves as 0 | 1 | 2,
        },
      );
      expect(rows.reduce((sum, row) => sum + row.payoffMonths, 0)).toBe(months);
    },
  );

  test.each([
    [120, 4_800, 0],
    [200, 6_400, 1_600],
    [400, 6_400, 9_600],
    [null, 4_000, 4_000],
  ])(
    'P5 at a tariff of %s hundredths the home bill is paid with %i and unpaid by %i',
    (tariff, paid, unpaid) => {
      const row = yearOf(plantLedger(plant, economics, { ...terms, tariff }), 2003);
      expect([row.homeBillPaid, row.homeBillUnpaid]).toEqual([paid, unpaid]);
    },
  );

  test('P6 the outlay adds up to the cost, whatever the percentages', () => {
    const rows = plantLedger(
      { ...plant, outlayPercent: [33, 33, 34] },
      { ...economics, expectedCost: 100_001 },
      { ...terms, overrunHalves: 2 },
    );
    expect(rows.map((row) => row.outlay).slice(0, 4)).toEqual([33_000, 33_000, 34_001, 0]);
  });
});

describe('the plant of Sangtuda-1', () => {
  const { terms: sheet, project } = loadPack('sangtuda-rao').public;
  if (project?.model !== 'pay-off-plant') throw new Error('the table has lost its plant');
  const bound = bindPlant(sheet, project);
  const anyContract = fc.tuple(...sheet.map((term) => fc.nat(positionCount(term) - 1)));
  const anyEconomics = fc.record({
    expectedCost: fc.integer({ min: 300_000, max: 1_000_000 }),
    exportPrice: fc.integer({ min: 0, max: 500 }),
    outputPermille: fc.integer({ min: 500, max: 1_100 }),
  });

  test('P1 in every year the cash of all parties adds up to what the plant uses up, to the unit', () => {
    fc.assert(
      fc.property(anyContract, anyEconomics, (contract, given) => {
        for (const row of plantLedger(project.plant, given, bound.read(contract))) {
          const { host, investor, budget, buyers } = row.parties;
          expect(host + investor + budget + buyers).toBe(-(row.outlay + row.runningCost));
          expect(row.hostProfit + row.investorProfit).toBe(row.profit);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('P6 over all years each source of money brings what the contract says', () => {
    fc.assert(
      fc.property(anyContract, anyEconomics, (contract, given) => {
        const read = bound.read(contract);
        const rows = plantLedger(project.plant, given, read);
        const sum = (of: (row: LedgerYear) => number): number =>
          rows.reduce((total, row) => total + of(row), 0);
        const cost = plantCost(project.plant, given, read.overrunHalves);
        expect(sum((row) => row.outlay)).toBe(cost);
        expect(sum((row) => row.hostProfit - row.parties.host)).toBe(project.plant.standingWorks);
        expect(sum((row) => row.investorProfit - row.parties.investor)).toBe(read.ownCash);
        expect(sum((row) => -row.parties.budget)).toBe(cost - project.plant.standingWorks - read.ownCash);
      }),
      { numRuns: 200 },
    );
  });
});
