import { mulDiv } from '../../arithmetic/mul-div.ts';
import type { Economics } from '../economics.ts';
import { levelInstalment } from '../level-instalment.ts';
import { sales, spread } from '../pay-off-plant/plant-ledger.ts';
import type { LoanPlantParameters, LoanPlantTerms } from './loan-plant.ts';

/**
 * One year of a plant that is built, in thousands of USD. What flows in to a party is positive.
 * `host + lender + builders + buyers + neighbour = −running cost` in every year, to the unit: the outlay stays with
 * the builders.
 */
export interface LoanPlantYear {
  readonly year: number;
  readonly energyMWh: number;
  readonly neighbourMWh: number;
  readonly billPaid: number;
  readonly billUnpaid: number;
  readonly neighbourSales: number;
  readonly runningCost: number;
  readonly ownOutlay: number;
  readonly drawn: number;
  /** Interest and repayment. */
  readonly service: number;
  /** What the lender's own builders receive of the outlay. */
  readonly tiedWork: number;
  readonly parties: {
    readonly host: number;
    readonly lender: number;
    readonly builders: number;
    readonly buyers: number;
    readonly neighbour: number;
  };
}

/** The plant year by year under a contract. */
export function loanPlantLedger(
  plant: LoanPlantParameters,
  economics: Economics,
  terms: LoanPlantTerms,
): LoanPlantYear[] {
  const money = loanByYear(plant, economics, terms);
  return money.map(({ ownOutlay, drawn, service, tiedWork }, i) => {
    const flow = loanPlantOperation(plant, economics, terms, i);
    return {
      year: plant.firstYear + i,
      ...flow,
      ownOutlay,
      drawn,
      service,
      tiedWork,
      parties: {
        host: flow.billPaid + flow.neighbourSales - flow.runningCost - ownOutlay - service,
        lender: service - drawn,
        builders: ownOutlay + drawn,
        buyers: -flow.billPaid,
        neighbour: -flow.neighbourSales,
      },
    };
  });
}

/** What the plant costs, thousands of USD. */
export function loanPlantCost(
  economics: Economics,
  terms: Pick<LoanPlantTerms, 'scalePermille' | 'costPermille'>,
): number {
  return mulDiv(mulDiv(economics.expectedCost, terms.scalePermille, 1_000), terms.costPermille, 1_000);
}

/** Energy, bills and running cost of the year `i` after the first. */
export function loanPlantOperation(
  plant: LoanPlantParameters,
  economics: Economics,
  terms: Pick<
    LoanPlantTerms,
    'annualMWh' | 'waitMonths' | 'neighbourPercent' | 'scalePermille' | 'costPermille'
  >,
  i: number,
) {
  const running = Math.min(12, Math.max(0, (i + 1) * 12 - terms.waitMonths - plant.buildMonths));
  const design = mulDiv(terms.annualMWh, running, 12);
  const energyMWh = mulDiv(design, economics.outputPermille, 1_000);
  const neighbourMWh = mulDiv(energyMWh, terms.neighbourPercent, 100);
  const bill = sales(energyMWh - neighbourMWh, economics.exportPrice);
  const billPaid = mulDiv(bill, plant.paidPermille, 1_000);
  return {
    energyMWh,
    neighbourMWh,
    billPaid,
    billUnpaid: bill - billPaid,
    neighbourSales: sales(neighbourMWh, plant.neighbourPrice),
    runningCost: mulDiv(loanPlantCost(economics, terms) * running, plant.operatingPermille, 12_000),
  };
}

/** Building money and debt service by year; the loan is drawn with the work, repaid level after the grace years. */
export function loanByYear(
  plant: LoanPlantParameters,
  economics: Economics,
  terms: Omit<LoanPlantTerms, 'annualMWh' | 'neighbourPercent'>,
) {
  const total = spread(loanPlantCost(economics, terms), plant.outlayPercent);
  const loan = mulDiv(loanPlantCost(economics, terms), terms.coverPercent, 100);
  const drawn = spread(loan, plant.outlayPercent);
  const start = Math.floor(terms.waitMonths / 12);
  const interest = mulDiv(loan, terms.rateBp, 10_000);
  const payment = levelInstalment(loan, terms.rateBp, terms.years - terms.graceYears);
  return Array.from({ length: plant.lastYear - plant.firstYear + 1 }, (_, i) => {
    const age = i - start;
    const inGrace = age > 0 && age <= terms.graceYears;
    const repaying = age > terms.graceYears && age <= terms.years;
    const outlay = total[age] ?? 0;
    const lent = drawn[age] ?? 0;
    return {
      ownOutlay: outlay - lent,
      drawn: lent,
      service: inGrace ? interest : repaying ? payment : 0,
      tiedWork: mulDiv(outlay, terms.tiedPermille, 1_000),
    };
  });
}

/** Chance that the plant is built, permille: what an untroubled neighbour would allow, less what objection takes. */
export function chanceBuilt(calmPermille: number, lostPermille: number, objection: number): number {
  return Math.max(0, calmPermille - lostPermille * objection);
}
