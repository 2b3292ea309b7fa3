import { withFacts } from './apply-effects.ts';
import type { CommandOf } from './command.ts';
import type { NegotiationEventBody } from './event.ts';
import { happen } from './happen.ts';
import { homeCanPass } from './home-vote.ts';
import type { NegotiationContext, Offer } from './state.ts';
import type { Table } from './table.ts';

type C = NegotiationContext;

/** Lays an offer on the table in place of the open one, with its links. */
export function makeOffer(context: C, command: CommandOf<'makeOffer'>): C {
  const { facts } = context;
  const { seat, contract, speech } = command;
  const links = command.links.map((link) => ({ ...link, by: seat }));
  const offers = facts.offers.map(
    (offer, index): Offer => (index === facts.openOffer ? { ...offer, fate: 'countered' } : offer),
  );
  const made: Offer = { seat, round: facts.round, contract, links, fate: 'open' };
  const next = withFacts(context, {
    offers: [...offers, made],
    openOffer: offers.length,
    links: [...facts.links, ...links],
  });
  return happen(next, { type: 'offerMade', seat, contract, links, speech });
}

/** Answers the open offer, if there is one, with no and a reason instead of an offer. */
export function decline(context: C, command: CommandOf<'decline'>): C {
  const { seat, blocker } = command;
  const body = { type: 'declined' as const, seat, blocker };
  const { openOffer, offers } = context.facts;
  const isTheirs = openOffer !== null && offers[openOffer]!.seat !== seat;
  return isTheirs ? closeOffer(context, 'declined', body) : happen(context, body);
}

/** Takes the open offer off the table with this fate. */
export function closeOffer(context: C, fate: Offer['fate'], body: NegotiationEventBody): C {
  const { facts } = context;
  const offers = facts.offers.map(
    (offer, index): Offer => (index === facts.openOffer ? { ...offer, fate } : offer),
  );
  return happen(withFacts(context, { offers, openOffer: null }), body);
}

/** Takes back a computer's open offer that its own walk-away or home has overtaken, and names the cause (rule O5). */
export function dropOvertakenOffer(table: Table, context: C, cause = lastCause(context)): C {
  const { facts } = context;
  const offer = facts.openOffer === null ? null : facts.offers[facts.openOffer]!;
  if (!offer || facts.by[offer.seat] !== 'agent') return context;
  const own = context.private[offer.seat];
  const stands =
    table.sheet(facts, own).valueOf(offer.contract) >= own.walkAway &&
    homeCanPass(table, facts, own, offer.contract);
  if (stands) return context;
  return closeOffer(context, 'overtaken', { type: 'offerWithdrawn', seat: offer.seat, cause });
}

/** What has most likely overtaken an offer: a lever of this round, else the last event. */
function lastCause({ facts }: C): string | null {
  const lever = facts.leversPlayed.at(-1);
  return (lever?.round === facts.round ? lever.lever : facts.fired.at(-1)) ?? null;
}
