/** Further numbers of a date that only some projects need; absent where a project has no use for them. */
export type EconomyKey =
  /** Price of aluminium that both sides plan with, USD a tonne. */
  | 'metalPrice'
  /** How strongly a neighbour downstream objects, from 0 to 100. */
  | 'objection'
  /** Debt to the investor's state that becomes shares, thousands of USD; absent: as the plant's own parameter says. */
  | 'debtSwap';

/**
 * What a date of the talks adds to a project's parameters; both sides read these in the papers. Money in thousands
 * of USD, power prices in hundredths of a US cent per kWh.
 */
export interface Economics extends Readonly<Partial<Record<EconomyKey, number>>> {
  /** Cost of the whole project that both sides expect. */
  readonly expectedCost: number;
  readonly exportPrice: number;
  /** Output in a year as permille of the design; 1,000 at signing, less in delivery. */
  readonly outputPermille: number;
}

/** The part of it that moves with the dates of the talks. */
export type DatedEconomics = Omit<Economics, 'outputPermille'>;
