import {
  type BySeat,
  type Contract,
  createTable,
  mulDiv,
  otherSeat,
  type SeatId,
  type Table,
  type ValueSheet,
} from '#engine/index.ts';
import { type MomentValues, valuesAtMoment } from '../moment/values-at-moment.ts';
import { tableFrontier } from '../table/table-frontier.ts';
import type { TablePoint, ValuePair } from '../table/table-values.ts';
import { modelFit } from './model-fit.ts';
import { classifyMove, MOVE_CLASSES } from './move-class.ts';
import type {
  MeasuredOffer,
  ProcessAnalysis,
  ProcessOffer,
  ProcessQuestion,
  SeatProcess,
} from './process-analysis.ts';

/** A change of less than this part of what lies between leaving and the best contract counts as none, permille. */
const SMALLEST_CHANGE = 10;

/** An offer with everything that its measures are taken from. */
interface Ground {
  readonly offer: ProcessOffer;
  readonly sheets: BySeat<ValueSheet>;
  readonly values: MomentValues;
  readonly frontier: readonly TablePoint[];
  /** The same side's offer before, or null. */
  readonly before: Contract | null;
}

/** Measures how a game was bargained, from its offers and both sheets face up. */
export function measureProcess({ scenario, offers, asked, gained }: ProcessQuestion): ProcessAnalysis {
  const table = createTable(scenario.public, scenario.seats);
  const grounds = groundsOf(table, offers);
  const measured = grounds.map((ground) => measureOffer(table, ground));
  const seatProcess = (seat: SeatId): SeatProcess => {
    const own = measured.filter((offer) => offer.seat === seat);
    return {
      offers: own.length,
      questions: asked[seat],
      moves: countMoves(own),
      ...concessions(grounds, seat),
      dominated: own.filter(({ dominated }) => dominated).length,
      logrollingPermille: logrolling(own),
      bestRejected: bestRejected(grounds, seat, gained[seat]),
    };
  };
  return { offers: measured, seats: { a: seatProcess('a'), b: seatProcess('b') } };
}

/** Moments with the same sheets share one frontier. */
function groundsOf(table: Table, offers: readonly ProcessOffer[]): Ground[] {
  const known = new Map<string, Pick<Ground, 'values' | 'frontier'>>();
  return offers.map((offer): Ground => {
    const { facts, private: both } = offer.moment;
    const key = JSON.stringify([
      facts.economics,
      both.a.modifiers,
      both.b.modifiers,
      both.a.walkAway,
      both.b.walkAway,
    ]);
    const values = known.get(key)?.values ?? valuesAtMoment(table, offer.moment);
    const frontier = known.get(key)?.frontier ?? tableFrontier(values.values) ?? [];
    known.set(key, { values, frontier });
    return {
      offer,
      values,
      frontier,
      sheets: { a: table.sheet(facts, both.a), b: table.sheet(facts, both.b) },
      before: facts.offers.findLast(({ seat }) => seat === offer.seat)?.contract ?? null,
    };
  });
}

function measureOffer(table: Table, ground: Ground): MeasuredOffer {
  const { offer, before, frontier } = ground;
  const { seat, round, contract } = offer;
  const now = valuesOf(ground, contract);
  const fit = { a: fitOf(table, ground, 'a'), b: fitOf(table, ground, 'b') };
  const dominated = isDominated(frontier, now);
  if (before === null) return { seat, round, move: null, dominated, logrolls: null, fit };
  const then = valuesOf(ground, before);
  const change = (who: SeatId): number => {
    const by = now[who] - then[who];
    return Math.abs(by) < leastChange(ground, who) ? 0 : by;
  };
  return {
    seat,
    round,
    move: classifyMove(change(seat), change(otherSeat(seat))),
    dominated,
    logrolls: now.a + now.b > then.a + then.b && tradesTerms(ground, before),
    fit,
  };
}

function valuesOf({ sheets }: Ground, contract: Contract): ValuePair {
  return { a: sheets.a.valueOf(contract), b: sheets.b.valueOf(contract) };
}

