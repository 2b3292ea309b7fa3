import { type Contract, mulDiv, otherSeat, type SeatView, type Table } from '#engine/index.ts';
import { guessedValue, type LearnedGuess, learnGuess } from './learn-guess.ts';

/** What tells at one moment whether the other side would take a contract, each in thousandths of its unit. */
export interface AcceptanceSigns {
  /** Better for them than their own last offer, in guessed swings of all terms. */
  readonly overTheirOffer: number;
  /** Above the middle of their guessed walk-away, in the same unit. */
  readonly overWalkAway: number;
  /** Better for this side than their last offer, in the same unit: whoever searches by a guess finds its errors. */
  readonly ourGain: number;
  /** How far the guess may be off, in the same unit. */
  readonly doubt: number;
  /** How much their own last offer leaves themselves above that walk-away. */
  readonly theirRoom: number;
  /** The talks' course: 0 in the first round, 1,000 in the last. */
  readonly late: number;
  /** Share of the terms that differ from their last offer. */
  readonly changed: number;
  /** 1,000 in the last round, when the last word is theirs; or when one more answer of ours is all that is left. */
  readonly theyEnd: number;
  readonly weEnd: number;
}

/** A way to read the signs of many contracts at one moment, from one chair's table and view alone. */
export interface SignReader {
  readonly of: (contract: Contract) => AcceptanceSigns;
  /** The other side's guessed value of a contract, thousandths of a point. */
  readonly theirValue: (contract: Contract) => number;
}

export function acceptanceSigns(table: Table, view: SeatView): SignReader {
  const learned = learnGuess(table, view);
  const { facts, seat } = view;
  const swings = learned.terms.reduce(
    (sum, { points }) => sum + Math.max(...points) - Math.min(...points),
    0,
  );
  const inSwings = (points: number): number => (swings === 0 ? 0 : mulDiv(points, 1_000, swings));
  const sheet = table.sheet(facts, view.own);
  const theirValue = (contract: Contract): number => guessedValue(table, view, learned, contract).value;
  const last = facts.offers.findLast((offer) => offer.seat === otherSeat(seat))?.contract;
  const theirs = last ? theirValue(last) : mostFor(learned);
  const oursInTheirs = last ? sheet.valueOf(last) : view.own.walkAway;
  const walkAway = mulDiv(learned.walkAway.low + learned.walkAway.high, 1, 2);
  const lastRound = table.common.rounds.length - 1;
  const ends = facts.round < lastRound ? null : seat;
  const changedIn = (contract: Contract): number =>
    last ? contract.filter((position, index) => position !== last[index]).length : contract.length;
  const late = lastRound === 0 ? 0 : mulDiv(1_000, facts.round, lastRound);
  return {
    theirValue,
    of: (contract) => {
      const { value, margin } = guessedValue(table, view, learned, contract);
      return {
        overTheirOffer: inSwings(value - theirs),
        overWalkAway: inSwings(value - walkAway),
        ourGain: inSwings(sheet.valueOf(contract) - oursInTheirs),
        doubt: inSwings(margin),
        theirRoom: inSwings(theirs - walkAway),
        late,
        changed: mulDiv(changedIn(contract), 1_000, contract.length),
        theyEnd: ends === 'a' ? 1_000 : 0,
        weEnd: ends === 'b' ? 1_000 : 0,
      };
    },
  };
}

/** What the other side would open with at the best, while it has offered nothing. */
function mostFor({ base, terms }: LearnedGuess): number {
  return terms.reduce((sum, { points }) => sum + Math.max(...points), base);
}
