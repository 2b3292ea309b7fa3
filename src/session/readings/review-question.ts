import type { ReviewedAct, ReviewMove, ReviewQuestion } from '#analysis/review/game-review.ts';
import type { Command, NegotiationState } from '#engine/index.ts';
import { type DeskGame, stateOf } from '../desk-game.ts';

const ACTS: Readonly<Partial<Record<Command['type'], ReviewedAct>>> = {
  makeOffer: 'offered',
  acceptOffer: 'accepted',
  decline: 'declined',
  walkAway: 'left',
};

/** The decisions of this desk's chair, from which its review is made; both sides face up, so only for the debrief. */
export function reviewQuestion(game: DeskGame): ReviewQuestion {
  const end = game.trail.find((state) => state.context.facts.outcome !== null) ?? stateOf(game);
  return { scenario: game.scenario, seat: game.seat, moves: movesOf(game, end), end };
}

function movesOf({ log, trail, seat }: DeskGame, end: NegotiationState): ReviewMove[] {
  const made = end.context.facts.offers;
  // A game resumed under earlier rules has no states to go back to.
  if (trail.length <= log.entries.length) return [];
  return log.entries.flatMap(({ command }, at): ReviewMove[] => {
    const act = ACTS[command.type];
    if (act === undefined || command.seat !== seat) return [];
    const state = trail[at]!;
    const { facts } = state.context;
    const open = facts.openOffer === null ? null : facts.offers[facts.openOffer]!;
    const offered = command.type === 'makeOffer' ? command.contract : null;
    const turnedAway = open && open.seat !== seat ? open.contract : null;
    return [
      {
        n: at + 1,
        round: facts.round,
        act,
        contract: offered ?? turnedAway,
        taken: offered !== null && made[facts.offers.length]?.fate === 'accepted',
        state,
      },
    ];
  });
}
