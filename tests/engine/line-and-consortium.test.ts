import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LineBinding, lineLedger } from '#engine/index.ts';
import type { LineTerms } from '#engine/project/line-and-consortium/line-and-consortium.ts';
import type { LineYear } from '#engine/project/line-and-consortium/line-ledger.ts';
import { expectLedgerBehindValues, type LedgerColumn } from '#tests/support/ledger-behind-values.ts';
import { loadPack } from '#tests/support/packs.ts';

const { line, price, supply, guarantee } = loadPack('consortium').public.project as LineBinding;
const economics = { expectedCost: 770_000, exportPrice: 550, outputPermille: 1_000 };
const central: LineTerms = {
  price: 330,
  lineBorneByBuyers: 70,
  ownPercent: 40,
  surplusMWh: 1_600_000,
  newMWh: 1_300_000,
  winterMWh: 650_000,
  plantPermille: 600,
  paidPermille: 1_000,
  feePermille: 10,
};

describe('an export line and its consortium', () => {
  test('P10 what all parties receive is outlay and running cost, in every year, to the unit', () => {
    const terms = fc.record({
      price: fc.nat(1_000),
      lineBorneByBuyers: fc.nat(100),
      ownPercent: fc.nat(100),
      surplusMWh: fc.nat(5_000_000),
      newMWh: fc.nat(5_000_000),
      winterMWh: fc.nat(1_000_000),
      plantPermille: fc.nat(2_000),
      paidPermille: fc.nat(1_000),
      feePermille: fc.nat(100),
    });
    fc.assert(
      fc.property(terms, fc.nat(1_300), (given, outputPermille) => {
        for (const year of lineLedger(line, { ...economics, outputPermille }, given)) {
          const all = Object.values(year.parties).reduce((sum, part) => sum + part, 0);
          expect(all + year.lineOutlay + year.plantOutlay + year.runningCost).toBe(0);
        }
      }),
    );
  });

  test('P10 the line of 540 m is paid 30:70 where buyers and lenders bear 70 percent', () => {
    const years = lineLedger(line, economics, central);
    const sum = (of: (year: (typeof years)[number]) => number): number =>
      years.reduce((total, year) => total + of(year), 0);
    expect(sum((year) => year.lineOutlay)).toBe(540_000);
    expect(sum((year) => year.hostLineOutlay)).toBe(162_000);
    expect(sum((year) => year.plantOutlay)).toBe(462_000);
    expect(sum((year) => year.hostPlantOutlay)).toBe(184_800);
  });

  test('P10 summer surplus flows with the line, the new units two years later', () => {
    const years = lineLedger(line, economics, central);
    const at = (year: number) => years.find((each) => each.year === year)!;
    expect(at(2011).sentMWh).toBe(0);
    expect(at(2012)).toMatchObject({ surplusSales: 52_800, newSales: 0, transitFee: 9_600 });
    expect(at(2014)).toMatchObject({ newSales: 42_900, runningCost: 6_930, hostEarnings: 14_388 });
    expect(at(2014).deliveredMWh).toBe(2_668_000);
  });

  test('P10 the guarantee costs the host a part of all sales at the source', () => {
    expect(lineLedger(line, economics, central).at(-1)!.guaranteeFee).toBe(957);
  });

  test('V2 values are the ledger at present value, in the table and in the readable sum', () => {
    const scenario = loadPack('consortium');
    const { terms } = scenario.public;
    const column =
      (of: (year: LineYear) => number): LedgerColumn =>
      (named, contract) => {
        const at = (id: string): number => contract[terms.findIndex((term) => term.id === id)]!;
        return lineLedger(line, economics, {
          price: price.prices[at('price')]!,
          lineBorneByBuyers: Number(named.line),
          ownPercent: Number(named.own),
          surplusMWh: supply.surplusMWh[at('supply')]!,
          newMWh: supply.newMWh[at('supply')]!,
          winterMWh: supply.winterMWh[at('supply')]!,
          plantPermille: supply.plantPermille[at('supply')]!,
          paidPermille: guarantee.paidPermille[at('guarantee')]!,
          feePermille: guarantee.feePermille[at('guarantee')]!,
        }).map(of);
      };
    expectLedgerBehindValues(scenario, {
      a: {
        surplus: column((year) => year.surplusSales),
        earnings: column((year) => year.hostEarnings),
        line: column((year) => -year.hostLineOutlay),
        plants: column((year) => -year.hostPlantOutlay),
        fee: column((year) => -year.guaranteeFee),
      },
      b: {
        earnings: column((year) => year.newSales - year.runningCost - year.hostEarnings),
        line: column((year) => year.hostLineOutlay - year.lineOutlay),
        plants: column((year) => year.hostPlantOutlay - year.plantOutlay),
        fee: column((year) => year.parties.lenders),
      },
    });
  });
});