function leastChange({ frontier, offer }: Ground, seat: SeatId): number {
  const best = frontier.reduce(
    (most, point) => Math.max(most, point[seat]),
    offer.moment.private[seat].walkAway,
  );
  return Math.max(1, mulDiv(best - offer.moment.private[seat].walkAway, SMALLEST_CHANGE, 1_000));
}

/** A contract is dominated when it is not on the frontier itself. */
function isDominated(frontier: readonly TablePoint[], { a, b }: ValuePair): boolean {
  const rival = frontier.find((point) => point.a >= a);
  return rival !== undefined && rival.b >= b && (rival.a > a || rival.b > b);
}

/** Whether the own side, one changed term at a time, gives in some terms and takes in others. */
function tradesTerms({ sheets, offer }: Ground, before: Contract): boolean {
  const sheet = sheets[offer.seat];
  const effects = before.map((_, index) => {
    const changed = before.with(index, offer.contract[index]!);
    return sheet.valueOf(changed) - sheet.valueOf(before);
  });
  return effects.some((effect) => effect < 0) && effects.some((effect) => effect > 0);
}

function fitOf(table: Table, { values, offer, sheets }: Ground, seat: SeatId): number | null {
  const other = otherSeat(seat);
  const guess = offer.guesses[seat];
  const { coupled } = sheets[other];
  const outside = table.terms.map((_, index) => index).filter((index) => !coupled.includes(index));
  return modelFit(
    { core: values.values.core[other], own: values.values.own.map((column) => column[other]) },
    {
      coupled: coupled.map((index) => guess[index]!),
      own: outside.map((index) => guess[index]!),
    },
  );
}

function countMoves(offers: readonly MeasuredOffer[]): SeatProcess['moves'] {
  const count = (name: string): number => offers.filter(({ move }) => move === name).length;
  return Object.fromEntries(MOVE_CLASSES.map((name) => [name, count(name)])) as SeatProcess['moves'];
}

function logrolling(offers: readonly MeasuredOffer[]): number | null {
  const moves = offers.filter(({ logrolls }) => logrolls !== null);
  if (moves.length === 0) return null;
  return mulDiv(moves.filter(({ logrolls }) => logrolls).length, 1_000, moves.length);
}

type Concessions = Pick<SeatProcess, 'concededPermille' | 'concededPerRound' | 'firstConcession'>;

/** First and last offer are compared by the sheet of the last one's moment, so that events do not count as gifts. */
function concessions(grounds: readonly Ground[], seat: SeatId): Concessions {
  const own = grounds.filter(({ offer }) => offer.seat === seat);
  const first = own[0];
  const last = own.at(-1);
  const giving = own.find((ground) => {
    const { before, offer } = ground;
    if (before === null) return false;
    const by = valuesOf(ground, offer.contract)[seat] - valuesOf(ground, before)[seat];
    return -by >= leastChange(ground, seat);
  });
  const firstConcession = giving?.offer.round ?? null;
  if (!first || !last || own.length < 2)
    return { concededPermille: null, concededPerRound: null, firstConcession };
  const opening = valuesOf(last, first.offer.contract)[seat];
  const given = opening - valuesOf(last, last.offer.contract)[seat];
  const room = opening - last.offer.moment.private[seat].walkAway;
  const rounds = last.offer.round - first.offer.round;
  return {
    concededPermille: room > 0 ? mulDiv(given, 1_000, room) : null,
    concededPerRound: rounds > 0 ? mulDiv(given, 1, rounds) : null,
    firstConcession,
  };
}

function bestRejected(grounds: readonly Ground[], seat: SeatId, gained: number): SeatProcess['bestRejected'] {
  const refused = grounds
    .filter(({ offer }) => offer.seat !== seat && !offer.accepted)
    .map((ground) => ({
      round: ground.offer.round,
      gain: valuesOf(ground, ground.offer.contract)[seat] - ground.offer.moment.private[seat].walkAway,
    }))
    .sort((one, other) => other.gain - one.gain);
  const [best] = refused;
  return best && best.gain > 0 ? { ...best, regret: best.gain - gained } : null;
}
