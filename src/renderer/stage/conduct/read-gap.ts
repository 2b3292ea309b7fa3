import {
  type Contract,
  type Facts,
  type Offer,
  positionCount,
  type SeatId,
  type Table,
} from '#engine/index.ts';

/** How the last offers moved the gap between both sides, as parts of the gap before, −1 … 1. */
export interface GapReading {
  /** What the very last offer closed. */
  readonly closing: number;
  /** What each side's own last offer closed. */
  readonly conceded: Readonly<Record<SeatId, number>>;
}

/** Reads from the public offers how far the sides have come towards each other. */
export function readGap(table: Table, { offers }: Pick<Facts, 'offers'>): GapReading {
  const last = offers.at(-1);
  return {
    closing: last ? closedBy(table, offers, offers.length - 1) : 0,
    conceded: { a: lastClosed(table, offers, 'a'), b: lastClosed(table, offers, 'b') },
  };
}

function lastClosed(table: Table, offers: readonly Offer[], seat: SeatId): number {
  const at = offers.findLastIndex((offer) => offer.seat === seat);
  return at < 0 ? 0 : closedBy(table, offers, at);
}

/** What one offer closed of the gap between its side's offer before and the other side's standing offer. */
function closedBy(table: Table, offers: readonly Offer[], at: number): number {
  const offer = offers[at]!;
  const earlier = offers.slice(0, at);
  const own = earlier.findLast(({ seat }) => seat === offer.seat);
  const other = earlier.findLast(({ seat }) => seat !== offer.seat);
  if (!own || !other) return 0;
  const before = distance(table, own.contract, other.contract);
  if (before === 0) return 0;
  const closed = (before - distance(table, offer.contract, other.contract)) / before;
  return Math.min(1, Math.max(-1, closed));
}

/** Steps between two contracts, each term's as a part of its whole scale. */
function distance(table: Table, one: Contract, other: Contract): number {
  return one.reduce(
    (sum, position, at) => sum + Math.abs(position - (other[at] ?? position)) / scaleOf(table, at),
    0,
  );
}

function scaleOf(table: Table, at: number): number {
  const term = table.terms[at];
  return term ? Math.max(1, positionCount(term) - 1) : 1;
}
