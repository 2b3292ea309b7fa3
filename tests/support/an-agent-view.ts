import { createTable, type Facts, type SeatId, type SeatView, type Table } from '#engine/index.ts';
import { aGame, type Game, type GameWishes } from './a-game.ts';

/** What a computer is given: the table with its own part only, and its view of the game. */
export interface AgentView {
  readonly game: Game;
  readonly table: Table;
  readonly view: SeatView;
}

/** The view of one seat in a prepared game of the small scenario (or of the scenario wished), facts changed at will. */
export function anAgentView(seat: SeatId, wishes: GameWishes = {}, facts: Partial<Facts> = {}): AgentView {
  const game = aGame({ by: { a: 'agent', b: 'agent' }, ...wishes }).prepare();
  return agentViewOf(game, seat, facts);
}

/** The view of one seat in a running game. */
export function agentViewOf(game: Game, seat: SeatId, facts: Partial<Facts> = {}): AgentView {
  const { common, partOf } = game.negotiation.table;
  const view = game.negotiation.view(game.state, seat);
  return {
    game,
    table: createTable(common, { [seat]: partOf(seat) }),
    view: { ...view, facts: { ...view.facts, ...facts } },
  };
}
