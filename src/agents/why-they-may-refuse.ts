import { type Contract, otherSeat, type SeatView, type Table } from '#engine/index.ts';
import { type LearnedTerm, learnGuess } from './learn-guess.ts';

/** One reason for or against a draft in the other side's eyes. */
export interface RefusalReason {
  readonly term: string;
  /** Guessed difference to what they last offered, thousandths of a point; null while they have not spoken of it. */
  readonly points: number | null;
  /** Whether the draft is worse or better for them there. */
  readonly direction: 'against' | 'for';
}

const REASONS_AT_MOST = 5;

/**
 * Why the other side may refuse a draft: the open terms that differ most from their last offer, or while they have made
 * none from what this chair guesses them to want; heaviest first. From this chair's knowledge alone.
 *
 * @param spokenOf terms that they named or moved otherwise than by a claim or a document
 */
export function whyTheyMayRefuse(
  table: Table,
  view: SeatView,
  contract: Contract,
  spokenOf: ReadonlySet<string> = new Set(),
): RefusalReason[] {
  const { terms } = learnGuess(table, view);
  const last = view.facts.offers.findLast((offer) => offer.seat === otherSeat(view.seat))?.contract;
  return terms
    .map((term, index) => ({ term, by: difference(term, contract[index]!, last?.[index]) }))
    .filter(({ by }, index) => by !== 0 && table.settledAt(view.facts, index) === null)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
    .slice(0, REASONS_AT_MOST)
    .map(({ term, by }) => ({
      term: term.term,
      points: term.known === 'unknown' && !spokenOf.has(term.term) ? null : by,
      direction: by < 0 ? 'against' : 'for',
    }));
}

function difference({ points }: LearnedTerm, position: number, theirs: number | undefined): number {
  const wanted = theirs === undefined ? Math.max(...points) : points[theirs]!;
  return points[position]! - wanted;
}
