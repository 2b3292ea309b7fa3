import type { Contract, Facts, SeatPrivate, Table } from '#engine/index.ts';

/** Who gets the plant's profit in one year, as most of its months go. */
export interface RibbonYear {
  readonly year: number;
  /** `clause`: years by which a higher cost may lengthen or delay the pay-off period. */
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

/** The ribbon looks one generation ahead, whatever the model counts beyond. */
const MOST_CELLS = 31;

/** The pay-off ribbon of a contract: a cell for every year of the plant; null where nothing is paid off. */
export function readRibbon(
  table: Table,
  facts: Pick<Facts, 'economics'>,
  own: Pick<SeatPrivate, 'costBand'>,
  contract: Contract,
): Ribbon | null {
  const { payOff } = table;
  if (!payOff) return null;
  const at = (expectedCost: number) =>
    payOff.read(contract, { ...facts.economics, expectedCost, outputPermille: 1_000 });
  const expected = at(facts.economics.expectedCost);
  const highCost = Math.max(
    facts.economics.expectedCost,
    own.costBand?.high ?? table.common.delivery.finalCost.high,
  );
  const dearest = at(highCost);
  const bare = expected.startMonth + expected.namedMonths;
  const latest = dearest.startMonth + dearest.months;
  const goesTo = (month: number): RibbonYear['goesTo'] => {
    if (month < expected.startMonth) return 'nobody';
    if (month < bare) return 'investor';
    return month < latest ? 'clause' : 'shared';
  };
  const cells = Math.min(MOST_CELLS, expected.lastYear - expected.firstYear + 1);
  const years = Array.from({ length: cells }, (_, index) => ({
    year: expected.firstYear + index,
    goesTo: goesTo(index * 12 + 6),
  }));
  const yearOf = (month: number): number => expected.firstYear + Math.floor(month / 12);
  return {
    years,
    hostShare: expected.hostShareAfter,
    firstHostYear: yearOf(expected.startMonth + expected.months),
    latestHostYear: yearOf(latest),
  };
}
