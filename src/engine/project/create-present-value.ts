import { DISCOUNT_ONE, discountTable } from '../arithmetic/discount-table.ts';
import { mulDiv } from '../arithmetic/mul-div.ts';

/** Brings yearly money, from the first year on, back to the first year at one rate; each year rounded for itself. */
export function createPresentValue(rateBp: number, years: number): (flows: readonly number[]) => number {
  const discount = discountTable(rateBp, years);
  return (flows) => flows.reduce((sum, flow, i) => sum + mulDiv(flow, discount[i]!, DISCOUNT_ONE), 0);
}
