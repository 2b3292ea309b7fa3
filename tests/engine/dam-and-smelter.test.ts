import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bindDam,
  createTable,
  createValueSheet,
  type DamYear,
  damLedger,
  discountTable,
  type Economics,
  mulDiv,
  positionCount,
  SEATS,
} from '#engine/index.ts';
import {
  type DamParameters,
  type DamTerms,
  firstPower,
  stageOneCost,
} from '#engine/project/dam-and-smelter/dam.ts';
import { damAndSmelterFlows } from '#engine/project/dam-and-smelter/dam-and-smelter-flows.ts';
import { loadPack } from '#tests/support/packs.ts';

/** A dam whose years can be reckoned on paper. */
const dam: DamParameters = {
  firstYear: 2000,
  lastYear: 2011,
  lowHeight: 100,
  annualMWh: 2_000_000,
  annualMWhPerMetre: 10_000,
  stageOneMWh: 1_000_000,
  stageOneMWhPerMetre: 5_000,
  costPerMetre: 10,
  operatingCost: 1_200,
  firstPowerMonth: 48,
  outlayPercent: [25, 25, 25, 25],
  hostMoneyPerYear: 40_000,
  hostFirstYear: 2004,
  homePrice: 100,
  mwhPerTonne: 15,
  metalMarginPermille: 500,
  metalTaxPermille: 100,
  smelterYears: 2,
  tollTonnes: 100_000,
  tollPermille: 300,
  tollCost: 200,
  tollInvestorPermille: 400,
  tollHostPermille: 100,
  laterPrice: 300,
  laterFirstYear: 2008,
};
const economics: Economics = {
  expectedCost: 200_000,
  exportPrice: 150,
  metalPrice: 2_000,
  outputPermille: 1_000,
};
const terms: DamTerms = {
  height: 100,
  investorShare: 40,
  payoffYears: 3,
  money: 200_000,
  metalPercent: 60,
  metalPrice: 50,
  tollYears: 2,
  newTonnes: 30_000,
  smelterCost: 90_000,
};

function yearOf(rows: readonly DamYear[], year: number): DamYear {
  return rows.find((row) => row.year === year)!;
}

describe('a dam with smelters on paper', () => {
  test('[P11] the power for metal is paid to the host and the rest is sold at home', () => {
    // One TWh: 600 GWh for metal at half a cent, 400 GWh at home for one cent, less 1.2 m to run it.
    expect(yearOf(damLedger(dam, economics, terms), 2004)).toMatchObject({
      months: 12,
      energyMWh: 1_000_000,
      metalMWh: 600_000,
      metalBill: 3_000,
      homeBill: 4_000,
      runningCost: 1_200,
      profit: 2_800,
    });
  });

  test('[P11] metal is made up to capacity, and power left over is sold on', () => {
    // 30,000 t need 450 GWh and leave half of 2,000 dollars a tonne, of which a tenth is tax; 150 GWh go at 1.5 cents.
    expect(yearOf(damLedger(dam, economics, terms), 2004)).toMatchObject({
      tonnes: 30_000,
      metalMargin: 30_000,
      metalTax: 3_000,
      resale: 2_250,
    });
  });

  test('[P11] in the pay-off period the company’s profit is the investor’s, afterwards it is shared', () => {
    const rows = damLedger(dam, economics, terms);
    expect([yearOf(rows, 2006).hostProfit, yearOf(rows, 2006).investorProfit]).toEqual([0, 2_800]);
    expect([yearOf(rows, 2007).hostProfit, yearOf(rows, 2007).investorProfit]).toEqual([1_680, 1_120]);
  });

  test('[P12] a higher dam costs more, and money that is missing delays the first power', () => {
    expect(stageOneCost(dam, economics, 150)).toBe(300_000);
    expect(firstPower(dam, economics, { height: 100, money: 200_000 })).toBe(48);
    // 100 m are missing: two and a half years of the host's money.
    expect(firstPower(dam, economics, { height: 150, money: 200_000 })).toBe(78);
    const rows = damLedger(dam, economics, { ...terms, height: 150 });
    expect([2003, 2004, 2005, 2006, 2007].map((year) => yearOf(rows, year).hostDamOutlay)).toEqual([
      0, 40_000, 40_000, 20_000, 0,
    ]);
    expect([yearOf(rows, 2005).months, yearOf(rows, 2006).months]).toEqual([0, 6]);
    expect(yearOf(rows, 2007).energyMWh).toBe(1_250_000);
  });

  test('[P12] the smelter is paid before the year of first power', () => {
    const rows = damLedger(dam, economics, terms);
    expect(rows.map((row) => row.smelterOutlay).slice(0, 5)).toEqual([0, 0, 45_000, 45_000, 0]);
  });

  test('[P13] tolling moves the trading margin of TadAZ for its years, and no longer', () => {
    // 100,000 t at 600 less 200 dollars.
    const rows = damLedger(dam, economics, terms);
    expect(rows.slice(0, 4).map((row) => row.toll)).toEqual([
      { investor: 0, host: 0, traders: 0 },
      { investor: 16_000, host: -4_000, traders: -12_000 },
      { investor: 16_000, host: -4_000, traders: -12_000 },
      { investor: 0, host: 0, traders: 0 },
    ]);
  });
});

