import type { AdditiveParty } from '#engine/exchange/additive-domain.ts';
import type { SeatId, SeatPart, TermPoints } from '#engine/index.ts';
import { valueAt } from '#engine/index.ts';
import type { PlayableTerm } from './playable-terms.ts';

/** What one party of an imported scenario is at our table. */
export interface PlayableSeat {
  readonly scenario: string;
  readonly seat: SeatId;
  readonly party: AdditiveParty;
  readonly terms: readonly PlayableTerm[];
  /** Thousandths of a point in a utility of 1. */
  readonly scale: number;
  readonly rounds: number;
}

/** Key of the points of issues that have one value only: every contract has them. */
export const FIXED_POINTS = 'fixed';

/** Largest number of thousandths that a scenario may state. */
const LARGEST_AMOUNT = 1_000_000_000;

const FROM_FILE = { choice: 'import.scale' } as const;

/** The chair's own part: points by position from the party's scores, and a guess that is made from them alone. */
export function playableSeat({ scenario, seat, party, terms, scale, rounds }: PlayableSeat): SeatPart {
  const tables = terms.map(({ issue }) => pointsOf(party.scores[issue] as Float64Array, scale));
  const negotiable = new Set(terms.map(({ issue }) => issue));
  const fixed = party.scores.reduce(
    (sum, table, issue) => (negotiable.has(issue) ? sum : sum + whole((table[0] as number) * scale)),
    0,
  );
  const walkAway = Math.max(-LARGEST_AMOUNT, Math.min(LARGEST_AMOUNT, whole(party.reservation * scale)));
  const best = Object.fromEntries(
    terms.map(({ term }, at) => [term.id, valueAt(term, highest(tables[at] as number[]))]),
  );
  return {
    format: 'vakhsh-scenario-seat',
    version: 1,
    scenario,
    seat,
    values: {
      rateBp: 0,
      homePowerBands: [],
      unpaidBornePermille: 0,
      flows: [],
      terms: [...termPoints(terms, tables), ...fixedPoints(terms, tables, fixed)],
      ratesSource: FROM_FILE,
    },
    walkAwayByRound: new Array<number>(rounds).fill(walkAway),
    walkAwaySource: FROM_FILE,
    eventEffects: {},
    home: [],
    levers: [],
    facts: [],
    preparations: [],
    opening: best,
    aim: best,
    guess: guessFrom(terms, tables, fixed),
  };
}

function pointsOf(scores: Float64Array, scale: number): number[] {
  return Array.from(scores, (score) => whole(score * scale));
}

/** The nearest whole number, and no negative zero. */
function whole(number: number): number {
  return Math.round(number) + 0;
}

function highest(points: readonly number[]): number {
  return points.indexOf(points.reduce((most, value) => Math.max(most, value)));
}

function termPoints(terms: readonly PlayableTerm[], tables: readonly number[][]): TermPoints[] {
  return terms.map(({ term }, at) => ({
    key: term.id,
    term: term.id,
    points: tables[at] as number[],
    source: FROM_FILE,
  }));
}

/** What every contract has stands at the first term, the same at each of its positions. */
function fixedPoints(
  terms: readonly PlayableTerm[],
  tables: readonly number[][],
  fixed: number,
): TermPoints[] {
  const [first] = terms;
  if (fixed === 0 || !first) return [];
  const points = (tables[0] as number[]).map(() => fixed);
  return [{ key: FIXED_POINTS, term: first.term.id, points, source: FROM_FILE }];
}

/**
 * A guess without knowledge: the other side has as much to win as this one, all terms weigh alike for it, and in each
 * it wants the opposite. That the interests are opposed is what people assume of a stranger (Thompson and Hastie
 * 1990); any term may turn out otherwise by its whole swing. Our model's choice; nothing of the other party is in it.
 */
function guessFrom(
  terms: readonly PlayableTerm[],
  tables: readonly number[][],
  fixed: number,
): SeatPart['guess'] {
  const spans = tables.map((points) => spanOf(points));
  const least = spans.reduce((sum, { low }) => sum + low, fixed);
  const most = spans.reduce((sum, { high }) => sum + high, fixed);
  const swing = Math.floor((most - least) / terms.length);
  const mirrored = tables.map((points, at) => {
    const { low, high } = spans[at] as { low: number; high: number };
    return points.map((value) => (high === low ? 0 : whole(((high - value) / (high - low)) * swing)));
  });
  return {
    base: least,
    walkAway: { low: least, high: whole((least + most) / 2) },
    terms: Object.fromEntries(terms.map(({ term }, at) => [term.id, mirrored[at] as number[]])),
    unknownPermille: 1_000,
    knownPermille: 500,
  };
}

function spanOf(points: readonly number[]): { low: number; high: number } {
  return {
    low: points.reduce((least, value) => Math.min(least, value)),
    high: points.reduce((most, value) => Math.max(most, value)),
  };
}
