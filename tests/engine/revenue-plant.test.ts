import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RevenuePlantBinding, revenuePlantLedger } from '#engine/index.ts';
import type { RevenuePlantTerms } from '#engine/project/revenue-plant/revenue-plant.ts';
import type { RevenuePlantYear } from '#engine/project/revenue-plant/revenue-plant-ledger.ts';
import { expectLedgerBehindValues, type LedgerColumn } from '#tests/support/ledger-behind-values.ts';
import { loadPack } from '#tests/support/packs.ts';

const { plant, ready, contractor } = loadPack('sangtuda2-iran').public.project as RevenuePlantBinding;
const economics = { expectedCost: 220_000, exportPrice: 280, outputPermille: 1_000 };
const recorded: RevenuePlantTerms = {
  revenueMonths: 150,
  builderMoney: 180_000,
  loanPercent: 40,
  loanRateBp: 500,
  readyMonth: 42,
  costPermille: 1_000,
};

describe('a plant that repays its builder with revenue and instalments', () => {
  test('P8 what all parties receive is what the plant uses up, in every year, to the unit', () => {
    const terms = fc.record({
      revenueMonths: fc.nat(300),
      builderMoney: fc.nat(300_000),
      loanPercent: fc.nat(100),
      loanRateBp: fc.nat(1_500),
      readyMonth: fc.integer({ min: 24, max: 80 }),
      costPermille: fc.integer({ min: 800, max: 1_300 }),
    });
    fc.assert(
      fc.property(terms, fc.nat(1_200), (given, outputPermille) => {
        for (const year of revenuePlantLedger(plant, { ...economics, outputPermille }, given)) {
          const all = Object.values(year.parties).reduce((sum, part) => sum + part, 0);
          expect(all + year.hostOutlay + year.builderOutlay + year.runningCost).toBe(0);
        }
      }),
    );
  });

  test('P8 a whole year: 1 TWh at 2.8 cents of which nine tenths are paid, less 4 m to run it', () => {
    const year = revenuePlantLedger(plant, economics, recorded).find((each) => each.year === 2011)!;
    expect(year).toMatchObject({
      energyMWh: 1_000_000,
      billPaid: 25_200,
      billUnpaid: 2_800,
      runningCost: 4_000,
      profit: 21_200,
      hostProfit: 0,
      builderProfit: 21_200,
    });
  });

  test('P8 twelve and a half years from July 2009 end with the year 2021', () => {
    const years = revenuePlantLedger(plant, economics, recorded);
    expect(years.find(({ year }) => year === 2021)!.hostProfit).toBe(0);
    expect(years.find(({ year }) => year === 2022)!.hostProfit).toBe(21_200);
  });

  test('P8 a loan of 72 m at 5 % is repaid in ten equal years of 9,324 thousand, the first a year after power', () => {
    const paid = revenuePlantLedger(plant, economics, recorded).filter(({ instalment }) => instalment > 0);
    expect(paid.map(({ year }) => year)).toEqual(Array.from({ length: 10 }, (_, i) => 2010 + i));
    expect(new Set(paid.map(({ instalment }) => instalment))).toEqual(new Set([9_324]));
  });

  test('P8 what the cost grows by falls on the host', () => {
    const sum = (expectedCost: number, who: 'hostOutlay' | 'builderOutlay'): number =>
      revenuePlantLedger(plant, { ...economics, expectedCost }, recorded).reduce(
        (total, year) => total + year[who],
        0,
      );
    expect([sum(220_000, 'hostOutlay'), sum(220_000, 'builderOutlay')]).toEqual([40_000, 180_000]);
    expect([sum(256_000, 'hostOutlay'), sum(256_000, 'builderOutlay')]).toEqual([76_000, 180_000]);
  });

  test('V2 values are the ledger at present value, in the table and in the readable sum', () => {
    const scenario = loadPack('sangtuda2-iran');
    const { terms } = scenario.public;
    const column =
      (of: (year: RevenuePlantYear) => number): LedgerColumn =>
      (named, contract) => {
        const at = (id: string): number => contract[terms.findIndex((term) => term.id === id)]!;
        return revenuePlantLedger(plant, economics, {
          revenueMonths: Number(named.years),
          builderMoney: Number(named.money),
          loanPercent: Number(named.loan),
          loanRateBp: Number(named.rate) * 100,
          readyMonth: ready.months[at('ready')]!,
          costPermille: contractor.costPermille[at('builder')]!,
        }).map(of);
      };
    expectLedgerBehindValues(scenario, {
      a: {
        profit: column((year) => year.hostProfit),
        outlay: column((year) => -year.hostOutlay),
        instalments: column((year) => -year.instalment),
      },
      b: {
        profit: column((year) => year.builderProfit),
        outlay: column((year) => -year.builderOutlay),
        instalments: column((year) => year.instalment),
      },
    });
  });
});
