import {
  type Contract,
  type Facts,
  otherSeat,
  positionCount,
  type SeatId,
  type Table,
} from '#engine/index.ts';

/** Each writer has two cards: one for talks that go well, one for talks that go badly. */
const CARDS_A_WRITER = 2;
/** Permille of the way between the ends of the terms, below which first offers count as near. */
const NEAR = 400;

/**
 * Which postcard comes at the beginning of this round, from 1; null in the first round and where there are none. Who
 * writes follows from what both sides put on the table first and changes every round; the tone follows from whether
 * their offers have come nearer since the round before.
 *
 * @param count how many postcards the scenario has: in pairs of one writer, the good one first
 */
export function readPostcard(table: Table, facts: Facts, count: number): number | null {
  const writers = Math.floor(count / CARDS_A_WRITER);
  if (facts.round === 0 || writers === 0) return null;
  const first = (['a', 'b'] as const).flatMap((seat) => offerBy(facts, seat, 0) ?? []);
  const begin = first.reduce((sum, position) => sum + position, 0);
  const writer = (begin + facts.round - 1) % writers;
  return writer * CARDS_A_WRITER + (goesWell(table, facts) ? 1 : 2);
}

function goesWell(table: Table, facts: Facts): boolean {
  const now = distance(table, facts, facts.round - 1);
  if (now === null) return false;
  return now < (distance(table, facts, facts.round - 2) ?? NEAR);
}

/** How far both sides' last offers lay apart at the end of a round, permille; null before both had offered. */
function distance(table: Table, facts: Facts, round: number): number | null {
  const [mine, theirs] = [offerBy(facts, 'a', round), offerBy(facts, otherSeat('a'), round)];
  if (!mine || !theirs) return null;
  const apart = table.terms.map((term, index) =>
    Math.round((1_000 * Math.abs(mine[index]! - theirs[index]!)) / (positionCount(term) - 1)),
  );
  return apart.reduce((sum, each) => sum + each, 0) / apart.length;
}

function offerBy(facts: Facts, seat: SeatId, round: number): Contract | null {
  return facts.offers.findLast((offer) => offer.seat === seat && offer.round <= round)?.contract ?? null;
}
