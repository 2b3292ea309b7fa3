import { mulDiv } from '../../arithmetic/mul-div.ts';
import type { Economics } from '../economics.ts';

/**
 * What the yearly model of a dam with smelters needs to know. Money in thousands of USD, power prices in hundredths
 * of a US cent per kWh ("centicents"), energy in MWh, metal in tonnes, prices of metal in USD a tonne, height in
 * metres, time in months since January of `firstYear`. Every number is a parameter of a scenario pack, with its
 * source there.
 */
export interface DamParameters {
  readonly firstYear: number;
  readonly lastYear: number;
  /** The lowest dam of the quarrel; cost and output are given for it. */
  readonly lowHeight: number;
  /** Yearly output of the whole cascade step behind the lowest dam, and what each metre adds. */
  readonly annualMWh: number;
  readonly annualMWhPerMetre: number;
  /** Yearly output of stage one behind the lowest dam, and what each metre adds by head alone. */
  readonly stageOneMWh: number;
  readonly stageOneMWhPerMetre: number;
  /** What each metre adds to the cost of stage one, permille of the cost at the lowest dam. */
  readonly costPerMetre: number;
  /** Yearly running cost of stage one. */
  readonly operatingCost: number;
  /** Month in which stage one first gives power when nothing is missing of its money. */
  readonly firstPowerMonth: number;
  /** How the investor's money falls on the years from `firstYear`, in percent; adds up to 100. */
  readonly outlayPercent: readonly number[];
  /** What the host finds in a year for the part that the investor does not bring, from `hostFirstYear` on. */
  readonly hostMoneyPerYear: number;
  readonly hostFirstYear: number;
  /** Price at which the country's users pay for stage-one power. */
  readonly homePrice: number;
  /** Power for a tonne of metal. */
  readonly mwhPerTonne: number;
  /** Part of the metal price that is left after alumina and all costs but power, permille. */
  readonly metalMarginPermille: number;
  /** Part of that margin which the host takes as tax, permille. */
  readonly metalTaxPermille: number;
  /** Years over which a new smelter is paid before it first runs; in equal parts. */
  readonly smelterYears: number;
  /** What TadAZ makes a year under tolling. */
  readonly tollTonnes: number;
  /** Trading margin of tolling: this part of the metal price (permille) less this cost (USD a tonne). */
  readonly tollPermille: number;
  readonly tollCost: number;
  /** What the investor takes of that margin, and what the host loses of it, permille; traders lose the rest. */
  readonly tollInvestorPermille: number;
  readonly tollHostPermille: number;
  /** What the stages after the first may use of the height: price of that power, and the year from which it flows. */
  readonly laterPrice: number;
  readonly laterFirstYear: number;
}

/** A contract as the project sees it. */
export interface DamTerms {
  readonly height: number;
  /** The investor's part of the company, in percent. */
  readonly investorShare: number;
  /** Years from first power in which the company's whole profit goes to the investor. */
  readonly payoffYears: number;
  /** What the investor brings for stage one by 2010. */
  readonly money: number;
  /** Part of stage-one power kept for new metal, in percent. */
  readonly metalPercent: number;
  /** Price of that power; it is paid to the host whether the power is used or not. */
  readonly metalPrice: number;
  /** Years from the start in which TadAZ works for the investor's toll. */
  readonly tollYears: number;
  /** New metal: capacity in tonnes a year, and what building it costs. */
  readonly newTonnes: number;
  readonly smelterCost: number;
}

/** Cost of stage one for a dam of this height. */
export function stageOneCost(dam: DamParameters, economics: Economics, height: number): number {
  const cost = economics.expectedCost;
  return cost + mulDiv(cost * (height - dam.lowHeight), dam.costPerMetre, 1_000);
}

/** What the host must find for stage one. */
export function hostPart(
  dam: DamParameters,
  economics: Economics,
  terms: Pick<DamTerms, 'height' | 'money'>,
): number {
  return Math.max(0, stageOneCost(dam, economics, terms.height) - terms.money);
}

/** Month of the first power: every `hostMoneyPerYear` that the investor does not bring takes a year. */
export function firstPower(
  dam: DamParameters,
  economics: Economics,
  terms: Pick<DamTerms, 'height' | 'money'>,
): number {
  const missing = hostPart(dam, economics, terms);
  return dam.firstPowerMonth + Math.ceil((missing * 12) / dam.hostMoneyPerYear);
}

/** Output of stage one in a whole year. */
export function stageOneOutput(dam: DamParameters, economics: Economics, height: number): number {
  const design = dam.stageOneMWh + dam.stageOneMWhPerMetre * (height - dam.lowHeight);
  return mulDiv(design, economics.outputPermille, 1_000);
}

/** Output of the whole step in a whole year. */
export function wholeOutput(dam: DamParameters, economics: Economics, height: number): number {
  const design = dam.annualMWh + dam.annualMWhPerMetre * (height - dam.lowHeight);
  return mulDiv(design, economics.outputPermille, 1_000);
}

/** Yearly trading margin of TadAZ under tolling, at the price of metal that both sides plan with. */
export function tollMargin(dam: DamParameters, economics: Economics): number {
  const perTonne = mulDiv(economics.metalPrice ?? 0, dam.tollPermille, 1_000) - dam.tollCost;
  return mulDiv(Math.max(0, perTonne), dam.tollTonnes, 1_000);
}
