import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LoanPlantBinding, loanPlantLedger } from '#engine/index.ts';
import type { LoanPlantTerms } from '#engine/project/loan-plant/loan-plant.ts';
import { chanceBuilt, type LoanPlantYear } from '#engine/project/loan-plant/loan-plant-ledger.ts';
import { projectFlows } from '#engine/project/project-flows.ts';
import { expectLedgerBehindValues, type LedgerColumn } from '#tests/support/ledger-behind-values.ts';
import { loadPack } from '#tests/support/packs.ts';

const binding = loadPack('zeravshan-china').public.project as LoanPlantBinding;
const { plant } = binding;
const economics = { expectedCost: 200_000, exportPrice: 250, outputPermille: 1_000, objection: 20 };
const recorded: LoanPlantTerms = {
  scalePermille: 1_000,
  annualMWh: 600_000,
  costPermille: 1_000,
  tiedPermille: 900,
  coverPercent: 100,
  rateBp: 100,
  years: 25,
  graceYears: 5,
  waitMonths: 0,
  neighbourPercent: 0,
};

describe('a plant on a foreign loan', () => {
  test('P9 what all parties receive is the running cost, in every year, to the unit', () => {
    const terms = fc.record({
      scalePermille: fc.integer({ min: 500, max: 3_000 }),
      annualMWh: fc.nat(2_000_000),
      costPermille: fc.integer({ min: 800, max: 1_200 }),
      tiedPermille: fc.nat(1_000),
      coverPercent: fc.nat(100),
      rateBp: fc.nat(1_000),
      years: fc.integer({ min: 10, max: 30 }),
      graceYears: fc.integer({ min: 0, max: 9 }),
      waitMonths: fc.nat(40),
      neighbourPercent: fc.nat(100),
    });
    fc.assert(
      fc.property(terms, fc.nat(1_300), (given, outputPermille) => {
        for (const year of loanPlantLedger(plant, { ...economics, outputPermille }, given)) {
          const all = Object.values(year.parties).reduce((sum, part) => sum + part, 0);
          expect(all + year.runningCost).toBe(0);
        }
      }),
    );
  });

  test('P9 a loan of 200 m at 1 %: interest of 2 m in five years of grace, then twenty equal years', () => {
    const service = loanPlantLedger(plant, economics, recorded).map((year) => year.service);
    expect(service.slice(0, 7)).toEqual([0, 2_000, 2_000, 2_000, 2_000, 2_000, 11_083]);
    expect(service.filter((paid) => paid === 11_083)).toHaveLength(20);
    expect(service.slice(26)).toEqual([0, 0, 0, 0]);
  });

  test('P9 the plant runs after the wait and thirty-six months of building', () => {
    const energy = (waitMonths: number): number[] =>
      loanPlantLedger(plant, economics, { ...recorded, waitMonths }).map((year) => year.energyMWh);
    expect(energy(0).slice(2, 4)).toEqual([0, 600_000]);
    expect(energy(18).slice(3, 6)).toEqual([0, 300_000, 600_000]);
  });

  test('P9 power set aside for the neighbour is sold at its own price', () => {
    const year = loanPlantLedger(plant, economics, { ...recorded, neighbourPercent: 25 })[5]!;
    expect(year).toMatchObject({ neighbourMWh: 150_000, neighbourSales: 3_000, billPaid: 9_562 });
  });

  test('P9 objection takes from the chance that the plant is built, never below none', () => {
    expect(chanceBuilt(900, 6, 20)).toBe(780);
    expect(chanceBuilt(820, 6, 75)).toBe(370);
    expect(chanceBuilt(300, 6, 75)).toBe(0);
  });

  test('V2 values are the ledger at present value, in the table and in the readable sum', () => {
    const scenario = loadPack('zeravshan-china');
    const certain: LoanPlantBinding = {
      ...binding,
      consent: {
        ...binding.consent,
        chancePermille: binding.consent.chancePermille.map((options) => options.map(() => 1_000)),
        lostPermille: binding.consent.lostPermille.map(() => 0),
      },
    };
    const { terms } = scenario.public;
    const column =
      (of: (year: LoanPlantYear) => number): LedgerColumn =>
      (named, contract) => {
        const at = (id: string): number => contract[terms.findIndex((term) => term.id === id)]!;
        return loanPlantLedger(plant, economics, {
          scalePermille: binding.scale.costPermille[at('plants')]!,
          annualMWh: binding.scale.annualMWh[at('plants')]!,
          costPermille: binding.builders.costPermille[at('builders')]!,
          tiedPermille: binding.builders.tiedPermille[at('builders')]!,
          coverPercent: Number(named.cover),
          rateBp: binding.rate.basisPoints[at('rate')]!,
          years: Number(named.years),
          graceYears: Number(named.grace),
          waitMonths: binding.consent.waitMonths[at('consent')]!,
          neighbourPercent: binding.consent.neighbourPercent[at('consent')]!,
        }).map(of);
      };
    expectLedgerBehindValues(
      { ...scenario, public: { ...scenario.public, project: certain } },
      {
        a: {
          sales: column((year) => year.billPaid + year.neighbourSales - year.runningCost),
          loan: column((year) => -year.ownOutlay - year.service),
        },
        b: { loan: column((year) => year.parties.lender), tiedWork: column((year) => year.tiedWork) },
      },
    );
  });

  test('P9 objection takes its part from the loan as from every flow', () => {
    const scenario = loadPack('zeravshan-china');
    const calm = { ...scenario.public.economics, outputPermille: 1_000, objection: 0 };
    const [terms, party] = [scenario.public.terms, scenario.seats.b];
    const contract = terms.map(() => 0);
    const chance = binding.consent.chancePermille[0]![0]!;
    const lost = binding.consent.lostPermille[0]! * 50;
    const worth = (objection: number): number =>
      projectFlows(terms, binding, { ...calm, objection }, party).loan!.presentValue(contract);
    expect(worth(50) * chance).toBeCloseTo(worth(0) * (chance - lost), -4);
  });
});
