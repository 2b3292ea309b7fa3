/**
 * What the yearly model of an export line and the plants that feed it needs to know. Money in thousands of USD,
 * energy in MWh, prices in hundredths of a US cent per kWh. Every number is a parameter of a scenario pack, with its
 * source there.
 */
export interface LineParameters {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly lineCost: number;
  /** How the line's outlay falls on the years from `firstYear`, in percent; adds up to 100. */
  readonly lineOutlayPercent: readonly number[];
  /** First year in which the line carries power. */
  readonly lineFrom: number;
  /** The same two for the new units. */
  readonly plantOutlayPercent: readonly number[];
  readonly plantFrom: number;
  /** Yearly running cost of the new units, permille of what they cost. */
  readonly operatingPermille: number;
  /** Power lost on the way, permille. */
  readonly lossPermille: number;
  /** What the country in between takes for every kilowatt-hour. */
  readonly transitPrice: number;
}

/** A contract as line and plants see it. */
export interface LineTerms {
  /** Price at the source. */
  readonly price: number;
  /** Part of the line that buyers and lenders pay, in percent; the host pays the rest. */
  readonly lineBorneByBuyers: number;
  /** Part of the new units that the host pays from its own resources, in percent; so much of them it owns. */
  readonly ownPercent: number;
  /** Power that plants of today can spare in summer. */
  readonly surplusMWh: number;
  /** Power that the new units send south, and what they leave at home in winter. */
  readonly newMWh: number;
  readonly winterMWh: number;
  /** Cost of the new units, permille of the expected cost. */
  readonly plantPermille: number;
  /** Part of the bill that is paid, permille. */
  readonly paidPermille: number;
  /** What the guarantee costs the host in a year, permille of the sales it covers. */
  readonly feePermille: number;
}
