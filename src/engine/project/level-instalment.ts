import { DISCOUNT_ONE, discountTable } from '../arithmetic/discount-table.ts';
import { mulDiv } from '../arithmetic/mul-div.ts';

/** The equal yearly payment that repays a loan with interest, the first one a year after the loan. */
export function levelInstalment(loan: number, rateBp: number, years: number): number {
  const factors = discountTable(rateBp, years + 1).slice(1);
  return mulDiv(
    loan,
    DISCOUNT_ONE,
    factors.reduce((sum, factor) => sum + factor, 0),
  );
}
