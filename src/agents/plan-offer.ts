import { type Contract, type GeneratorState, mulDiv, type SeatView, type Table } from '#engine/index.ts';
import { type ContractSearch, createContractSearch, type Found } from './contract-search.ts';
import { lastOwnOffer } from './last-offers.ts';
import { learnGuess } from './learn-guess.ts';
import { scoreForOther } from './score-for-other.ts';
import type { Temper } from './temper.ts';

/** What a character would put on the table now. */
export interface OfferPlan {
  /** The offer, or null when nothing that fixed terms, links and home allow reaches the walk-away. */
  readonly offer: Found | null;
  /** What it wants at least from any contract now, thousandths of a point. */
  readonly target: number;
  /** From the walk-away to the best contract that its home passes. */
  readonly range: number;
  readonly search: ContractSearch;
  readonly chance: GeneratorState;
}

/** What rounds that are cut off bring by themselves, permille; between whole and short talks nothing else differs. */
const HURRY = 430;

/** A notch of trust above or below the middle changes what concessions are answered with, permille. */
const TRUST_NOTCH = 40;
const MIDDLE_TRUST = 3;

/**
 * Plans an offer: an aspiration that falls from the opening with what the other gave, measured in own value, and a
 * little with the rounds; then the contract that is best for the other among those that reach it. An aspiration
 * never rises above the own last offer, unless that offer itself has been overtaken by events.
 */
export function planOffer(table: Table, view: SeatView, temper: Temper, chance: GeneratorState): OfferPlan {
  const { walkAway } = view.own;
  const search = createContractSearch(table, view);
  const learned = learnGuess(table, view, temper.inference);
  const guessed = learned.terms.map(({ points }) => points);
  const hoped = search.highest(guessed, learned.walkAway.low - learned.base);
  const top = hoped && hoped.value >= walkAway ? hoped : search.highest(guessed, Number.NEGATIVE_INFINITY);
  if (top === null || top.value < walkAway)
    return { offer: null, target: walkAway, range: 0, search, chance };
  const range = top.value - walkAway;
  const ceiling = standingValue(table, view, search, lastOwnOffer(view)) ?? top.value;
  const opening =
    standingValue(table, view, search, firstOwnOffer(view)) ??
    walkAway + mulDiv(range, temper.opening, 1_000);
  const least = walkAway + mulDiv(range, temper.reserve, 1_000);
  const conceding = Math.min(
    opening - conceded(table, view, temper, range),
    opening - mulDiv(Math.max(0, opening - least), hurry(table, view), 1_000),
  );
  const wanted = Math.max(least, conceding, bestReceived(table, view, search));
  const target = Math.min(ceiling, wanted);
  const found = search.best(
    { low: target, high: ceiling, score: scoreForOther(table, view, learned) },
    chance,
  );
  return { offer: found.found, target, range, search, chance: found.chance };
}

function firstOwnOffer(view: SeatView): Contract | null {
  return view.facts.offers.find(({ seat }) => seat === view.seat)?.contract ?? null;
}

/** What an earlier offer is worth today, or null when it could not be made again. */
function standingValue(
  table: Table,
  view: SeatView,
  search: ContractSearch,
  contract: Contract | null,
): number | null {
  if (contract === null || !search.allows(contract)) return null;
  const value = table.sheet(view.facts, view.own).valueOf(contract);
  return value >= view.own.walkAway ? value : null;
}

/** Points of own value given up by now: a step for each round, and an answer to what the other gave. */
function conceded(table: Table, view: SeatView, temper: Temper, range: number): number {
  const { facts, seat } = view;
  const sheet = table.sheet(facts, view.own);
  const theirs = facts.offers.filter((offer) => offer.seat !== seat).map(({ contract }) => contract);
  const values = theirs.map((contract) => countedValue(sheet.valueOf(contract), view.own.walkAway, temper));
  const given = values.length === 0 ? 0 : Math.max(...values) - values[0]!;
  const trust = 1_000 + TRUST_NOTCH * (facts.trust[seat] - MIDDLE_TRUST);
  const answered = mulDiv(given, mulDiv(temper.reciprocity, trust, 1_000), 1_000);
  const rounds = facts.patience[seat] === 0 ? 0 : facts.round - facts.firstRound;
  // Talks cut short are walked through in as many rounds fewer, so each step is longer.
  const planned = table.partOf(seat).walkAwayByRound.length;
  const steps = mulDiv(temper.step * rounds, planned, table.common.rounds.length);
  return answered + mulDiv(range, steps, 1_000);
}

/**
 * How far towards its least it has come by the rounds alone, permille, where the talks were cut short: by the last one
 * a part of the share of rounds that were cut off. Nothing in whole talks, where giving is answered by giving.
 */
function hurry(table: Table, { seat, facts }: SeatView): number {
  const rounds = table.common.rounds.length;
  const planned = table.partOf(seat).walkAwayByRound.length;
  if (rounds < 2 || rounds >= planned || facts.patience[seat] === 0) return 0;
  return mulDiv(mulDiv(HURRY, planned - rounds, planned), facts.round, rounds - 1);
}

/** A value as concessions are counted: what lies below the walk-away could never be signed and counts for less. */
function countedValue(value: number, walkAway: number, { belowLine }: Temper): number {
  return value >= walkAway ? value : walkAway - mulDiv(walkAway - value, belowLine, 1_000);
}

/** The best that the other has offered so far and that could be signed today. */
function bestReceived(table: Table, view: SeatView, search: ContractSearch): number {
  const sheet = table.sheet(view.facts, view.own);
  const values = view.facts.offers
    .filter(({ seat, contract }) => seat !== view.seat && search.allows(contract))
    .map(({ contract }) => sheet.valueOf(contract));
  return Math.max(Number.MIN_SAFE_INTEGER, ...values);
}
