import { mulDiv } from '../../arithmetic/mul-div.ts';
import type { Economics } from '../economics.ts';
import { type PlantParameters, type PlantTerms, paidPermille, payoffMonths, plantCost } from './plant.ts';

/**
 * One year of the plant, in thousands of USD. What flows in to a party is positive.
 * `host + investor + budget + buyers = −(outlay + running cost)` in every year, to the unit: what the plant uses
 * up is what its parties together are out of pocket.
 */
export interface LedgerYear {
  readonly year: number;
  /** Unit-months that ran, from 0 to 12 for each unit. */
  readonly unitMonths: number;
  readonly energyMWh: number;
  /** Months of this year inside the pay-off period. */
  readonly payoffMonths: number;
  readonly homeBillPaid: number;
  readonly homeBillUnpaid: number;
  readonly exportSales: number;
  readonly runningCost: number;
  readonly profit: number;
  readonly hostProfit: number;
  readonly investorProfit: number;
  /** Money spent on building, all sources. */
  readonly outlay: number;
  readonly parties: {
    readonly host: number;
    readonly investor: number;
    readonly budget: number;
    readonly buyers: number;
  };
}

/** The plant year by year under a contract. */
export function plantLedger(plant: PlantParameters, economics: Economics, terms: PlantTerms): LedgerYear[] {
  const years: LedgerYear[] = [];
  const spending = outlays(plant, economics, terms);
  for (let year = plant.firstYear; year <= plant.lastYear; year += 1)
    years.push(ledgerYear(plant, economics, terms, year, spending[year - plant.firstYear]));
  return years;
}

/** Unit-months that run in the year `index` years after the first. */
export function unitMonthsIn(
  plant: Pick<PlantParameters, 'units' | 'monthsBetweenUnits'>,
  firstUnitMonth: number,
  index: number,
): number {
  let months = 0;
  for (let unit = 0; unit < plant.units; unit += 1) {
    const start = firstUnitMonth + unit * plant.monthsBetweenUnits;
    months += Math.min(12, Math.max(0, (index + 1) * 12 - start));
  }
  return months;
}

/** Months of the year `index` that lie inside [start, start + length). */
export function monthsInside(start: number, length: number, index: number): number {
  return Math.max(0, Math.min(index * 12 + 12, start + length) - Math.max(index * 12, start));
}

/** Price × energy in thousands of USD: one MWh at one hundredth of a cent per kWh is ten US cents. */
export function sales(energyMWh: number, centicents: number): number {
  return mulDiv(energyMWh, centicents, 10_000);
}

interface Outlay {
  readonly total: number;
  readonly host: number;
  readonly investor: number;
  readonly budget: number;
}

const NOTHING: Outlay = { total: 0, host: 0, investor: 0, budget: 0 };

function ledgerYear(
  plant: PlantParameters,
  economics: Economics,
  terms: PlantTerms,
  year: number,
  outlay: Outlay = NOTHING,
): LedgerYear {
  const index = year - plant.firstYear;
  const flow = operatingYear(plant, economics, terms, index);
  const inside = monthsInside(terms.startMonth, payoffMonths(plant, economics, terms), index);
  const hostProfit = mulDiv(flow.profit * (12 - inside), terms.hostShareAfter, 1_200);
  const investorProfit = flow.profit - hostProfit;
  return {
    year,
    ...flow,
    payoffMonths: inside,
    hostProfit,
    investorProfit,
    outlay: outlay.total,
    parties: {
      host: hostProfit - outlay.host,
      investor: investorProfit - outlay.investor,
      budget: -outlay.budget,
      buyers: -(flow.homeBillPaid + flow.exportSales),
    },
  };
}

/** Energy, sales, cost and profit of one year, before anybody shares them. */
export function operatingYear(
  plant: PlantParameters,
  economics: Economics,
  terms: Pick<PlantTerms, 'startMonth' | 'lateMonths' | 'homePercent' | 'tariff'>,
  index: number,
) {
  const unitMonths = unitMonthsIn(plant, terms.startMonth + terms.lateMonths, index);
  const design = mulDiv(plant.annualMWh, unitMonths, plant.units * 12);
  const energyMWh = mulDiv(design, economics.outputPermille, 1_000);
  const homeMWh = mulDiv(energyMWh, terms.homePercent, 100);
  const bill = sales(homeMWh, terms.tariff ?? plant.openTariff.price);
  const homeBillPaid = mulDiv(bill, paidPermille(plant, terms.tariff), 1_000);
  const exportSales = sales(energyMWh - homeMWh, economics.exportPrice);
  const runningCost = mulDiv(plant.operatingCost, unitMonths, plant.units * 12);
  return {
    unitMonths,
    energyMWh,
    homeBillPaid,
    homeBillUnpaid: bill - homeBillPaid,
    exportSales,
    runningCost,
    profit: homeBillPaid + exportSales - runningCost,
  };
}

/** Building money by year and source; the last year of the schedule takes the remainder. */
function outlays(plant: PlantParameters, economics: Economics, terms: PlantTerms): Outlay[] {
  const totals = spread(plantCost(plant, economics, terms.overrunHalves), plant.outlayPercent);
  const host = spread(plant.standingWorks, plant.outlayPercent);
  const investor = spread(terms.ownCash, plant.outlayPercent);
  return totals.map((total, i) => ({
    total,
    host: host[i]!,
    investor: investor[i]!,
    budget: total - host[i]! - investor[i]!,
  }));
}

/** Splits a sum over years by percent; the last year takes the remainder. */
export function spread(sum: number, percent: readonly number[]): number[] {
  const parts = percent.map((part) => mulDiv(sum, part, 100));
  const last = parts.length - 1;
  parts[last] = sum - parts.slice(0, last).reduce((total, part) => total + part, 0);
  return parts;
}
