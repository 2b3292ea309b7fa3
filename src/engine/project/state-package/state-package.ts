/**
 * What the yearly model of a package between two states needs to know: old debt, rent for a base, and investment
 * that companies promise and a state may stand behind. Money in thousands of USD. Every number is a parameter of a
 * scenario pack, with its source there.
 */
export interface StatePackageParameters {
  readonly firstYear: number;
  readonly lastYear: number;
  /** Debt of the host to the other state. */
  readonly debt: number;
  readonly debtRateBp: number;
  /** Year in which its repayment begins, and over how many years it runs. */
  readonly debtFrom: number;
  readonly debtYears: number;
  /** How promised money falls on the years from `firstYear`, in percent; adds up to 100. */
  readonly investmentPercent: readonly number[];
  /** Part of the money spent that stays in the country as wages, orders and taxes, permille. */
  readonly localPermille: number;
  /** Cost of all works of the package as its authors planned it. */
  readonly plannedCost: number;
  /** What finished works earn in a year, permille of what was planned for them, from this year on. */
  readonly earningsPermille: number;
  readonly earningsFrom: number;
  /** The host's part of these earnings, permille. */
  readonly hostEarningsPermille: number;
}

/** A contract as the package sees it. */
export interface StatePackageTerms {
  /** Debt that is cancelled at once. */
  readonly cancelled: number;
  /** Debt beside it that is turned into something else. */
  readonly swapped: number;
  /** Yearly rent for the base. */
  readonly rent: number;
  /** Money that the companies promise. */
  readonly promised: number;
  /** Part of the promise that companies bring by themselves in this order of delivery, permille. */
  readonly keptPermille: number;
  /** Part of what they do not bring that the state pays in their stead, permille. */
  readonly toppedUpPermille: number;
  /** Year in which the cancelled debt is off the books. */
  readonly reliefYear: number;
}
