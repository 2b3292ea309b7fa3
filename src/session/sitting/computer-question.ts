import { otherSeat } from '#engine/index.ts';
import { type DeskGame, stateOf } from '../desk-game.ts';
import type { ComputerQuestion } from '../session-ports.ts';

/** What the computer of the other chair is asked for its next move. */
export function computerQuestion(game: DeskGame): ComputerQuestion {
  const seat = otherSeat(game.seat);
  return {
    scenario: game.scenario,
    seat,
    character: game.log.header.seats[seat].agent ?? 'fair',
    view: game.negotiation.view(stateOf(game), seat),
    seed: game.log.header.seed,
    n: game.log.entries.filter(({ command }) => command.type !== 'askAdviser').length,
  };
}
