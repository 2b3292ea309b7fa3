import {
  type Contract,
  type Effect,
  mulDiv,
  otherSeat,
  positionCount,
  positionOf,
  type SeatId,
  type SeatView,
  type Statement,
  type Table,
  type Weight,
} from '#engine/index.ts';

/** What a chair has heard of a term from the other side: nothing, its word, or a paper. */
export type Known = 'unknown' | 'claim' | 'document';

/** What a chair takes the other side's points for one term to be. Thousandths of a point, one for each position. */
export interface LearnedTerm {
  readonly term: string;
  readonly points: readonly number[];
  /** How far these points may be off, thousandths of a point. */
  readonly margin: number;
  readonly known: Known;
}

/** The other side as this chair sees it by now. */
export interface LearnedGuess {
  readonly base: number;
  readonly terms: readonly LearnedTerm[];
  readonly walkAway: { readonly low: number; readonly high: number };
}

/** What a word about a term says of its swing, permille of the heaviest term's; the engine weighs in these bounds. */
const SWING_OF: Readonly<Record<Weight, { readonly low: number; readonly high: number }>> = {
  high: { low: 500, high: 1_000 },
  middle: { low: 200, high: 500 },
  low: { low: 0, high: 200 },
};

/** How much of the way a word moves the guess, permille: a paper all of it, a claim less. */
const BELIEF: Readonly<Record<Statement['as'], number>> = { claim: 700, document: 1_000 };

/** Evidence of one pair of offers on a term's weight, permille, and how far offers may move it in all. */
const HELD = 60;
const GIVEN = -90;
const OFFERS_MOVE = { low: -400, high: 400 };

/** Each offer seen takes this much from the margins of terms not spoken of, permille, down to a least rest. */
const OFFER_TELLS = 60;
const LEAST_REST = 600;

/**
 * Every chair reads the plant's expected cost in the papers and takes it that the builder, seat b, bears about this
 * part of what is added (permille of a point for each thousand USD); the rest of the error widens the band.
 */
const BUILDER_BEARS = 500;
const COST_DOUBT = 100;
/** Errors of separate terms partly cancel: the band is so many permille of their root of squares. */
const BAND_WIDTH = 1_800;

/**
 * The guess of the seat's own part, moved by what the other side said of its terms, by which terms its offers held
 * and gave away, and by what this chair knows to have happened to the other. Uses nothing private of the other.
 *
 * @param inference how far offers and words move the guess, permille of the usual
 */
export function learnGuess(table: Table, view: SeatView, inference = 1_000): LearnedGuess {
  const { guess } = table.partOf(view.seat);
  const other = otherSeat(view.seat);
  const shifts = knownShifts(table, view);
  const raw = table.terms.map(({ id }, index) => shiftPoints(table, index, guess.terms[id], other, shifts));
  const most = Math.max(
    0,
    ...raw.filter((_, index) => table.settledAt(view.facts, index) === null).map(swingOf),
  );
  const offers = view.facts.offers.filter((offer) => offer.seat === other).map(({ contract }) => contract);
  const rest = Math.max(LEAST_REST, 1_000 - OFFER_TELLS * offers.length);
  const terms = table.terms.map(({ id }, index): LearnedTerm => {
    const said = lastStatement(view, other, id);
    const told = mulDiv(evidence(offers, raw, index), inference, 1_000);
    const shown = stretch(raw[index]!, 1_000 + within(told, OFFERS_MOVE));
    const points = said ? believe(shown, said, most, inference) : shown;
    const known = said?.as ?? 'unknown';
    return { term: id, points, known, margin: marginOf(swingOf(points), known, guess, rest) };
  });
  const all = shifts.reduce((sum, effect) => sum + (isFor(effect, 'allContracts', other) ? effect.by : 0), 0);
  const walk = shifts.reduce((sum, effect) => sum + (isFor(effect, 'walkAway', other) ? effect.by : 0), 0);
  return {
    base: guess.base + all - (other === 'b' ? mulDiv(costMoved(table, view), BUILDER_BEARS, 1_000) : 0),
    terms,
    walkAway: { low: guess.walkAway.low + walk, high: guess.walkAway.high + walk },
  };
}

