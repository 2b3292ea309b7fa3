import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StatePackageBinding, statePackageLedger } from '#engine/index.ts';
import type { StatePackageTerms } from '#engine/project/state-package/state-package.ts';
import type { StatePackageYear } from '#engine/project/state-package/state-package-ledger.ts';
import { expectLedgerBehindValues, type LedgerColumn } from '#tests/support/ledger-behind-values.ts';
import { loadPack } from '#tests/support/packs.ts';

const binding = loadPack('moscow-package').public.project as StatePackageBinding;
const economics = { expectedCost: 2_000_000, exportPrice: 0, outputPermille: 1_000 };
const nothing: StatePackageTerms = {
  cancelled: 0,
  swapped: 0,
  rent: 0,
  promised: 0,
  keptPermille: 0,
  toppedUpPermille: 0,
  reliefYear: 2006,
};

describe('a package between two states', () => {
  test('P7 only moves money: what all parties receive adds up to nothing in every year', () => {
    const terms = fc.record({
      cancelled: fc.nat(300_000),
      swapped: fc.nat(50_000),
      rent: fc.nat(20_000),
      promised: fc.nat(3_000_000),
      keptPermille: fc.nat(1_000),
      toppedUpPermille: fc.nat(1_000),
      reliefYear: fc.integer({ min: 2005, max: 2012 }),
    });
    fc.assert(
      fc.property(terms, fc.nat(1_000), (given, outputPermille) => {
        for (const { parties } of statePackageLedger(
          binding.package,
          { ...economics, outputPermille },
          given,
        ))
          expect(Object.values(parties).reduce((sum, part) => sum + part, 0)).toBe(0);
      }),
    );
  });

  test('P7 a debt of 100 m at 4 % over 15 years is relieved by 8,994 thousand a year, from the year of relief on', () => {
    const years = statePackageLedger(binding.package, economics, {
      ...nothing,
      cancelled: 100_000,
      reliefYear: 2008,
    });
    expect(years.filter(({ relief }) => relief > 0).map(({ year }) => year)).toEqual(
      Array.from({ length: 13 }, (_, i) => 2008 + i),
    );
    expect(years.find(({ year }) => year === 2008)!.relief).toBe(8_994);
  });

  test('P7 of a promise of 1,000 m with 400 permille kept, the state tops up half of the shortfall', () => {
    const years = statePackageLedger(binding.package, economics, {
      ...nothing,
      promised: 1_000_000,
      keptPermille: 400,
      toppedUpPermille: 500,
    });
    const sum = (of: (year: (typeof years)[number]) => number): number =>
      years.reduce((total, year) => total + of(year), 0);
    expect(sum((year) => year.companyOutlay)).toBe(400_000);
    expect(sum((year) => year.stateOutlay)).toBe(300_000);
    expect(years[5]).toMatchObject({ year: 2010, hostEarnings: 14_000, companyEarnings: 42_000 });
  });

  test('P7 companies that fail leave the gap to the state that vouched', () => {
    const given = { ...nothing, promised: 1_000_000, keptPermille: 500, toppedUpPermille: 400 };
    const spent = (outputPermille: number): number =>
      statePackageLedger(binding.package, { ...economics, outputPermille }, given).reduce(
        (sum, year) => sum + year.stateOutlay,
        0,
      );
    expect(spent(1_000)).toBe(200_000);
    expect(spent(500)).toBe(300_000);
  });

  test('V2 values are the ledger at present value, in the table and in the readable sum', () => {
    const scenario = loadPack('moscow-package');
    const { terms } = scenario.public;
    const column =
      (of: (year: StatePackageYear) => number): LedgerColumn =>
      (named, contract) => {
        const at = (id: string): number => contract[terms.findIndex((term) => term.id === id)]!;
        return statePackageLedger(binding.package, economics, {
          cancelled: Number(named.debt),
          swapped: binding.swap.swapped[at('rest')]!,
          rent: binding.base.rent[at('base')]!,
          promised: Number(named.promised),
          keptPermille: binding.order.keptPermille[at('order')]!,
          toppedUpPermille: binding.guarantee.toppedUpPermille[at('guarantee')]!,
          reliefYear: binding.order.reliefYear[at('order')]!,
        }).map(of);
      };
    expectLedgerBehindValues(scenario, {
      a: {
        relief: column((year) => year.relief),
        rent: column((year) => year.rent),
        localWork: column((year) => year.localWork),
        earnings: column((year) => year.hostEarnings),
      },
      b: {
        relief: column((year) => -year.relief),
        earnings: column((year) => year.companyEarnings),
        topUp: column((year) => -year.stateOutlay),
      },
    });
  });
});
