/**
 * What a date of the talks adds to a project's parameters; both sides read these in the papers. Money in thousands
 * of USD, power prices in hundredths of a US cent per kWh.
 */
export interface Economics {
  /** Cost of the whole project that both sides expect. */
  readonly expectedCost: number;
  readonly exportPrice: number;
  /** Output in a year as permille of the design; 1,000 at signing, less in delivery. */
  readonly outputPermille: number;
}