/** The guessed value of a contract and how far it may be off. */
export function guessedValue(
  table: Table,
  view: SeatView,
  learned: LearnedGuess,
  contract: Contract,
): { readonly value: number; readonly margin: number } {
  let value = learned.base;
  let squares = 0;
  learned.terms.forEach(({ points, margin }, index) => {
    value += points[contract[index]!]!;
    squares += margin * margin;
  });
  const spread = mulDiv(Math.floor(Math.sqrt(squares)), BAND_WIDTH, 1_000);
  return { value, margin: spread + mulDiv(Math.abs(costMoved(table, view)), COST_DOUBT, 1_000) };
}

/** How far the plant's expected cost has moved since the table's first date, thousands of USD. */
function costMoved(table: Table, { facts }: SeatView): number {
  return facts.economics.expectedCost - table.common.economics.expectedCost;
}

/** Effects on the other side that this chair knows of: public news and its own levers. */
function knownShifts(table: Table, view: SeatView): Effect[] {
  const { facts, seat } = view;
  const news = table.common.events
    .filter((event) => facts.fired.includes(event.id))
    .flatMap((event) => event.effects);
  const played = facts.leversPlayed
    .filter((lever) => lever.seat === seat)
    .flatMap(({ lever }) => table.partOf(seat).levers.filter(({ id }) => id === lever))
    .flatMap((lever) => [...lever.gain, ...lever.otherEdge]);
  return [...news, ...played];
}

function isFor<T extends 'allContracts' | 'walkAway' | 'points'>(
  effect: Effect,
  type: T,
  seat: SeatId,
): effect is Extract<Effect, { type: T }> {
  return effect.type === type && effect.seat === seat;
}

function shiftPoints(
  table: Table,
  index: number,
  guessed: readonly number[] | undefined,
  other: SeatId,
  shifts: readonly Effect[],
): readonly number[] {
  const term = table.terms[index]!;
  const points = Array.from({ length: positionCount(term) }, (_, position) => guessed?.[position] ?? 0);
  for (const effect of shifts)
    if (isFor(effect, 'points', other) && effect.term === term.id)
      points.forEach((_, position) => {
        if (!effect.is || effect.is.some((value) => positionOf(term, value) === position))
          points[position]! += effect.by;
      });
  return points;
}

/** A document outlives later claims; among equals the last word counts. */
function lastStatement(view: SeatView, other: SeatId, term: string): Statement | undefined {
  const said = view.facts.statements.filter((entry) => entry.seat === other && entry.term === term);
  return said.findLast((entry) => entry.as === 'document') ?? said.at(-1);
}

/** Change of weight in permille that consecutive offers speak for: held terms weigh more, given ones less. */
function evidence(offers: readonly Contract[], raw: readonly (readonly number[])[], index: number): number {
  let change = 0;
  for (let k = 1; k < offers.length; k += 1) {
    const before = offers[k - 1]!;
    const after = offers[k]!;
    if (before[index] !== after[index]) {
      if (raw[index]![after[index]!]! < raw[index]![before[index]!]!) change += GIVEN;
    } else if (before.some((position, i) => position !== after[i])) change += HELD;
  }
  return change;
}

function believe(
  points: readonly number[],
  said: Statement,
  most: number,
  inference: number,
): readonly number[] {
  const swing = swingOf(points);
  if (swing === 0) return points;
  const bounds = SWING_OF[said.weight];
  const low = mulDiv(most, bounds.low, 1_000);
  const high = mulDiv(most, bounds.high, 1_000);
  const told = within(swing, { low, high });
  const belief = Math.min(1_000, mulDiv(BELIEF[said.as], inference, 1_000));
  return stretch(points, mulDiv(swing + mulDiv(told - swing, belief, 1_000), 1_000, swing));
}

function within(value: number, { low, high }: { readonly low: number; readonly high: number }): number {
  return Math.max(low, Math.min(high, value));
}

/** The same points with their spread around the middle multiplied, permille. */
function stretch(points: readonly number[], permille: number): readonly number[] {
  if (permille === 1_000) return points;
  const middle = mulDiv(Math.max(...points) + Math.min(...points), 1, 2);
  return points.map((value) => middle + mulDiv(value - middle, permille, 1_000));
}

function marginOf(
  swing: number,
  known: Known,
  guess: { readonly unknownPermille: number; readonly knownPermille: number },
  rest: number,
): number {
  if (known === 'document') return mulDiv(swing, guess.knownPermille, 2_000);
  if (known === 'claim') return mulDiv(swing, guess.knownPermille, 1_000);
  return mulDiv(swing, mulDiv(guess.unknownPermille, rest, 1_000), 1_000);
}

/** Distance from the worst to the best position. */
export function swingOf(points: readonly number[]): number {
  return Math.max(...points) - Math.min(...points);
}
