import type { Economics } from '../economics.ts';

/**
 * What the yearly model of a plant with a pay-off period needs to know. Money in thousands of USD, prices in
 * hundredths of a US cent per kWh ("centicents"), energy in MWh, time in months since January of `firstYear`.
 * Every number is a parameter of a scenario pack, with its source there.
 */
export interface PlantParameters {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Output of all units in a whole year. */
  readonly annualMWh: number;
  readonly units: number;
  /** Months from one unit to the next. */
  readonly monthsBetweenUnits: number;
  /** Yearly running cost of the whole plant. */
  readonly operatingCost: number;
  /** Works that stand already and count as the host's part of the capital. */
  readonly standingWorks: number;
  /** Debt of the host to the investor's state that becomes shares. */
  readonly debtSwap: number;
  /** Cost above which an overrun clause counts. */
  readonly budget: number;
  /** What the investor saves when it builds wholly at its own risk. */
  readonly ownRiskSaving: number;
  /** Overrun that lengthens the pay-off period by one year when it is counted in full. */
  readonly overrunPerYear: number;
  /** How the outlay falls on the years from `firstYear`, in percent; adds up to 100. */
  readonly outlayPercent: readonly number[];
  /** Up to this price the bill is paid in full. */
  readonly paidInFullUpTo: number;
  /** Beyond it, permille of the bill that goes unpaid for each whole cent. */
  readonly unpaidPerCent: number;
  readonly leastPaidPermille: number;
  /** The price and the paid part that stand for a tariff that was left open. */
  readonly openTariff: { readonly price: number; readonly paidPermille: number };
}

/** A contract as the plant sees it. */
export interface PlantTerms {
  /** Pay-off years from the promised start. */
  readonly payoffYears: number;
  /** The host's part of the profit afterwards, in percent. */
  readonly hostShareAfter: number;
  /** Price at home, or null when it was left open. */
  readonly tariff: number | null;
  /** The investor's own cash. */
  readonly ownCash: number;
  /** Promised month of the first unit, in months since January of `firstYear`. */
  readonly startMonth: number;
  /** Months by which the first unit is expected to be late. */
  readonly lateMonths: number;
  /** Part of the output that stays at home, in percent. */
  readonly homePercent: number;
  /** How much of an overrun lengthens the pay-off period, in halves: 0, 1 or 2. */
  readonly overrunHalves: 0 | 1 | 2;
}

/** Cost of the plant under this contract: at least the budget, less what own risk saves. */
export function plantCost(plant: PlantParameters, economics: Economics, overrunHalves: number): number {
  const saved = (plant.ownRiskSaving * (2 - overrunHalves)) / 2;
  return Math.max(plant.budget, economics.expectedCost - saved);
}

/** What neither standing works nor the swap of debt pays of the plant: cash to be found, thousands of USD. */
export function cashToFind(plant: PlantParameters, economics: Economics, overrunHalves: number): number {
  const swapped = economics.debtSwap ?? plant.debtSwap;
  return plantCost(plant, economics, overrunHalves) - plant.standingWorks - swapped;
}

/** Length of the pay-off period in months, with what the overrun clause adds. */
export function payoffMonths(plant: PlantParameters, economics: Economics, terms: PlantTerms): number {
  return terms.payoffYears * 12 + overrunMonths(plant, economics, terms.overrunHalves);
}

/** Months that the overrun clause adds to the pay-off period. */
export function overrunMonths(plant: PlantParameters, economics: Economics, halves: number): number {
  const overrun = plantCost(plant, economics, halves) - plant.budget;
  return Math.floor((overrun * halves * 12) / (2 * plant.overrunPerYear));
}

/** Permille of the home bill that is paid at this price (null: left open). */
export function paidPermille(plant: PlantParameters, tariff: number | null): number {
  if (tariff === null) return plant.openTariff.paidPermille;
  const above = Math.max(0, tariff - plant.paidInFullUpTo);
  return Math.max(plant.leastPaidPermille, 1_000 - Math.floor((above * plant.unpaidPerCent) / 100));
}
