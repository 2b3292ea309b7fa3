import {
  type BySeat,
  type Contract,
  type Contribution,
  type MadePromise,
  type NegotiationState,
  type Outcome,
  otherSeat,
  SEATS,
  type SeatId,
  type SeatPrivate,
  type Statement,
  weightOf,
} from '#engine/index.ts';
import { type DeskGame, stateOf } from '../desk-game.ts';
import { type DeliveryAccount, readAccount } from './read-account.ts';

/** An offer with what it was worth to both chairs when it was made, thousandths of a point. */
export interface ValuedOffer extends BySeat<number> {
  readonly seat: SeatId;
  readonly round: number;
  /** Number of the command that made it; the game up to there is the moment before. */
  readonly n: number;
  readonly contract: Contract;
  readonly walkAway: BySeat<number>;
}

/** What movement was bought with: good over two points of theirs for one of one's own, poor under one for one. */
export type PriceOfGift = 'good' | 'even' | 'poor' | 'lost';

/** What an offer of this chair did against its own offer before, thousandths of a point. */
export type OfferNote = { readonly n: number } & (
  | { readonly type: 'gift'; readonly given: number; readonly received: number; readonly price: PriceOfGift }
  | { readonly type: 'trade'; readonly own: number; readonly other: number }
);

/** What a sheet face up says of one chair. */
export interface OpenSheet {
  readonly seat: SeatId;
  readonly private: SeatPrivate;
  /** The final contract as this chair counted it, part by part; empty after a breakdown. */
  readonly parts: readonly Contribution[];
  readonly value: number | null;
  readonly delivered: number | null;
  /** After a breakdown the last paper on the table as this chair counted it; null after a signature. */
  readonly lastPaper: {
    readonly from: SeatId;
    readonly round: number;
    readonly parts: readonly Contribution[];
    readonly value: number;
  } | null;
}

export interface DebriefReading {
  readonly seat: SeatId;
  readonly outcome: Outcome;
  readonly offers: readonly ValuedOffer[];
  readonly notes: readonly OfferNote[];
  readonly sheets: readonly OpenSheet[];
  /** Why the contract came to something else than at signing; null where no delivery was played. */
  readonly account: DeliveryAccount | null;
  readonly promises: readonly MadePromise[];
  /** What the plant was expected to cost when it was signed, and what it cost, thousand dollars; null where nothing was built. */
  readonly cost: { readonly expected: number; readonly final: number } | null;
  /** Claims that were made, and whether they were true when they were made. */
  readonly claims: readonly (Statement & { readonly held: boolean })[];
}

/** The whole game with both sides face up; only for the debrief. */
export function readDebrief(game: DeskGame): DebriefReading {
  const { facts } = stateOf(game).context;
  const offers = valuedOffers(game);
  return {
    seat: game.seat,
    outcome: facts.outcome!,
    offers,
    notes: offerNotes(game, offers),
    sheets: SEATS.map((seat) => openSheet(game, seat)),
    account: facts.options.delivery ? readAccount(game.negotiation.table, stateOf(game).context) : null,
    promises: facts.promises,
    cost: builtCost(game),
    claims: facts.statements
      .filter(({ as }) => as === 'claim')
      .map((said) => ({ ...said, held: claimHeld(game, said) })),
  };
}

function builtCost(game: DeskGame): DebriefReading['cost'] {
  const built = game.minutes.find((event) => event.type === 'delivered');
  return built
    ? { expected: stateOf(game).context.facts.economics.expectedCost, final: built.finalCost }
    : null;
}

function valuedOffers(game: DeskGame): ValuedOffer[] {
  return game.trail.flatMap((state, n): ValuedOffer[] => {
    const before = game.trail[n - 1];
    const made = state.context.facts.offers;
    if (!before || made.length === before.context.facts.offers.length) return [];
    const { seat, round, contract } = made.at(-1)!;
    const { private: both } = before.context;
    return [
      {
        seat,
        round,
        n,
        contract,
        a: valueIn(game, before, 'a', contract),
        b: valueIn(game, before, 'b', contract),
        walkAway: { a: both.a.walkAway, b: both.b.walkAway },
      },
    ];
  });
}

function valueIn(game: DeskGame, state: NegotiationState, seat: SeatId, contract: Contract): number {
  const { facts, private: both } = state.context;
  return game.negotiation.table.sheet(facts, both[seat]).valueOf(contract);
}

/** Thousandths of a point below which a move decided nothing. */
const worthTelling = 2_000;

/**
 * Own offers that gave something away, and own offers by which both sides gained. The offer before counts as it would
 * have on the day of the new one, so that what the calendar did is nobody's gift.
 */
function offerNotes(game: DeskGame, offers: readonly ValuedOffer[]): OfferNote[] {
  const { seat } = game;
  const other = otherSeat(seat);
  const mine = offers.filter((offer) => offer.seat === seat);
  return mine.slice(1).flatMap((offer, at): OfferNote[] => {
    const { n } = offer;
    const gained = (side: SeatId): number =>
      offer[side] - valueIn(game, game.trail[n - 1]!, side, mine[at]!.contract);
    const own = gained(seat);
    const theirs = gained(other);
    if (own < -worthTelling)
      return [{ n, type: 'gift', given: -own, received: theirs, price: priceOf(-own, theirs) }];
    return Math.min(own, theirs) > 0 ? [{ n, type: 'trade', own, other: theirs }] : [];
  });
}

function priceOf(given: number, received: number): PriceOfGift {
  if (received <= 0) return 'lost';
  if (received > 2 * given) return 'good';
  return received < given ? 'poor' : 'even';
}

function openSheet(game: DeskGame, seat: SeatId): OpenSheet {
  const state = stateOf(game);
  const { facts, private: both, sealed } = state.context;
  const contract = facts.outcome?.type === 'breakdown' ? null : (facts.outcome?.contract ?? null);
  const sheet = game.negotiation.table.sheet(facts, both[seat]);
  return {
    seat,
    private: both[seat],
    parts: contract ? sheet.contributionsOf(contract) : [],
    value: contract ? sheet.valueOf(contract) : null,
    delivered:
      facts.outcome?.type === 'signed' && facts.options.delivery ? (sealed.delivered?.[seat] ?? null) : null,
    lastPaper: contract ? null : lastPaper(game, seat),
  };
}

function lastPaper(game: DeskGame, seat: SeatId): OpenSheet['lastPaper'] {
  const { facts, private: both } = stateOf(game).context;
  const last = facts.offers.at(-1);
  if (!last) return null;
  const sheet = game.negotiation.table.sheet(facts, both[seat]);
  return {
    from: last.seat,
    round: last.round,
    parts: sheet.contributionsOf(last.contract),
    value: sheet.valueOf(last.contract),
  };
}

/** Judged by what its speaker knew at the moment of saying it, however things moved afterwards. */
function claimHeld(game: DeskGame, said: Statement): boolean {
  const index = stateOf(game).context.facts.statements.indexOf(said);
  const after = game.trail.findIndex(({ context }) => context.facts.statements.length > index);
  const { facts, private: both } = game.trail[Math.max(0, after - 1)]!.context;
  return weightOf(game.negotiation.table, facts, both[said.seat], said.term) === said.weight;
}
