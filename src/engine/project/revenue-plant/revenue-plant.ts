/**
 * What the yearly model of a plant that repays its builder with its revenue and with instalments needs to know.
 * Money in thousands of USD, energy in MWh, time in months since January of `firstYear`. Every number is a
 * parameter of a scenario pack, with its source there.
 */
export interface RevenuePlantParameters {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Output of all units in a whole year. */
  readonly annualMWh: number;
  readonly units: number;
  readonly monthsBetweenUnits: number;
  /** Yearly running cost of the whole plant. */
  readonly operatingCost: number;
  /** How the outlay falls on the years from `firstYear`, in percent; adds up to 100. */
  readonly outlayPercent: readonly number[];
  /** Part of the bill that the buyers pay, permille. */
  readonly paidPermille: number;
  /** Years over which the lent part of the builder's money is paid back. */
  readonly instalmentYears: number;
}

/** A contract as this plant sees it. */
export interface RevenuePlantTerms {
  /** Months from the first unit in which the whole profit is the builder's. */
  readonly revenueMonths: number;
  /** Money that the builder's country brings; the host brings the rest. */
  readonly builderMoney: number;
  /** Part of that money which is a loan to the host, in percent; the rest is repaid by the revenue alone. */
  readonly loanPercent: number;
  readonly loanRateBp: number;
  /** Promised month of the first unit. */
  readonly readyMonth: number;
  /** What these contractors make of the expected cost, permille. */
  readonly costPermille: number;
}
