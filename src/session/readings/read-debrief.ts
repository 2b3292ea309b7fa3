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

/** An offer with what it was worth to both chairs when it was made, thousandths of a point. */
export interface ValuedOffer extends BySeat<number> {
  readonly seat: SeatId;
  readonly round: number;
  /** Number of the command that made it; the game up to there is the moment before. */
  readonly n: number;
  readonly contract: Contract;
  readonly walkAway: BySeat<number>;
}

/** A move that decided something, with the reason. */
export type TurningPoint = {
  readonly n: number;
  readonly round: number;
  readonly good: boolean;
  /** Commands up to the moment at which this chair could still have moved otherwise. */
  readonly before: number;
} & (
  | { readonly type: 'gift'; readonly seat: SeatId; readonly given: number; readonly received: number }
  | { readonly type: 'trade'; readonly seat: SeatId; readonly own: number; readonly other: number }
  | { readonly type: 'passedOver'; readonly seat: SeatId; readonly above: number }
);

/** What a sheet face up says of one chair. */
export interface OpenSheet {
  readonly seat: SeatId;
  readonly private: SeatPrivate;
  /** The final contract as this chair counted it, part by part; empty after a breakdown. */
  readonly parts: readonly Contribution[];
  readonly value: number | null;
  readonly delivered: number | null;
}

export interface DebriefReading {
  readonly seat: SeatId;
  readonly outcome: Outcome;
  readonly offers: readonly ValuedOffer[];
  readonly turningPoints: readonly TurningPoint[];
  readonly sheets: readonly OpenSheet[];
  readonly promises: readonly MadePromise[];
  /** Claims that were made, and whether they held. */
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
    turningPoints: turningPoints(offers, game.seat, facts.outcome!),
    sheets: SEATS.map((seat) => openSheet(game, seat)),
    promises: facts.promises,
    claims: facts.statements
      .filter(({ as }) => as === 'claim')
      .map((said) => ({ ...said, held: claimHeld(game, said) })),
  };
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

/** At most three: the dearest gift, the best trade, and the best open offer that was passed over. */
function turningPoints(offers: readonly ValuedOffer[], seat: SeatId, outcome: Outcome): TurningPoint[] {
  const other = otherSeat(seat);
  const steps = offers.flatMap((offer, at) => {
    const last = offers.slice(0, at).findLast((earlier) => earlier.seat === offer.seat);
    return last ? [{ offer, own: offer[offer.seat] - last[offer.seat], theirs: change(offer, last) }] : [];
  });
  const mine = steps.filter(({ offer }) => offer.seat === seat);
  const points: TurningPoint[] = [];
  const gift = least(mine, ({ own }) => own);
  if (gift && gift.own < -worthTelling)
    points.push({
      type: 'gift',
      seat,
      good: gift.theirs > -2 * gift.own,
      before: gift.offer.n - 1,
      n: gift.offer.n,
      round: gift.offer.round,
      given: -gift.own,
      received: gift.theirs,
    });
  const trade = least(steps, ({ own, theirs }) => -Math.min(own, theirs));
  if (trade && Math.min(trade.own, trade.theirs) > 0)
    points.push({
      type: 'trade',
      seat: trade.offer.seat,
      good: true,
      before: trade.offer.seat === seat ? trade.offer.n - 1 : trade.offer.n,
      n: trade.offer.n,
      round: trade.offer.round,
      own: trade.own,
      other: trade.theirs,
    });
  const signed =
    outcome.type === 'signed' ? offers.findLast(({ contract }) => contract === outcome.contract) : null;
  const reached = signed ? signed[seat] - signed.walkAway[seat] : 0;
  const passed = least(
    offers.filter((offer) => offer.seat === other && offer !== signed),
    (offer) => -(offer[seat] - offer.walkAway[seat]),
  );
  const above = passed ? passed[seat] - passed.walkAway[seat] - reached : 0;
  if (passed && above > worthTelling)
    points.push({
      type: 'passedOver',
      seat,
      good: false,
      before: passed.n,
      n: passed.n,
      round: passed.round,
      above,
    });
  return points.sort((one, next) => one.n - next.n);
}

function change(offer: ValuedOffer, last: ValuedOffer): number {
  const other = otherSeat(offer.seat);
  return offer[other] - last[other];
}

function least<Item>(items: readonly Item[], measure: (item: Item) => number): Item | null {
  let found: Item | null = null;
  for (const item of items) if (found === null || measure(item) < measure(found)) found = item;
  return found;
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
  };
}

function claimHeld(game: DeskGame, said: Statement): boolean {
  const { facts, private: both } = stateOf(game).context;
  return weightOf(game.negotiation.table, facts, both[said.seat], said.term) === said.weight;
}
