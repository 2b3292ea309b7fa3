import { ADVISERS, type AdviserId, type Contract, mulDiv, type SeatView, type Table } from '#engine/index.ts';
import { chanceOfAcceptance } from './chance-of-acceptance.ts';
import { createContractSearch } from './contract-search.ts';
import { lastOwnOffer, lastTheirOffer } from './last-offers.ts';

/** What one adviser says of the moment: a package, what it would bring, and how sure it is that they take it. */
export interface Advice {
  readonly adviser: AdviserId;
  /** The whole contract to offer; it is the draft, an offer of either side or what they named with two terms changed. */
  readonly contract: Contract;
  /** Own value of it above the own walk-away, thousandths of a point. */
  readonly gain: number;
  /** The chance that the other side accepts it this round, permille. */
  readonly confidence: number;
}

/** Where the other side said that a term would have to move, asked what would make it work. */
export interface NamedPlace {
  readonly term: string;
  readonly position: number;
}

interface Weighed {
  readonly contract: Contract;
  readonly gain: number;
  readonly chance: number;
}

/** What security asks of a package before it looks at the chance alone: so much of the best expected gain, permille. */
const SAFE_SHARE = 600;

/**
 * What the three advisers of a chair would offer now, from that chair's table and view alone: finance weighs gain by
 * chance over all terms, energy does so over the project's own, security wants it signed. They look at all contracts
 * that differ in at most two terms from the draft, from the other's last offer, or from the own last offer with what
 * the other named, that fixed terms, links and the own home allow and that beat the own walk-away; empty where there
 * is none.
 */
export function advise(
  table: Table,
  view: SeatView,
  draft: Contract,
  named: NamedPlace | null = null,
): Advice[] {
  const search = createContractSearch(table, view);
  const sheet = table.sheet(view.facts, view.own);
  const chance = chanceOfAcceptance(table, view);
  const theirs = lastTheirOffer(view);
  const weighed = startingPoints(table, view, draft, named)
    .flatMap((start) => neighbours(table, view, start))
    .map((contract) => ({ contract, gain: sheet.valueOf(contract) - view.own.walkAway }))
    .filter(({ contract, gain }) => gain > 0 && search.allows(contract))
    .map((entry): Weighed => ({ ...entry, chance: chance.of(entry.contract) }));
  return ADVISERS.flatMap((adviser): Advice[] => {
    const found = choiceOf(adviser, weighed, sheet.coupled, theirs ?? draft);
    return found ? [{ adviser, contract: found.contract, gain: found.gain, confidence: found.chance }] : [];
  });
}

function startingPoints(table: Table, view: SeatView, draft: Contract, named: NamedPlace | null): Contract[] {
  const theirs = lastTheirOffer(view);
  const own = lastOwnOffer(view) ?? draft;
  const met = named ? own.with(table.indexOf.get(named.term)!, named.position) : null;
  return [draft, theirs, met].filter((start) => start !== null);
}

function choiceOf(
  adviser: AdviserId,
  weighed: readonly Weighed[],
  coupled: readonly number[],
  base: Contract,
): Weighed | null {
  const expected = ({ gain, chance }: Weighed): number => mulDiv(gain, chance, 1_000);
  const best = most(weighed, expected);
  if (adviser === 'finance' || best === null) return best;
  if (adviser === 'energy') {
    const within = weighed.filter(({ contract }) =>
      contract.every((position, index) => coupled.includes(index) || position === base[index]),
    );
    return most(within, expected);
  }
  const least = mulDiv(expected(best), SAFE_SHARE, 1_000);
  return most(
    weighed.filter((entry) => expected(entry) >= least),
    ({ chance }) => chance,
  );
}

/** A contract and all that differ from it in one or two terms. */
function neighbours(table: Table, { facts }: SeatView, contract: Contract): Contract[] {
  const changed = (from: Contract, index: number): Contract[] =>
    table
      .positionsIn(facts, index)
      .filter((position) => position !== from[index])
      .map((position) => from.with(index, position));
  const one = contract.map((_, index) => changed(contract, index));
  const two = one.flatMap((contracts, index) =>
    contracts.flatMap((from) => contract.flatMap((_, other) => (other > index ? changed(from, other) : []))),
  );
  return [contract, ...one.flat(), ...two];
}

function most<Item>(items: readonly Item[], measure: (item: Item) => number): Item | null {
  let found: { readonly item: Item; readonly worth: number } | null = null;
  for (const item of items) {
    const worth = measure(item);
    if (found === null || worth > found.worth) found = { item, worth };
  }
  return found?.item ?? null;
}
