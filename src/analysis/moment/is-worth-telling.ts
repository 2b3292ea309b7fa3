import type { BySeat } from '#engine/index.ts';

/** Thousandths of a point that both gain together; under it a lesson would hang on a rounding. Our model's choice. */
const leastJointGain = 2_000;

/** Whether a trade that was missed, beside what was signed, adds enough for both together to be called one. */
export function isWorthTelling(deal: BySeat<number>, missed: BySeat<number>): boolean {
  return missed.a + missed.b - deal.a - deal.b >= leastJointGain;
}
