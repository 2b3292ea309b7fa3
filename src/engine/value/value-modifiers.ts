/**
 * What seed, events, levers and public statements have done to one seat's values so far. All points are
 * thousandths; a factor of 1,000 permille changes nothing.
 */
export interface ValueModifiers {
  /** By contribution key; keys that are absent are unchanged. */
  readonly factors: Readonly<Record<string, number>>;
  readonly points: readonly PointShift[];
  readonly allContracts: number;
}

export interface PointShift {
  readonly term: string;
  /** Positions that it concerns; null for every position. */
  readonly positions: readonly number[] | null;
  readonly by: number;
  /** What moved it: the id of an event, lever, fact or statement. */
  readonly cause: string;
}

export const NO_MODIFIERS: ValueModifiers = { factors: {}, points: [], allContracts: 0 };
