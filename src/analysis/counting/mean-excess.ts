import { halfSums } from './half-sums.ts';

const LONGEST_LIST = 4_000_000;

/**
 * Mean over all outcomes of what a party's sum has above its cap, or null when there are too many outcomes
 * to know. The two halves are walked in opposite directions, with running totals of the sums let in.
 */
export function meanExcess(tables: readonly ArrayLike<number>[], cap: number): number | null {
  const most = tables.reduce((sum, table) => sum + Math.max(...Array.from(table)), 0);
  if (most <= cap + 1e-9) return 0;
  const halves = halfSums([tables], LONGEST_LIST);
  if (halves === null) return null;
  const [falling, rising] = [
    (halves[0][0] as Float64Array).sort().reverse(),
    (halves[1][0] as Float64Array).sort(),
  ];
  let [inside, total, excess] = [0, 0, 0];
  for (const sum of rising) {
    while (inside < falling.length && (falling[inside] as number) + sum > cap)
      total += falling[inside++] as number;
    excess += total + inside * (sum - cap);
  }
  return excess / (falling.length * rising.length);
}
