import { type Contract, otherSeat, type SeatView, type Table } from '#engine/index.ts';
import { guessedValue, type Known, type LearnedGuess, learnGuess } from './learn-guess.ts';

/** How a chair reads the other side's view of one contract. All values in thousandths of a point. */
export interface OtherReading {
  readonly value: number;
  /** The band in which this chair expects the true value. */
  readonly low: number;
  readonly high: number;
  readonly walkAway: { readonly low: number; readonly high: number };
  readonly terms: readonly { readonly term: string; readonly points: number; readonly known: Known }[];
}

/** Reads the other side's value of a contract from this chair's own table and view alone. */
export function readOther(table: Table, view: SeatView, contract: Contract): OtherReading {
  const learned = learnGuess(table, view);
  const { value, margin } = guessedValue(table, view, learned, contract);
  return {
    value,
    low: value - margin,
    high: value + margin,
    walkAway: walkAwayBand(table, view, learned),
    terms: learned.terms.map(({ term, points, known }, index) => ({
      term,
      points: points[contract[index]!]!,
      known,
    })),
  };
}

/** Nobody offers what lies below the own walk-away, so the other's cheapest offer caps the band. */
function walkAwayBand(table: Table, view: SeatView, learned: LearnedGuess): OtherReading['walkAway'] {
  const { low, high } = learned.walkAway;
  const caps = view.facts.offers
    .filter((offer) => offer.seat === otherSeat(view.seat) && offer.round === view.facts.round)
    .map(({ contract }) => guessedValue(table, view, learned, contract))
    .map(({ value, margin }) => value + margin);
  return { low, high: Math.max(low, Math.min(high, ...caps)) };
}