const rogun = loadPack('rogun-rusal');
const project = rogun.public.project;
if (project?.model !== 'dam-and-smelter') throw new Error('Rogun stands on the dam with smelters');
const bound = bindDam(rogun.public.terms, project);
const contracts = fc.tuple(
  ...rogun.public.terms.map((term) => fc.integer({ min: 0, max: positionCount(term) - 1 })),
);
const dates = fc.record({
  expectedCost: fc.integer({ min: 500_000, max: 1_200_000 }),
  exportPrice: fc.integer({ min: 100, max: 300 }),
  metalPrice: fc.integer({ min: 1_300, max: 2_800 }),
  outputPermille: fc.integer({ min: 700, max: 1_000 }),
});

describe('the project of Rogun', () => {
  test('[P11] the cash of all parties adds up to what is used up, year by year, to the unit', () => {
    fc.assert(
      fc.property(contracts, dates, (contract, economy) => {
        for (const row of damLedger(project.dam, economy, bound.read(contract))) {
          const { host, investor, traders, users, metalBuyers } = row.parties;
          const usedUp = row.hostDamOutlay + row.investorDamOutlay + row.smelterOutlay + row.runningCost;
          expect(host + investor + traders + users + metalBuyers).toBe(-usedUp + 0);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('[P12] what both sides pay for stage one is its cost, or the investor’s money when that is more', () => {
    fc.assert(
      fc.property(contracts, dates, (contract, economy) => {
        const bought = bound.read(contract);
        const rows = damLedger(project.dam, economy, bought);
        const paid = rows.reduce((sum, row) => sum + row.hostDamOutlay + row.investorDamOutlay, 0);
        expect(paid).toBe(Math.max(bought.money, stageOneCost(project.dam, economy, bought.height)));
      }),
      { numRuns: 150 },
    );
  });

  test('[P12] the pay-off years run from first power, which a dearer dam delays', () => {
    const { payOff, draft } = createTable(rogun.public, {});
    const economy = { ...rogun.public.economics, outputPermille: 1_000 };
    const now = payOff!.read(draft, economy);
    const dearer = payOff!.read(draft, { ...economy, expectedCost: economy.expectedCost + 120_000 });
    expect([now.months, now.hostShareAfter]).toEqual([20 * 12, 49]);
    expect(dearer.startMonth).toBeGreaterThan(now.startMonth);
    expect(dearer.months).toBe(now.months);
  });

  test.each(SEATS)('[V3] the flows of seat %s are the present values of its ledger', (seat) => {
    const party = rogun.seats[seat];
    const discount = discountTable(party.values.rateBp, project.dam.lastYear - project.dam.firstYear + 1);
    fc.assert(
      fc.property(contracts, dates, (contract, economy) => {
        const flows = damAndSmelterFlows(bound, economy, party);
        const rows = damLedger(project.dam, economy, bound.read(contract));
        const worth = (flow: (row: DamYear) => number): number =>
          rows.reduce((sum, row, i) => sum + mulDiv(flow(row), discount[i]!, 1_000_000), 0);
        const isHost = seat === 'a';
        const counted = Object.fromEntries(
          Object.entries(flows).map(([name, flow]) => [name, flow.presentValue(contract)]),
        );
        expect(counted).toMatchObject({
          profit: worth((row) => (isHost ? row.hostProfit : row.investorProfit)),
          metalBill: worth((row) => (isHost ? row.metalBill : -row.metalBill)),
          metalMargin: worth((row) => (isHost ? row.metalTax : row.metalMargin - row.metalTax)),
          homeBill: worth((row) => -row.homeBill),
          resale: worth((row) => row.resale),
          smelter: worth((row) => -row.smelterOutlay),
          ownMoney: worth((row) => -row.investorDamOutlay),
          hostMoney: worth((row) => -row.hostDamOutlay),
          toll: worth((row) => (isHost ? row.toll.host : row.toll.investor)),
        });
      }),
      { numRuns: 40 },
    );
  });

  test.each(SEATS)('[V1] [V2] for seat %s the core table and the sum of named parts agree', (seat) => {
    const none = { factors: { toll: 1_100, control: 900 }, points: [], allContracts: 0 };
    const economy = { ...rogun.public.economics, outputPermille: 1_000 };
    const table = createValueSheet(rogun.public, rogun.seats[seat], economy, none);
    table.core();
    const plain = createValueSheet(rogun.public, rogun.seats[seat], economy, none);
    fc.assert(
      fc.property(contracts, (contract) => {
        const parts = plain.contributionsOf(contract).reduce((sum, { points }) => sum + points, 0);
        expect(table.valueOf(contract)).toBe(parts);
      }),
      { numRuns: 300 },
    );
  });
});
