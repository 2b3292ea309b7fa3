import {
  type Contract,
  type GeneratorState,
  mulDiv,
  positionCount,
  readContract,
  type SeatView,
  type Table,
} from '#engine/index.ts';
import { type ContractSearch, createContractSearch, type Found } from './contract-search.ts';
import { learnGuess } from './learn-guess.ts';
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

/** How strongly an offer keeps near the other's last one, permille of what a term weighs for the other. */
const NEARNESS = 300;
/** The same for terms whose weight nobody guesses, thousandths of a point. */
const LEAST_NEARNESS = 1_000;
/** A notch of trust above or below the middle changes what concessions are answered with, permille. */
const TRUST_NOTCH = 40;
const MIDDLE_TRUST = 3;

/**
 * Plans an offer: an aspiration that falls with what the other gave, measured in own value, and a little with the
 * rounds; then the contract that is best for the other among those that reach it. An aspiration never rises above
 * the own last offer, unless that offer itself has been overtaken by events.
 */
export function planOffer(table: Table, view: SeatView, temper: Temper, chance: GeneratorState): OfferPlan {
  const search = createContractSearch(table, view);
  const top = search.highest();
  const { walkAway } = view.own;
  if (top === null || top.value < walkAway)
    return { offer: null, target: walkAway, range: 0, search, chance };
  const sheet = table.sheet(view.facts, view.own);
  const range = top.value - walkAway;
  const reserve = walkAway + mulDiv(range, temper.reserve, 1_000);
  const last = lastOwnOffer(view);
  const ceiling = last && stands(view, search, last, sheet.valueOf(last)) ? sheet.valueOf(last) : top.value;
  const wanted = walkAway + mulDiv(range, temper.opening, 1_000) - conceded(table, view, temper, range);
  const target = Math.min(
    ceiling,
    Math.max(reserve, wanted, Math.min(ceiling, bestReceived(table, view, search))),
  );
  const score = scoreFor(table, view);
  const found = search.best({ low: Math.max(target, walkAway), high: ceiling, score }, chance);
  return { offer: found.found, target, range, search, chance: found.chance };
}

export function lastOwnOffer(view: SeatView): Contract | null {
  return view.facts.offers.findLast(({ seat }) => seat === view.seat)?.contract ?? null;
}

export function lastTheirOffer(view: SeatView): Contract | null {
  return view.facts.offers.findLast(({ seat }) => seat !== view.seat)?.contract ?? null;
}

function stands(view: SeatView, search: ContractSearch, contract: Contract, value: number): boolean {
  return value >= view.own.walkAway && search.allows(contract);
}

/** Points of own value given up by now: a step for each round, and an answer to what the other gave. */
function conceded(table: Table, view: SeatView, temper: Temper, range: number): number {
  const { facts, seat } = view;
  const sheet = table.sheet(facts, view.own);
  const theirs = facts.offers.filter((offer) => offer.seat !== seat).map(({ contract }) => contract);
  const values = theirs.map((contract) => sheet.valueOf(contract));
  const given = values.length === 0 ? 0 : Math.max(...values) - values[0]!;
  const trust = 1_000 + TRUST_NOTCH * (facts.trust[seat] - MIDDLE_TRUST);
  const answered = mulDiv(given, mulDiv(temper.reciprocity, trust, 1_000), 1_000);
  const rounds = facts.patience[seat] === 0 ? 0 : facts.round - facts.firstRound;
  return answered + mulDiv(range, temper.step * rounds, 1_000);
}

/** The best that the other has offered so far and that could be signed today. */
function bestReceived(table: Table, view: SeatView, search: ContractSearch): number {
  const sheet = table.sheet(view.facts, view.own);
  const values = view.facts.offers
    .filter(({ seat, contract }) => seat !== view.seat && search.allows(contract))
    .map(({ contract }) => sheet.valueOf(contract));
  return Math.max(Number.MIN_SAFE_INTEGER, ...values);
}

/** The other's guessed points, and a pull towards its last offer (before there is one, towards the own opening). */
function scoreFor(table: Table, view: SeatView): (readonly number[])[] {
  const learned = learnGuess(table, view);
  const pull = lastTheirOffer(view) ?? openingOf(table, view);
  return table.terms.map((_, index) => {
    const { points } = learned.terms[index]!;
    const count = positionCount(table.terms[index]!);
    const swing = points.length === 0 ? 0 : Math.max(...points) - Math.min(...points);
    const weight = Math.max(LEAST_NEARNESS, mulDiv(swing, NEARNESS, 1_000));
    return Array.from({ length: count }, (_, position) => {
      const away = count === 1 ? 0 : mulDiv(weight, Math.abs(position - pull[index]!), count - 1);
      return (points[position] ?? 0) - away;
    });
  });
}

function openingOf(table: Table, view: SeatView): Contract {
  const opening = readContract(table.terms, table.partOf(view.seat).opening);
  return opening.ok ? opening.contract : table.draft;
}
