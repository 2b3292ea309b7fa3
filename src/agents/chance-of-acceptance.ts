import { type Contract, mulDiv, otherSeat, type SeatView, type Table } from '#engine/index.ts';
import { guessedValue, type LearnedGuess, learnGuess } from './learn-guess.ts';

/**
 * What each sign speaks for, thousandths of a log-odds point for a whole unit of the sign. Fitted to what computers of
 * all characters and difficulties answered, seen with one chair's guess only; a measurement, no rule of the game.
 */
const SPEAKS = {
  always: 530,
  /** Better for them than their own last offer, in guessed swings of all terms. */
  overTheirOffer: 4_128,
  /** Above the middle of their guessed walk-away, in the same unit. */
  overWalkAway: 3_184,
  /** Better for this side than their last offer, in the same unit: whoever searches by a guess finds its errors. */
  ourGain: -6_366,
  /** Share of the terms that differ from their last offer. */
  changed: -2_847,
  /** How far the guess may be off, in the same unit. */
  doubt: 1_881,
  /** How much their own last offer leaves themselves above that walk-away. */
  theirRoom: -944,
  /** The talks' course: 0 in the first round, 1 in the last. */
  late: -204,
  /** The last word is theirs; or one more answer of ours is all that is left. */
  theyEnd: 390,
  weEnd: -854,
};

/** How often packages of such a sum are taken: thousandths of a log-odds point, permille. Between them, straight. */
const TAKEN: readonly (readonly [number, number])[] = [
  [-7_316, 0],
  [-4_391, 8],
  [-3_062, 51],
  [-2_155, 101],
  [-1_638, 126],
  [-1_107, 255],
  [-742, 323],
  [-565, 381],
  [-311, 444],
  [-30, 473],
  [163, 558],
  [585, 611],
  [1_484, 841],
];

/** A way to ask for the chance of many contracts at one moment. */
export interface ChanceOfAcceptance {
  /** The chance that the other side takes this contract as its answer of this round, permille. */
  readonly of: (contract: Contract) => number;
  /** The other side's guessed value of a contract, thousandths of a point. */
  readonly theirValue: (contract: Contract) => number;
}

/** How likely the other side is to accept now, from this chair's table and view alone. */
export function chanceOfAcceptance(table: Table, view: SeatView): ChanceOfAcceptance {
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
  const standing = SPEAKS.always + (facts.round < lastRound ? 0 : SPEAKS[seat === 'a' ? 'theyEnd' : 'weEnd']);
  const changedIn = (contract: Contract): number =>
    last ? contract.filter((position, index) => position !== last[index]).length : contract.length;
  return {
    theirValue,
    of: (contract) => {
      const { value, margin } = guessedValue(table, view, learned, contract);
      const signs = [
        [SPEAKS.overTheirOffer, inSwings(value - theirs)],
        [SPEAKS.overWalkAway, inSwings(value - walkAway)],
        [SPEAKS.ourGain, inSwings(sheet.valueOf(contract) - oursInTheirs)],
        [SPEAKS.doubt, inSwings(margin)],
        [SPEAKS.theirRoom, inSwings(theirs - walkAway)],
        [SPEAKS.late, lastRound === 0 ? 0 : mulDiv(1_000, facts.round, lastRound)],
        [SPEAKS.changed, mulDiv(changedIn(contract), 1_000, contract.length)],
      ] as const;
      return taken(signs.reduce((sum, [speaks, sign]) => sum + mulDiv(speaks, sign, 1_000), standing));
    },
  };
}

/** What the other side would open with at the best, while it has offered nothing. */
function mostFor({ base, terms }: LearnedGuess): number {
  return terms.reduce((sum, { points }) => sum + Math.max(...points), base);
}

function taken(sum: number): number {
  const above = TAKEN.findIndex(([at]) => at >= sum);
  if (above === 0) return TAKEN[0]![1];
  if (above < 0) return TAKEN.at(-1)![1];
  const [from, low] = TAKEN[above - 1]!;
  const [to, high] = TAKEN[above]!;
  return low + mulDiv(high - low, sum - from, to - from);
}
