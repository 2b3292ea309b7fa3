import { mulDiv } from '../../arithmetic/mul-div.ts';
import { remember } from '../../arithmetic/remember.ts';
import type { Economics } from '../economics.ts';
import type { BoundPlant } from './bind-plant.ts';
import { overrunMonths } from './plant.ts';
import { monthsInside } from './plant-ledger.ts';
import { plantTermsAt } from './plant-terms-at.ts';

/** Positions of the six terms on which the division of profit depends. */
export interface ProfitPositions {
  readonly payoff: number;
  readonly after: number;
  readonly tariff: number;
  readonly home: number;
  readonly overrun: number;
  readonly start: number;
}

/** Running sums of one plant's discounted profit, for years wholly outside or inside the pay-off period. */
interface WholeYears {
  readonly outside: readonly number[];
  readonly inside: readonly number[];
  readonly profit: readonly number[];
  readonly hostShare: number;
}

/**
 * Present value of one party's part of the profit. Whole years come from running sums and only the years in which
 * the pay-off period begins and ends are computed, so that a table of all contracts costs little; the result is the
 * ledger's to the unit.
 */
export function createProfitValue(
  plant: BoundPlant,
  economics: Economics,
  isHost: boolean,
  discount: readonly number[],
  profitByYear: (tariff: number, home: number, start: number) => readonly number[],
): (at: ProfitPositions) => number {
  const { counts, binding } = plant;
  const years = discount.length;
  const partOf = (profit: number, monthsIn: number, hostShare: number): number => {
    const host = mulDiv(profit * (12 - monthsIn), hostShare, 1_200);
    return isHost ? host : profit - host;
  };
  const present = (flow: number, i: number): number => mulDiv(flow, discount[i]!, 1_000_000);
  const wholeYears = remember<WholeYears>(
    [counts.tariff, counts.home, counts.start, counts.after],
    (tariff, home, start, after) => {
      const profit = profitByYear(tariff, home, start);
      const hostShare = plantTermsAt(plant, { after }).hostShareAfter;
      return {
        profit,
        hostShare,
        outside: runningSums(profit.map((p, i) => present(partOf(p, 0, hostShare), i))),
        inside: runningSums(profit.map((p, i) => present(partOf(p, 12, hostShare), i))),
      };
    },
  );
  const lengthOf = remember(
    [counts.payoff, counts.overrun],
    (payoff, overrun) =>
      plantTermsAt(plant, { payoff }).payoffYears * 12 + overrunMonths(binding.plant, economics, overrun),
  );
  return ({ payoff, after, tariff, home, overrun, start }) => {
    const whole = wholeYears(tariff, home, start, after);
    const from = binding.start.months[start]!;
    const until = from + lengthOf(payoff, overrun);
    const yearOf = (month: number): number => Math.min(years, Math.floor(month / 12));
    const firstIn = Math.min(years, Math.ceil(from / 12));
    const lastIn = Math.max(firstIn, yearOf(until));
    const firstOut = Math.max(lastIn, Math.min(years, Math.ceil(until / 12)));
    const partly = (i: number): number =>
      i < years
        ? present(partOf(whole.profit[i]!, monthsInside(from, until - from, i), whole.hostShare), i)
        : 0;
    let sum = whole.outside[yearOf(from)]! + whole.inside[lastIn]! - whole.inside[firstIn]!;
    sum += whole.outside[years]! - whole.outside[firstOut]!;
    if (yearOf(from) < firstIn) sum += partly(yearOf(from));
    if (lastIn < firstOut) sum += partly(lastIn);
    return sum;
  };
}

function runningSums(flows: readonly number[]): number[] {
  const sums = [0];
  for (const flow of flows) sums.push(sums.at(-1)! + flow);
  return sums;
}
