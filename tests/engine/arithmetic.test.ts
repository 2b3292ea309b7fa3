import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discountTable, drawBelow, mulDiv, seedGenerator } from '#engine/index.ts';

describe('whole-number arithmetic', () => {
  it('[N2] halves round to the even neighbour, on both sides of zero', () => {
    expect([mulDiv(1, 1, 2), mulDiv(3, 1, 2), mulDiv(5, 1, 2), mulDiv(-1, 1, 2), mulDiv(-3, 1, 2)]).toEqual([
      0, 2, 2, 0, -2,
    ]);
  });

  it('[N2] it agrees with exact arithmetic wherever the product is safe', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -2_000_000, max: 2_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (a, b, c) => {
          const product = BigInt(a) * BigInt(b);
          const size = product < 0n ? -product : product;
          const floor = size / BigInt(c);
          const twice = 2n * (size % BigInt(c));
          const up = twice > BigInt(c) || (twice === BigInt(c) && floor % 2n === 1n);
          const exact = (floor + (up ? 1n : 0n)) * (product < 0n ? -1n : 1n);
          expect(BigInt(mulDiv(a, b, c))).toBe(exact);
        },
      ),
    );
  });

  it('[N2] a product beyond 2^53 and a divisor of zero are bugs and throw', () => {
    expect(() => mulDiv(2 ** 40, 2 ** 20, 7)).toThrow(RangeError);
    expect(() => mulDiv(1, 1, 0)).toThrow(RangeError);
  });

  it('[N3] ten per cent discounts a dollar as a bank would, in millionths', () => {
    expect(discountTable(1_000, 4)).toEqual([1_000_000, 909_091, 826_446, 751_315]);
  });

  it('[N4] equal seeds and names give equal draws; another seed or name gives others', () => {
    const draws = (seed: number, name: string): number[] => {
      let state = seedGenerator(seed, name);
      return Array.from({ length: 20 }, () => {
        const draw = drawBelow(state, 1_000);
        state = draw.next;
        return draw.value;
      });
    };
    expect(draws(7, 'facts')).toEqual(draws(7, 'facts'));
    expect(draws(7, 'facts')).not.toEqual(draws(8, 'facts'));
    expect(draws(7, 'facts')).not.toEqual(draws(7, 'moods'));
    expect(draws(7, 'facts')).not.toEqual(draws(7 + 2 ** 32, 'facts'));
  });

  it('[N4] a draw below ten falls on every digit about equally often', () => {
    let state = seedGenerator(11, 'digits');
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 20_000; i += 1) {
      const draw = drawBelow(state, 10);
      state = draw.next;
      counts[draw.value]! += 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(1_800);
    expect(Math.max(...counts)).toBeLessThan(2_200);
  });
});
