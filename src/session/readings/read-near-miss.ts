import { type BySeat, type Contract, homeCanPass, positionCount, SEATS, type Table } from '#engine/index.ts';
import { type DeskGame, stateOf } from '../desk-game.ts';

/** A paper of talks that failed, and the change of one or two terms with which both sides and both homes had it. */
export interface NearMiss {
  readonly paper: 'handshake' | 'offer';
  readonly changes: readonly { readonly term: string; readonly from: number; readonly to: number }[];
}

/**
 * What would have passed at the end: the handshake that a home rejected, else this chair's last paper, with as few
 * terms changed as it takes; of equal changes the best for this chair. Null where two changes do not do it, or where
 * the paper as it stood had nothing against it. Only for the debrief: it reads both sheets.
 */
export function readNearMiss(game: DeskGame): NearMiss | null {
  const { facts, private: both } = stateOf(game).context;
  const { outcome } = facts;
  if (outcome === null || outcome.type === 'signed') return null;
  const isHandshake = outcome.type === 'rejected-at-home';
  const paper = isHandshake
    ? outcome.contract
    : facts.offers.findLast((offer) => offer.seat === game.seat)?.contract;
  if (!paper) return null;
  const { table } = game.negotiation;
  const sheets: BySeat<ReturnType<Table['sheet']>> = {
    a: table.sheet(facts, both.a),
    b: table.sheet(facts, both.b),
  };
  const passes = (contract: Contract): boolean =>
    SEATS.every((seat) => sheets[seat].valueOf(contract) >= both[seat].walkAway) &&
    (!facts.options.homeVote || SEATS.every((seat) => homeCanPass(table, facts, both[seat], contract)));
  if (passes(paper)) return null;
  const open = table.terms.flatMap((_, index) => (table.settledAt(facts, index) === null ? [index] : []));
  const own = sheets[game.seat];
  const best =
    bestOf(oneChange(table, paper, open), passes, own) ?? bestOf(twoChanges(table, paper, open), passes, own);
  if (best === null) return null;
  return {
    paper: isHandshake ? 'handshake' : 'offer',
    changes: open
      .filter((index) => best[index] !== paper[index])
      .map((index) => ({ term: table.terms[index]!.id, from: paper[index]!, to: best[index]! })),
  };
}

function* oneChange(table: Table, paper: Contract, open: readonly number[]): Generator<Contract> {
  for (const index of open)
    for (let at = 0; at < positionCount(table.terms[index]!); at += 1)
      if (at !== paper[index]) yield paper.with(index, at);
}

function* twoChanges(table: Table, paper: Contract, open: readonly number[]): Generator<Contract> {
  for (const [n, index] of open.entries())
    for (const changed of oneChange(table, paper, [index]))
      yield* oneChange(table, changed, open.slice(n + 1));
}

function bestOf(
  contracts: Iterable<Contract>,
  passes: (contract: Contract) => boolean,
  own: { valueOf: (contract: Contract) => number },
): Contract | null {
  let best: { readonly contract: Contract; readonly value: number } | null = null;
  for (const contract of contracts) {
    const value = own.valueOf(contract);
    if ((best === null || value > best.value) && passes(contract)) best = { contract, value };
  }
  return best?.contract ?? null;
}
