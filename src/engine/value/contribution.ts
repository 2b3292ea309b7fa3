/** One named, signed part of a party's value, in thousandths of a point. */
export interface Contribution {
  readonly key: string;
  readonly points: number;
  /** The terms on which it depends, for "why" on the screen. */
  readonly terms: readonly string[];
}
