import {
  type Command,
  type Contract,
  type Effect,
  otherSeat,
  refusalOf,
  type SeatId,
  type SeatView,
  type Table,
  weightOf,
} from '#engine/index.ts';
import { heaviestTerms } from './heaviest-terms.ts';
import { lastOwnOffer } from './last-offers.ts';
import type { Temper } from './temper.ts';
import { weighEffects } from './weigh-effects.ts';

/** A lever must promise at least this, thousandths of a point. */
const LEVER_WORTH = 2_000;
/** The other's patience that questions leave untouched. */
const PATIENCE_KEPT = 2;

/** The side action that this character takes in this round, or null. */
export function chooseSideAction(table: Table, view: SeatView, temper: Temper): Command | null {
  const wishes = [
    lever(table, view, temper),
    reveal(table, view, temper),
    ask(view, temper),
    calm(view),
    study(view),
  ];
  return (
    wishes.find(
      (command): command is Command => command !== null && refusalOf(table, view, command) === null,
    ) ?? null
  );
}

function ask({ seat, facts }: SeatView, { asks }: Temper): Command | null {
  const about = asks[facts.round - facts.firstRound];
  return about && facts.patience[otherSeat(seat)] > PATIENCE_KEPT ? { seat, type: 'ask', about } : null;
}

function lever(table: Table, view: SeatView, temper: Temper): Command | null {
  const { seat, facts } = view;
  const played = facts.leversPlayed.filter((entry) => entry.seat === seat);
  if (facts.round < temper.leverFrom || played.length >= temper.levers) return null;
  const near: Contract = lastOwnOffer(view) ?? table.draftIn(view.facts);
  const counts = (effect: Effect): boolean =>
    (temper.presses || !takesFrom(otherSeat(seat), effect)) &&
    (temper.seeksWayOut || !bettersWayOut(seat, effect));
  const worthOf = (effects: readonly Effect[]): number => {
    const worth = weighEffects(table, view, effects.filter(counts), near);
    if (!temper.shunsWayOut) return worth;
    const wayOut = effects.filter((effect) => bettersWayOut(seat, effect));
    return worth - weighEffects(table, view, wayOut, near);
  };
  const ranked = table
    .partOf(seat)
    .levers.filter(({ id }) => !played.some((entry) => entry.lever === id))
    .map(({ id, gain, otherEdge }) => ({ id, worth: worthOf([...gain, ...otherEdge]) }))
    .sort((one, other) => other.worth - one.worth);
  const best = ranked[0];
  return best && best.worth >= LEVER_WORTH ? { seat, type: 'playLever', lever: best.id } : null;
}

function bettersWayOut(seat: SeatId, effect: Effect): boolean {
  return effect.type === 'walkAway' && effect.seat === seat && effect.by > 0;
}

function takesFrom(seat: SeatId, effect: Effect): boolean {
  switch (effect.type) {
    case 'walkAway':
    case 'allContracts':
    case 'points':
    case 'block':
      return effect.seat === seat && effect.by < 0;
    case 'ladder':
      return effect.by > 0;
    default:
      return false;
  }
}

/** Shows a paper on the heaviest term that it has not yet shown one on, as many as its openness allows. */
function reveal(table: Table, view: SeatView, temper: Temper): Command | null {
  const { seat, facts, own } = view;
  if (temper.revealFrom === null || facts.round - facts.firstRound < temper.revealFrom) return null;
  const papers = facts.statements.filter((said) => said.seat === seat && said.as === 'document');
  if (papers.length >= temper.openness.papers) return null;
  const shown = papers.map(({ term }) => term);
  const term = heaviestTerms(table, view).find((id) => !shown.includes(id));
  if (term === undefined) return null;
  return { seat, type: 'reveal', term, as: 'document', weight: weightOf(table, facts, own, term) };
}

function calm({ seat, facts }: SeatView): Command | null {
  return facts.patience[otherSeat(seat)] === 0 ? { seat, type: 'pause' } : null;
}

function study({ seat, own, facts }: SeatView): Command | null {
  return own.costBand === null && facts.round > facts.firstRound ? { seat, type: 'caucus' } : null;
}
