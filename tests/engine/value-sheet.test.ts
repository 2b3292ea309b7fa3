import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bindPlant,
  createValueSheet,
  discountTable,
  type Economics,
  mulDiv,
  plantLedger,
  positionCount,
  type SeatId,
} from '#engine/index.ts';
import type { ValueModifiers } from '#engine/value/value-modifiers.ts';
import { loadPack } from '#tests/support/packs.ts';

const { public: common, seats } = loadPack('sangtuda-rao');
const { project } = common;
if (project?.model !== 'pay-off-plant') throw new Error('the table has lost its plant');
const bound = bindPlant(common.terms, project);
const untouched: ValueModifiers = { factors: {}, points: [], allContracts: 0 };
const today: Economics = { ...common.economics, outputPermille: 1_000 };

const anySeat = fc.constantFrom<SeatId>('a', 'b');
const anyContract = fc.tuple(...common.terms.map((term) => fc.nat(positionCount(term) - 1)));
const anyEconomics = fc.record({
  expectedCost: fc.integer({ min: 400_000, max: 900_000 }),
  exportPrice: fc.integer({ min: 100, max: 400 }),
  outputPermille: fc.integer({ min: 700, max: 1_000 }),
});
const anyFactors = fc.dictionary(
  fc.constantFrom('profit', 'outlay', 'home-power', 'own-cash', 'winter', 'haste', 'lateness'),
  fc.integer({ min: 850, max: 1_150 }),
);
const anyShift = fc.record({
  term: fc.constantFrom(...common.terms.map(({ id }) => id)),
  positions: fc.option(fc.array(fc.nat(4), { minLength: 1, maxLength: 3 }), { nil: null }),
  by: fc.integer({ min: -20_000, max: 20_000 }),
  cause: fc.constantFrom('iran', 'frost'),
});
const anyModifiers: fc.Arbitrary<ValueModifiers> = fc.record({
  factors: anyFactors,
  points: fc.array(anyShift, { maxLength: 4 }),
  allContracts: fc.integer({ min: -20_000, max: 20_000 }),
});

test('V1 a value is the sum of its named contributions, to the unit', () => {
  fc.assert(
    fc.property(anySeat, anyContract, anyEconomics, anyModifiers, (seat, contract, economics, modifiers) => {
      const sheet = createValueSheet(common, seats[seat], economics, modifiers);
      const sum = sheet.contributionsOf(contract).reduce((total, part) => total + part.points, 0);
      expect(sheet.valueOf(contract)).toBe(sum);
    }),
    { numRuns: 150 },
  );
});

test('V2 the core table and the readable sum agree', () => {
  fc.assert(
    fc.property(
      anySeat,
      anyEconomics,
      anyModifiers,
      fc.array(anyContract, { minLength: 40, maxLength: 40 }),
      (seat, economics, modifiers, contracts) => {
        const plain = createValueSheet(common, seats[seat], economics, modifiers);
        const tabled = createValueSheet(common, seats[seat], economics, modifiers);
        expect(tabled.core().length).toBe(30_240);
        for (const contract of contracts) expect(tabled.valueOf(contract)).toBe(plain.valueOf(contract));
      },
    ),
    { numRuns: 5 },
  );
});

test('V3 profit counts as the present value of the ledger’s years at the party’s own rate', () => {
  fc.assert(
    fc.property(anySeat, anyContract, anyEconomics, (seat, contract, economics) => {
      const { rateBp } = seats[seat].values;
      const rows = plantLedger(project.plant, economics, bound.read(contract));
      const discount = discountTable(rateBp, rows.length);
      const expected = rows.reduce((sum, row, i) => {
        const own = seat === 'a' ? row.hostProfit : row.investorProfit;
        return sum + mulDiv(own, discount[i]!, 1_000_000);
      }, 0);
      const sheet = createValueSheet(common, seats[seat], economics, untouched);
      const profit = sheet.contributionsOf(contract).find(({ key }) => key === 'profit')!;
      expect(profit.points).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

test('V3 a factor of the seed stretches one flow and leaves the others alone', () => {
  const contract = common.terms.map(() => 1);
  const plain = createValueSheet(common, seats.b, today, untouched).contributionsOf(contract);
  const shifted = createValueSheet(common, seats.b, today, { ...untouched, factors: { outlay: 1_100 } });
  for (const part of shifted.contributionsOf(contract)) {
    const before = plain.find(({ key }) => key === part.key)!.points;
    if (part.key === 'outlay') expect(part.points / before).toBeCloseTo(1.1, 3);
    else expect(part.points).toBe(before);
  }
});

test('V4 a shift for one position moves the contracts that have it, and no other', () => {
  const winter = common.terms.findIndex(({ id }) => id === 'start');
  const points = [{ term: 'start', positions: [0], by: 10_000, cause: 'frost' }];
  const plain = createValueSheet(common, seats.a, today, untouched);
  const frost = createValueSheet(common, seats.a, today, { ...untouched, points });
  const early = common.terms.map(() => 0);
  const later = early.with(winter, 1);
  expect(frost.valueOf(early) - plain.valueOf(early)).toBe(10_000);
  expect(frost.valueOf(later)).toBe(plain.valueOf(later));
  expect(frost.contributionsOf(early).find(({ key }) => key === 'frost')?.points).toBe(10_000);
});
