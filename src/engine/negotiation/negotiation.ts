import { initialTransition, transition } from 'xstate';
import type { Scenario, SeatId } from '../scenario/scenario.ts';
import { type Command, commandSchema } from './command.ts';
import type { NegotiationEvent } from './event.ts';
import { createNegotiationMachine, legalityView } from './machine.ts';
import { type RefusalCode, refusalOf } from './refusal.ts';
import { type SeatView, seatView } from './seat-view.ts';
import { type GameSetup, startGame } from './start-game.ts';
import type { NegotiationState, Phase } from './state.ts';
import { createTable, type Table } from './table.ts';

export type StepResult =
  | { readonly ok: true; readonly state: NegotiationState; readonly events: readonly NegotiationEvent[] }
  | { readonly ok: false; readonly code: RefusalCode };

/** The one door to a scenario's negotiation: start, step, look. */
export interface Negotiation {
  readonly table: Table;
  readonly start: (setup: GameSetup) => NegotiationState;
  /** Takes any value as a command; an impossible one is refused with a code and changes nothing. */
  readonly step: (state: NegotiationState, command: unknown) => StepResult;
  /** All that this chair may know, and nothing else. */
  readonly view: (state: NegotiationState, seat: SeatId) => SeatView;
}

export function createNegotiation(scenario: Scenario): Negotiation {
  const table = createTable(scenario.public, scenario.seats);
  const machine = createNegotiationMachine(table);
  return {
    table,
    start: (setup) => {
      const [snapshot] = initialTransition(machine, startGame(table, setup));
      return { value: snapshot.value as Phase, context: snapshot.context };
    },
    step: (state, input) => {
      const parsed = commandSchema.safeParse(input);
      if (!parsed.success) return { ok: false, code: 'command/malformed' };
      const command: Command = parsed.data;
      const before = machine.resolveState(state);
      const [next] = transition(machine, before, command);
      if (next.context === before.context) {
        const code = refusalOf(table, legalityView(state.value, state.context, command), command);
        return { ok: false, code: code ?? 'command/wrong-phase' };
      }
      const { outbox, ...context } = next.context;
      return {
        ok: true,
        state: { value: next.value as Phase, context: { ...context, outbox: [] } },
        events: outbox,
      };
    },
    view: (state, seat) => seatView(state, seat),
  };
}
