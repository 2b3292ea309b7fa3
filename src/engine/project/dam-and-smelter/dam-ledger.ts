import { mulDiv } from '../../arithmetic/mul-div.ts';
import type { Economics } from '../economics.ts';
import { monthsInside, sales, spread } from '../pay-off-plant/plant-ledger.ts';
import {
  type DamParameters,
  type DamTerms,
  firstPower,
  hostPart,
  stageOneOutput,
  tollMargin,
} from './dam.ts';

/**
 * One year of dam and smelters, in thousands of USD; TadAZ counts as what the contract moves there. What flows in to
 * a party is positive. `host + investor + traders + users + metal buyers = −(outlay + running cost)` in every year,
 * to the unit.
 */
export interface DamYear extends PowerYear, MetalYear {
  readonly year: number;
  /** Months of this year inside the pay-off period. */
  readonly payoffMonths: number;
  readonly hostProfit: number;
  readonly investorProfit: number;
  readonly hostDamOutlay: number;
  readonly investorDamOutlay: number;
  readonly smelterOutlay: number;
  readonly toll: TollYear;
  readonly parties: {
    readonly host: number;
    readonly investor: number;
    readonly traders: number;
    readonly users: number;
    readonly metalBuyers: number;
  };
}

/** Stage one's power and the company that sells the country's part of it. */
export interface PowerYear {
  /** Months of this year in which stage one runs. */
  readonly months: number;
  readonly energyMWh: number;
  readonly metalMWh: number;
  readonly homeMWh: number;
  /** What the investor pays the host for the power kept for metal. */
  readonly metalBill: number;
  readonly homeBill: number;
  readonly runningCost: number;
  /** Of the company: from the country's part of the power. */
  readonly profit: number;
}

/** New metal, and what the investor does with power that no smelter takes. */
export interface MetalYear {
  readonly tonnes: number;
  /** Metal sold less alumina and all costs but power. */
  readonly metalMargin: number;
  readonly metalTax: number;
  readonly resale: number;
}

/** What a year of tolling at TadAZ moves. */
export interface TollYear {
  readonly investor: number;
  readonly host: number;
  readonly traders: number;
}

type PowerTerms = Pick<DamTerms, 'height' | 'money' | 'metalPercent' | 'metalPrice'>;

/** The project year by year under a contract. */
export function damLedger(dam: DamParameters, economics: Economics, terms: DamTerms): DamYear[] {
  const years: DamYear[] = [];
  for (let year = dam.firstYear; year <= dam.lastYear; year += 1)
    years.push(damYear(dam, economics, terms, year));
  return years;
}

function damYear(dam: DamParameters, economics: Economics, terms: DamTerms, year: number): DamYear {
  const index = year - dam.firstYear;
  const power = powerYear(dam, economics, terms, index);
  const metal = metalYear(dam, economics, terms, power);
  const toll = tollYear(dam, economics, terms.tollYears, index);
  const start = firstPower(dam, economics, terms);
  const payoffMonths = monthsInside(start, terms.payoffYears * 12, index);
  const hostProfit = hostProfitOf(power, payoffMonths, terms.investorShare);
  const investorProfit = power.profit - hostProfit;
  const investorDamOutlay = spread(terms.money, dam.outlayPercent)[index] ?? 0;
  const hostDamOutlay = hostOutlay(dam, economics, terms, year);
  const smelterOutlay = smelterOutlayIn(dam, terms.smelterCost, start, index);
  return {
    year,
    ...power,
    ...metal,
    payoffMonths,
    hostProfit,
    investorProfit,
    hostDamOutlay,
    investorDamOutlay,
    smelterOutlay,
    toll,
    parties: {
      host: hostProfit + power.metalBill + metal.metalTax + toll.host - hostDamOutlay,
      investor:
        investorProfit -
        power.metalBill +
        metal.metalMargin -
        metal.metalTax +
        metal.resale +
        toll.investor -
        investorDamOutlay -
        smelterOutlay,
      traders: toll.traders,
      users: -(power.homeBill + metal.resale),
      metalBuyers: -metal.metalMargin,
    },
  };
}

/** Power, its two parts and what each brings, in the year `index` years after the first. */
export function powerYear(
  dam: DamParameters,
  economics: Economics,
  terms: PowerTerms,
  index: number,
): PowerYear {
  const start = firstPower(dam, economics, terms);
  const months = Math.min(12, Math.max(0, (index + 1) * 12 - start));
  const energyMWh = mulDiv(stageOneOutput(dam, economics, terms.height), months, 12);
  const metalMWh = mulDiv(energyMWh, terms.metalPercent, 100);
  const homeMWh = energyMWh - metalMWh;
  const homeBill = sales(homeMWh, dam.homePrice);
  const runningCost = mulDiv(dam.operatingCost, months, 12);
  return {
    months,
    energyMWh,
    metalMWh,
    homeMWh,
    metalBill: sales(metalMWh, terms.metalPrice),
    homeBill,
    runningCost,
    profit: homeBill - runningCost,
  };
}

/** The host's part of the company's profit: none inside the pay-off period, its share of the company outside. */
export function hostProfitOf(
  power: Pick<PowerYear, 'profit'>,
  payoffMonths: number,
  investorShare: number,
): number {
  return mulDiv(power.profit * (12 - payoffMonths), 100 - investorShare, 1_200);
}

export function metalYear(
  dam: DamParameters,
  economics: Economics,
  terms: Pick<DamTerms, 'newTonnes'>,
  power: Pick<PowerYear, 'metalMWh' | 'months'>,
): MetalYear {
  const capacity = mulDiv(terms.newTonnes, power.months, 12);
  const tonnes = Math.min(capacity, Math.floor(power.metalMWh / dam.mwhPerTonne));
  const gross = mulDiv(tonnes, economics.metalPrice ?? 0, 1_000);
  const metalMargin = mulDiv(gross, dam.metalMarginPermille, 1_000);
  return {
    tonnes,
    metalMargin,
    metalTax: mulDiv(metalMargin, dam.metalTaxPermille, 1_000),
    resale: sales(power.metalMWh - tonnes * dam.mwhPerTonne, economics.exportPrice),
  };
}

export function tollYear(
  dam: DamParameters,
  economics: Economics,
  tollYears: number,
  index: number,
): TollYear {
  if (index < 1 || index > tollYears) return { investor: 0, host: 0, traders: 0 };
  const margin = tollMargin(dam, economics);
  const investor = mulDiv(margin, dam.tollInvestorPermille, 1_000);
  const host = -mulDiv(margin, dam.tollHostPermille, 1_000);
  return { investor, host, traders: -(investor + host) };
}

/** What the host pays in a year for its part of stage one; the last year of it takes the remainder. */
export function hostOutlay(
  dam: DamParameters,
  economics: Economics,
  terms: Pick<DamTerms, 'height' | 'money'>,
  year: number,
): number {
  const before = Math.max(0, year - dam.hostFirstYear) * dam.hostMoneyPerYear;
  if (year < dam.hostFirstYear) return 0;
  return Math.min(dam.hostMoneyPerYear, Math.max(0, hostPart(dam, economics, terms) - before));
}

/** A new smelter is paid in equal parts in the years before the year of first power. */
export function smelterOutlayIn(dam: DamParameters, cost: number, start: number, index: number): number {
  const first = Math.floor(start / 12) - dam.smelterYears;
  const at = index - first;
  if (at < 0 || at >= dam.smelterYears) return 0;
  const part = Math.floor(cost / dam.smelterYears);
  return at === dam.smelterYears - 1 ? cost - part * at : part;
}
