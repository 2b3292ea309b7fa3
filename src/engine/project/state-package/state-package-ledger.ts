import { mulDiv } from '../../arithmetic/mul-div.ts';
import type { Economics } from '../economics.ts';
import { levelInstalment } from '../level-instalment.ts';
import { spread } from '../pay-off-plant/plant-ledger.ts';
import type { StatePackageParameters, StatePackageTerms } from './state-package.ts';

/**
 * One year of the package beside the world without it, in thousands of USD. What flows in to a party is positive.
 * `host + state + companies + builders + buyers = 0` in every year: a package only moves money.
 */
export interface StatePackageYear {
  readonly year: number;
  /** Debt service that the host no longer pays. */
  readonly relief: number;
  readonly rent: number;
  readonly companyOutlay: number;
  /** What the state pays in the companies' stead. */
  readonly stateOutlay: number;
  /** Wages, orders and taxes in the country. */
  readonly localWork: number;
  readonly hostEarnings: number;
  readonly companyEarnings: number;
  readonly parties: {
    readonly host: number;
    readonly state: number;
    readonly companies: number;
    readonly builders: number;
    readonly buyers: number;
  };
}

/** The package year by year under a contract. */
export function statePackageLedger(
  parameters: StatePackageParameters,
  economics: Economics,
  terms: StatePackageTerms,
): StatePackageYear[] {
  const relief = reliefByYear(parameters, terms.cancelled + terms.swapped, terms.reliefYear);
  const works = investedByYear(parameters, economics, terms);
  return relief.map((relieved, i) => {
    const { companyOutlay, stateOutlay, localWork, hostEarnings, companyEarnings } = works[i]!;
    return {
      year: parameters.firstYear + i,
      relief: relieved,
      rent: terms.rent,
      companyOutlay,
      stateOutlay,
      localWork,
      hostEarnings,
      companyEarnings,
      parties: {
        host: relieved + terms.rent + localWork + hostEarnings,
        state: -relieved - terms.rent - stateOutlay,
        companies: companyEarnings - companyOutlay,
        builders: companyOutlay + stateOutlay - localWork,
        buyers: -hostEarnings - companyEarnings,
      },
    };
  });
}

/** Debt service on the sum that is gone, from the year of relief on. */
export function reliefByYear(parameters: StatePackageParameters, sum: number, reliefYear: number): number[] {
  const { debt, debtRateBp, debtFrom, debtYears } = parameters;
  const payment = levelInstalment(Math.min(sum, debt), debtRateBp, debtYears);
  const from = Math.max(reliefYear, debtFrom);
  return yearsOf(parameters).map((year) => (year >= from && year < debtFrom + debtYears ? payment : 0));
}

/**
 * What is built with the promised money and what it earns. Companies keep their part of the promise as far as
 * `outputPermille` lets them; works that cost more than planned earn less for each dollar.
 */
export function investedByYear(
  parameters: StatePackageParameters,
  economics: Economics,
  terms: Pick<StatePackageTerms, 'promised' | 'keptPermille' | 'toppedUpPermille'>,
) {
  const willing = mulDiv(terms.promised, terms.keptPermille, 1_000);
  const kept = mulDiv(willing, economics.outputPermille, 1_000);
  const toppedUp = mulDiv(terms.promised - kept, terms.toppedUpPermille, 1_000);
  const companies = spread(kept, parameters.investmentPercent);
  const state = spread(toppedUp, parameters.investmentPercent);
  const planned = mulDiv(kept + toppedUp, parameters.earningsPermille, 1_000);
  const earnings = mulDiv(planned, parameters.plannedCost, economics.expectedCost);
  const hostEarnings = mulDiv(earnings, parameters.hostEarningsPermille, 1_000);
  return yearsOf(parameters).map((year, i) => {
    const companyOutlay = companies[i] ?? 0;
    const stateOutlay = state[i] ?? 0;
    const earns = year >= parameters.earningsFrom;
    return {
      companyOutlay,
      stateOutlay,
      localWork: mulDiv(companyOutlay + stateOutlay, parameters.localPermille, 1_000),
      hostEarnings: earns ? hostEarnings : 0,
      companyEarnings: earns ? earnings - hostEarnings : 0,
    };
  });
}

function yearsOf({ firstYear, lastYear }: StatePackageParameters): number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
}
