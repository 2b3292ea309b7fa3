import { type Contract, type Facts, payoffMonths, type SeatPrivate, type Table } from '#engine/index.ts';

/** Who gets the plant's profit in one year, as most of its months go. */
export interface RibbonYear {
  readonly year: number;
  /** `clause`: years by which the overrun clause may lengthen the pay-off period. */
  readonly goesTo: 'nobody' | 'investor' | 'clause' | 'shared';
}

export interface Ribbon {
  readonly years: readonly RibbonYear[];
  /** The host's part of the profit after the pay-off period, percent. */
  readonly hostShare: number;
  /** First year with profit for the host at the cost that both sides expect. */
  readonly firstHostYear: number;
  /** The same if the plant costs as much as the known band allows. */
  readonly latestHostYear: number;
}

/** The pay-off ribbon of a contract: a cell for every year of the plant; null where there is no plant. */
export function readRibbon(table: Table, facts: Facts, own: SeatPrivate, contract: Contract): Ribbon | null {
  if (!table.plant) return null;
  const { plant } = table.plant.binding;
  const terms = table.plant.read(contract);
  const months = (expectedCost: number): number =>
    payoffMonths(plant, { ...facts.economics, expectedCost, outputPermille: 1_000 }, terms);
  const highCost = Math.max(
    facts.economics.expectedCost,
    own.costBand?.high ?? table.common.delivery.finalCost.high,
  );
  const bare = terms.startMonth + terms.payoffYears * 12;
  const latest = terms.startMonth + months(highCost);
  const goesTo = (month: number): RibbonYear['goesTo'] => {
    if (month < terms.startMonth) return 'nobody';
    if (month < bare) return 'investor';
    return month < latest ? 'clause' : 'shared';
  };
  const years = Array.from({ length: plant.lastYear - plant.firstYear + 1 }, (_, index) => ({
    year: plant.firstYear + index,
    goesTo: goesTo(index * 12 + 6),
  }));
  const yearOf = (month: number): number => plant.firstYear + Math.floor(month / 12);
  return {
    years,
    hostShare: terms.hostShareAfter,
    firstHostYear: yearOf(terms.startMonth + months(facts.economics.expectedCost)),
    latestHostYear: yearOf(latest),
  };
}
