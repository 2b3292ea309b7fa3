import {
  type Command,
  type Contract,
  otherSeat,
  refusalOf,
  type SeatView,
  type Table,
  weightOf,
} from '#engine/index.ts';
import { heaviestTerms } from './heaviest-terms.ts';
import { lastOwnOffer } from './plan-offer.ts';
import type { Temper } from './temper.ts';
import { weighEffects } from './weigh-effects.ts';

/** A lever must promise at least this, thousandths of a point. */
const LEVER_WORTH = 2_000;
/** The other's patience that questions leave untouched. */
const PATIENCE_KEPT = 2;
/** Rounds, counted from the first of the game, in which it still asks. */
const ASKS = ['matters', 'works', 'matters'] as const;

/** The side action that this character takes in this round, or null. */
export function chooseSideAction(table: Table, view: SeatView, temper: Temper): Command | null {
  const wishes = [
    lever(table, view, temper),
    reveal(table, view, temper),
    ask(view),
    calm(view),
    study(view),
  ];
  return (
    wishes.find(
      (command): command is Command => command !== null && refusalOf(table, view, command) === null,
    ) ?? null
  );
}

function ask({ seat, facts }: SeatView): Command | null {
  const about = ASKS[facts.round - facts.firstRound];
  return about && facts.patience[otherSeat(seat)] > PATIENCE_KEPT ? { seat, type: 'ask', about } : null;
}

function lever(table: Table, view: SeatView, temper: Temper): Command | null {
  const { seat, facts } = view;
  const played = facts.leversPlayed.filter((entry) => entry.seat === seat);
  if (facts.round < temper.leverFrom || played.length >= temper.levers) return null;
  const near: Contract = lastOwnOffer(view) ?? table.draft;
  const ranked = table
    .partOf(seat)
    .levers.filter(({ id }) => !played.some((entry) => entry.lever === id))
    .map(({ id, gain, otherEdge }) => ({
      id,
      worth: weighEffects(table, view, [...gain, ...otherEdge], near),
    }))
    .sort((one, other) => other.worth - one.worth);
  const best = ranked[0];
  return best && best.worth >= LEVER_WORTH ? { seat, type: 'playLever', lever: best.id } : null;
}

/** Shows a paper on the heaviest term that it has not yet shown one on. */
function reveal(table: Table, view: SeatView, temper: Temper): Command | null {
  const { seat, facts, own } = view;
  if (temper.revealFrom === null || facts.round - facts.firstRound < temper.revealFrom) return null;
  const papers = facts.statements.filter((said) => said.seat === seat && said.as === 'document');
  if (papers.length > 0) return null;
  const term = heaviestTerms(table, view)[0]!;
  return { seat, type: 'reveal', term, as: 'document', weight: weightOf(table, facts, own, term) };
}

function calm({ seat, facts }: SeatView): Command | null {
  return facts.patience[otherSeat(seat)] === 0 ? { seat, type: 'pause' } : null;
}

function study({ seat, own, facts }: SeatView): Command | null {
  return own.costBand === null && facts.round > facts.firstRound ? { seat, type: 'caucus' } : null;
}
