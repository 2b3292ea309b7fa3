import { characters } from '#agents/characters.ts';
import type { Negotiator } from '#agents/negotiator.ts';
import {
  type Command,
  type Contract,
  drawBelow,
  positionCount,
  refusalOf,
  type SeatView,
  seedGenerator,
  type Table,
} from '#engine/index.ts';

/** Contracts drawn before a turn is said to have none that this chair could offer. */
const DRAWS_AT_MOST = 50_000;

/**
 * A player that opens with one contract drawn by its own seed, at or above its first walk-away and such as its home
 * passes, repeats it to the end, and takes whatever is worth as much to it. While its home would pass nothing it
 * declines. Elsewhere it does as the fair character.
 */
export function constantPlayer(opening: number): Negotiator {
  let held: Contract | null = null;
  return {
    id: `constant-${opening}`,
    choose: (table, view, chance) => {
      const { seat, facts, phase } = view;
      const ownTurn = (phase === 'turnA' || phase === 'turnB') && facts.news?.seat !== seat;
      if (!ownTurn) return characters.fair.choose(table, view, chance);
      held ??= drawOpening(table, view, opening);
      return { command: held ? hold(table, view, held) : withoutOpening(view), chance };
    },
  };
}

function hold(table: Table, view: SeatView, held: Contract): Command {
  const { seat, facts, own } = view;
  const sheet = table.sheet(facts, own);
  const accept: Command = { seat, type: 'acceptOffer' };
  const open = facts.openOffer === null ? null : facts.offers[facts.openOffer]!.contract;
  if (open && refusalOf(table, view, accept) === null && sheet.valueOf(open) >= sheet.valueOf(held))
    return accept;
  if (facts.finalAnswer) return { seat, type: 'walkAway' };
  const again = offer(view, held);
  return refusalOf(table, view, again) === null ? again : { seat, type: 'decline', blocker: 'walk-away' };
}

function withoutOpening({ seat, facts }: SeatView): Command {
  return facts.finalAnswer ? { seat, type: 'walkAway' } : { seat, type: 'decline', blocker: 'home' };
}

function drawOpening(table: Table, view: SeatView, opening: number): Contract | null {
  let chance = seedGenerator(opening, `opening-${view.seat}`);
  for (let drawn = 0; drawn < DRAWS_AT_MOST; drawn += 1) {
    const contract = table.terms.map((term) => {
      const draw = drawBelow(chance, positionCount(term));
      chance = draw.next;
      return draw.value;
    });
    if (refusalOf(table, view, offer(view, contract)) === null) return contract;
  }
  return null;
}

function offer({ seat }: SeatView, contract: Contract): Command {
  return { seat, type: 'makeOffer', contract, links: [], speech: null };
}
