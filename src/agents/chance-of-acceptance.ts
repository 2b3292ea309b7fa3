import { type Contract, mulDiv, type SeatView, type Table } from '#engine/index.ts';
import { type AcceptanceSigns, acceptanceSigns } from './acceptance-signs.ts';

/**
 * What each sign speaks for, thousandths of a log-odds point for a whole unit of the sign. Fitted to what computers of
 * all characters and difficulties answered, seen with one chair's guess only; a measurement, no rule of the game.
 */
const SPEAKS: Readonly<Record<keyof AcceptanceSigns, number>> = {
  overTheirOffer: 4_128,
  overWalkAway: 3_184,
  ourGain: -6_366,
  changed: -2_847,
  doubt: 1_881,
  theirRoom: -944,
  late: -204,
  theyEnd: 390,
  weEnd: -854,
};

/** Log-odds of a package without any sign, thousandths of a point. */
const ALWAYS = 530;

/** How often packages of such a sum are taken: thousandths of a log-odds point, permille. Between them, straight. */
const TAKEN: readonly (readonly [number, number])[] = [
  [-7_000, 0],
  [-3_400, 20],
  [-1_640, 135],
  [-1_060, 225],
  [-780, 250],
  [-365, 400],
  [-20, 485],
  [145, 565],
  [545, 665],
  [740, 760],
  [920, 860],
  [1_350, 885],
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
  const signs = acceptanceSigns(table, view);
  return { theirValue: signs.theirValue, of: (contract) => taken(sumOf(signs.of(contract))) };
}

function sumOf(signs: AcceptanceSigns): number {
  const keys = Object.keys(SPEAKS) as (keyof AcceptanceSigns)[];
  return keys.reduce((sum, key) => sum + mulDiv(SPEAKS[key], signs[key], 1_000), ALWAYS);
}

function taken(sum: number): number {
  const above = TAKEN.findIndex(([at]) => at >= sum);
  if (above === 0) return TAKEN[0]![1];
  if (above < 0) return TAKEN.at(-1)![1];
  const [from, low] = TAKEN[above - 1]!;
  const [to, high] = TAKEN[above]!;
  return low + mulDiv(high - low, sum - from, to - from);
}
