import { type Contract, mulDiv, readContract, type SeatView, type Table } from '#engine/index.ts';
import type { Score } from './contract-search.ts';
import { lastTheirOffer } from './last-offers.ts';
import { type LearnedGuess, swingOf } from './learn-guess.ts';

/** How strongly an offer keeps near the other's last one, permille of what a term weighs for the other. */
const NEARNESS = 300;
/** The same for terms whose weight nobody guesses, thousandths of a point. */
const LEAST_NEARNESS = 1_000;
/** The other's guessed points, and a pull towards its last offer (before there is one, towards the own opening). */
export function scoreForOther(table: Table, view: SeatView, learned: LearnedGuess): Score {
  const pull = lastTheirOffer(view) ?? openingOf(table, view);
  return learned.terms.map(({ points }, index) => {
    const weight = Math.max(LEAST_NEARNESS, mulDiv(swingOf(points), NEARNESS, 1_000));
    return points.map(
      (value, position) => value - mulDiv(weight, Math.abs(position - pull[index]!), points.length),
    );
  });
}

function openingOf(table: Table, view: SeatView): Contract {
  const opening = readContract(table.terms, table.partOf(view.seat).opening);
  const draft = table.draftIn(view.facts);
  return opening.ok
    ? opening.contract.map((position, index) => table.settledAt(view.facts, index) ?? position)
    : draft;
}
