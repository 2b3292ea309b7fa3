import { mulDiv } from '../../arithmetic/mul-div.ts';
import type { Economics } from '../economics.ts';
import { levelInstalment } from '../level-instalment.ts';
import { monthsInside, sales, spread, unitMonthsIn } from '../pay-off-plant/plant-ledger.ts';
import type { RevenuePlantParameters, RevenuePlantTerms } from './revenue-plant.ts';

/**
 * One year of the plant, in thousands of USD. What flows in to a party is positive.
 * `host + builder + buyers = −(outlay + running cost)` in every year, to the unit.
 */
export interface RevenuePlantYear {
  readonly year: number;
  readonly energyMWh: number;
  /** Months of this year in which the profit is the builder's. */
  readonly revenueMonths: number;
  readonly billPaid: number;
  readonly billUnpaid: number;
  readonly runningCost: number;
  readonly profit: number;
  readonly hostProfit: number;
  readonly builderProfit: number;
  /** What the host pays back on the loan. */
  readonly instalment: number;
  readonly hostOutlay: number;
  readonly builderOutlay: number;
  readonly parties: { readonly host: number; readonly builder: number; readonly buyers: number };
}

/** The plant year by year under a contract. */
export function revenuePlantLedger(
  plant: RevenuePlantParameters,
  economics: Economics,
  terms: RevenuePlantTerms,
): RevenuePlantYear[] {
  const outlay = revenuePlantOutlay(plant, economics, terms);
  const repaid = instalments(plant, terms.readyMonth, yearlyInstalment(plant, economics, terms));
  return Array.from({ length: plant.lastYear - plant.firstYear + 1 }, (_, i) => {
    const flow = operatingYear(plant, economics, terms.readyMonth, i);
    const shared = divideProfit(flow.profit, terms.readyMonth, terms.revenueMonths, i);
    const hostOutlay = outlay.host[i] ?? 0;
    const builderOutlay = outlay.builder[i] ?? 0;
    const instalment = repaid[i]!;
    return {
      year: plant.firstYear + i,
      ...flow,
      ...shared,
      instalment,
      hostOutlay,
      builderOutlay,
      parties: {
        host: shared.hostProfit - hostOutlay - instalment,
        builder: shared.builderProfit - builderOutlay + instalment,
        buyers: -flow.billPaid,
      },
    };
  });
}

/** Energy, bill and profit of the year `i` after the first, before anybody shares them. */
export function operatingYear(
  plant: RevenuePlantParameters,
  economics: Economics,
  readyMonth: number,
  i: number,
) {
  const unitMonths = unitMonthsIn(plant, readyMonth, i);
  const design = mulDiv(plant.annualMWh, unitMonths, plant.units * 12);
  const energyMWh = mulDiv(design, economics.outputPermille, 1_000);
  const bill = sales(energyMWh, economics.exportPrice);
  const billPaid = mulDiv(bill, plant.paidPermille, 1_000);
  const runningCost = mulDiv(plant.operatingCost, unitMonths, plant.units * 12);
  return { energyMWh, billPaid, billUnpaid: bill - billPaid, runningCost, profit: billPaid - runningCost };
}

/** Inside the revenue months the profit is the builder's, afterwards the host's. */
export function divideProfit(profit: number, readyMonth: number, months: number, i: number) {
  const revenueMonths = monthsInside(readyMonth, months, i);
  const hostProfit = mulDiv(profit, 12 - revenueMonths, 12);
  return { revenueMonths, hostProfit, builderProfit: profit - hostProfit };
}

/** Building money by year: the builder brings what it promised at most, the host the rest. */
export function revenuePlantOutlay(
  plant: RevenuePlantParameters,
  economics: Economics,
  terms: Pick<RevenuePlantTerms, 'builderMoney' | 'costPermille'>,
) {
  const cost = mulDiv(economics.expectedCost, terms.costPermille, 1_000);
  const total = spread(cost, plant.outlayPercent);
  const builder = spread(Math.min(terms.builderMoney, cost), plant.outlayPercent);
  return { builder, host: total.map((part, i) => part - builder[i]!) };
}

/** The level payment on the lent part of the builder's money. */
export function yearlyInstalment(
  plant: RevenuePlantParameters,
  economics: Economics,
  terms: Omit<RevenuePlantTerms, 'revenueMonths' | 'readyMonth'>,
): number {
  const cost = mulDiv(economics.expectedCost, terms.costPermille, 1_000);
  const loan = mulDiv(Math.min(terms.builderMoney, cost), terms.loanPercent, 100);
  return levelInstalment(loan, terms.loanRateBp, plant.instalmentYears);
}

/** Payments on the loan by year, the first in the year after the first unit runs. */
export function instalments(plant: RevenuePlantParameters, readyMonth: number, payment: number): number[] {
  const first = Math.floor(readyMonth / 12) + 1;
  return Array.from({ length: plant.lastYear - plant.firstYear + 1 }, (_, i) =>
    i >= first && i < first + plant.instalmentYears ? payment : 0,
  );
}
