import type { Contract } from '../terms/contract.ts';
import type { Term } from '../terms/term.ts';
import { bindDam } from './dam-and-smelter/bind-dam.ts';
import { firstPower } from './dam-and-smelter/dam.ts';
import type { Economics } from './economics.ts';
import { bindPlant } from './pay-off-plant/bind-plant.ts';
import { payoffMonths } from './pay-off-plant/plant.ts';
import type { ProjectBinding } from './project-binding.ts';

/** The years in which a project's profit repays its builder; months count from January of `firstYear`. */
export interface PayOff {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Month in which the first power brings profit. */
  readonly startMonth: number;
  /** Months of pay-off that the contract names. */
  readonly namedMonths: number;
  /** The same with what its cost clauses add. */
  readonly months: number;
  /** The host's part of the profit afterwards, percent. */
  readonly hostShareAfter: number;
}

/** How a project tells its pay-off, and the terms on which it depends. */
export interface PayOffReader {
  readonly terms: readonly string[];
  readonly read: (contract: Contract, economics: Economics) => PayOff;
}

/** Null where a project has no pay-off years. */
export function createPayOffReader(
  terms: readonly Term[],
  binding: ProjectBinding | null,
): PayOffReader | null {
  switch (binding?.model) {
    case 'pay-off-plant': {
      const { read } = bindPlant(terms, binding);
      const { firstYear, lastYear } = binding.plant;
      return {
        terms: [binding.payoffYears, binding.hostShareAfter, binding.start.term, binding.overrun],
        read: (contract, economics) => {
          const { startMonth, payoffYears, ...rest } = read(contract);
          const months = payoffMonths(binding.plant, economics, { startMonth, payoffYears, ...rest });
          const { hostShareAfter } = rest;
          return { firstYear, lastYear, startMonth, namedMonths: payoffYears * 12, months, hostShareAfter };
        },
      };
    }
    case 'dam-and-smelter': {
      const { read } = bindDam(terms, binding);
      const { firstYear, lastYear } = binding.dam;
      return {
        terms: [binding.height.term, binding.money, binding.payoffYears, binding.investorShare],
        read: (contract, economics) => {
          const bought = read(contract);
          const months = bought.payoffYears * 12;
          const startMonth = firstPower(binding.dam, economics, bought);
          const hostShareAfter = 100 - bought.investorShare;
          return { firstYear, lastYear, startMonth, namedMonths: months, months, hostShareAfter };
        },
      };
    }
    default:
      return null;
  }
}
