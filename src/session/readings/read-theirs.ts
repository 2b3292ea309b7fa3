import { type OtherReading, readOther } from '#agents/read-other.ts';
import { type RefusalReason, whyTheyMayRefuse } from '#agents/why-they-may-refuse.ts';
import { type Contract, type NegotiationEvent, otherSeat, type SeatView, type Table } from '#engine/index.ts';

/** How this chair guesses that the other side sees a draft, from this chair's knowledge alone. */
export interface TheirReading extends OtherReading {
  readonly reasons: readonly RefusalReason[];
  /** What the reasons compare the draft with: their last offer or, before they have made one, what they may want. */
  readonly than: 'offer' | 'wish';
  /** Terms of which the other side has spoken. */
  readonly known: number;
}

const latest = new WeakMap<SeatView, { readonly contract: Contract; readonly reading: TheirReading }>();

/** Several panels ask for the same draft, so the last reading of a view is kept. */
export function readTheirs(
  table: Table,
  view: SeatView,
  contract: Contract,
  minutes: readonly NegotiationEvent[],
): TheirReading {
  const known = latest.get(view);
  if (known?.contract === contract) return known.reading;
  const reading = theirReading(table, view, contract, minutes);
  latest.set(view, { contract, reading });
  return reading;
}

function theirReading(
  table: Table,
  view: SeatView,
  contract: Contract,
  minutes: readonly NegotiationEvent[],
): TheirReading {
  const spoken = spokenOf(table, view, minutes);
  return {
    ...readOther(table, view, contract),
    reasons: whyTheyMayRefuse(table, view, contract, spoken),
    than: view.facts.offers.some((offer) => offer.seat === otherSeat(view.seat)) ? 'offer' : 'wish',
    known: table.terms.filter(({ id }, index) => spoken.has(id) && !isSettled(table, view, index)).length,
  };
}

function isSettled(table: Table, { facts }: SeatView, index: number): boolean {
  return table.settledAt(facts, index) !== null;
}

/** Terms that the other side named in a speech, a claim, a document or in public, or moved from offer to offer. */
function spokenOf(
  table: Table,
  { seat, facts }: SeatView,
  minutes: readonly NegotiationEvent[],
): ReadonlySet<string> {
  const other = otherSeat(seat);
  const named = minutes.flatMap((event) =>
    'seat' in event && event.seat === other ? (termIn(event) ?? []) : [],
  );
  const told = facts.statements.filter((said) => said.seat === other).map(({ term }) => term);
  const offers = facts.offers.filter((offer) => offer.seat === other);
  const moved = table.terms.filter((_, index) =>
    offers.some(({ contract }) => contract[index] !== offers[0]!.contract[index]),
  );
  return new Set([...named, ...told, ...moved.map(({ id }) => id)]);
}

function termIn(event: NegotiationEvent): string | null {
  if (event.type === 'offerMade') return event.speech?.term ?? null;
  return event.type === 'spokenPublicly' ? event.term : null;
}
