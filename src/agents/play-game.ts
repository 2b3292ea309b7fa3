import {
  type BySeat,
  type Command,
  createTable,
  type GameSetup,
  type Negotiation,
  type NegotiationEvent,
  type NegotiationState,
  type SeatId,
  seedGenerator,
  type Table,
} from '#engine/index.ts';
import type { Negotiator } from './negotiator.ts';
import { seatToMove } from './seat-to-move.ts';

/** A game between two computers. */
export interface AgentGame {
  readonly seed: number;
  readonly agents: BySeat<Negotiator>;
  readonly options?: GameSetup['options'];
  readonly start?: GameSetup['start'];
}

export interface PlayedGame {
  /** The end of the game: its debrief. */
  readonly state: NegotiationState;
  readonly commands: readonly Command[];
  readonly events: readonly NegotiationEvent[];
}

/** More commands than the longest possible game between computers needs. */
const COMMANDS_AT_MOST = 1_000;

/**
 * Plays computer against computer to the debrief. Each sits at a table with its own part only and has its own stream
 * of chance.
 *
 * @throws Error when an agent gives a command that is refused or the game does not end: bugs of that agent.
 */
export function playGame(negotiation: Negotiation, game: AgentGame): PlayedGame {
  const tables = seatTables(negotiation);
  const stream = (seat: SeatId) => seedGenerator(game.seed, `agent-${seat}`);
  const chance = { a: stream('a'), b: stream('b') };
  const commands: Command[] = [];
  const events: NegotiationEvent[] = [];
  let state = negotiation.start({
    seed: game.seed,
    by: { a: 'agent', b: 'agent' },
    ...(game.options ? { options: game.options } : {}),
    ...(game.start ? { start: game.start } : {}),
  });
  for (;;) {
    const seat = seatToMove(state.value, state.context.facts);
    if (seat === null) return { state, commands, events };
    if (commands.length >= COMMANDS_AT_MOST) throw new Error(`the game of seed ${game.seed} does not end`);
    const choice = game.agents[seat].choose(tables[seat], negotiation.view(state, seat), chance[seat]);
    const result = negotiation.step(state, choice.command);
    if (!result.ok)
      throw new Error(`${game.agents[seat].id} at ${seat}: ${choice.command.type} refused, ${result.code}`);
    chance[seat] = choice.chance;
    commands.push(choice.command);
    events.push(...result.events);
    state = result.state;
  }
}

const tablesOf = new WeakMap<Negotiation, BySeat<Table>>();

/** Each seat's own table, made once for all games of a negotiation: tables remember what they have computed. */
function seatTables(negotiation: Negotiation): BySeat<Table> {
  const known = tablesOf.get(negotiation);
  if (known) return known;
  const { common, partOf } = negotiation.table;
  const made = { a: createTable(common, { a: partOf('a') }), b: createTable(common, { b: partOf('b') }) };
  tablesOf.set(negotiation, made);
  return made;
}
