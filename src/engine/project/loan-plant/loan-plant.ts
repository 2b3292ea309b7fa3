/**
 * What the yearly model of a plant on a foreign loan needs to know. Money in thousands of USD, energy in MWh, time
 * in months since January of `firstYear`, prices in hundredths of a US cent per kWh. Every number is a parameter of
 * a scenario pack, with its source there.
 */
export interface LoanPlantParameters {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Running cost of a year, permille of what was built. */
  readonly operatingPermille: number;
  /** Building time from the start of work to the whole plant. */
  readonly buildMonths: number;
  /** How the outlay falls on the years from the start of work, in percent; adds up to 100. */
  readonly outlayPercent: readonly number[];
  /** Part of the home bill that is paid, permille. */
  readonly paidPermille: number;
  /** What a neighbour pays for the power that is set aside for it. */
  readonly neighbourPrice: number;
}

/** A contract as this plant sees it. */
export interface LoanPlantTerms {
  /** Cost of what is built, permille of the expected cost of one plant. */
  readonly scalePermille: number;
  readonly annualMWh: number;
  /** What these builders make of the cost, permille. */
  readonly costPermille: number;
  /** Part of the outlay that goes to the lender's own builders, permille. */
  readonly tiedPermille: number;
  /** Part of the outlay that the loan covers, in percent; the host brings the rest. */
  readonly coverPercent: number;
  readonly rateBp: number;
  /** Years of the loan, and the first of them in which only interest is paid. */
  readonly years: number;
  readonly graceYears: number;
  /** Months until work may begin. */
  readonly waitMonths: number;
  /** Part of the output that is set aside for the neighbour downstream, in percent. */
  readonly neighbourPercent: number;
}
