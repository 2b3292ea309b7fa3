import { mulDiv } from './mul-div.ts';

/** Discount factors are whole millionths. */
export const DISCOUNT_ONE = 1_000_000;

/**
 * Factors that bring money of `firstYear`, `firstYear + 1`, ... back to `firstYear`, in millionths.
 *
 * @param rateBp yearly rate in basis points (1,000 = 10 %)
 */
export function discountTable(rateBp: number, years: number): number[] {
  const factors: number[] = [];
  let factor = DISCOUNT_ONE;
  for (let i = 0; i < years; i += 1) {
    factors.push(factor);
    factor = mulDiv(factor, 10_000, 10_000 + rateBp);
  }
  return factors;
}
