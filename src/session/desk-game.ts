import {
  type Command,
  chainCommand,
  createTable,
  type GameLog,
  type Negotiation,
  type NegotiationEvent,
  type NegotiationState,
  otherSeat,
  type RefusalCode,
  type Scenario,
  type SeatId,
  type SeatView,
  type Table,
} from '#engine/index.ts';
import type { ScenarioTexts } from '#scenarios/exchanged-scenario.ts';
import { isHotSeat } from './hot-seat/is-hot-seat.ts';

/** A scenario with what must go with it into a game file: its texts, or null where it comes with the program. */
export type DeskScenario = Pick<DeskGame, 'scenario' | 'texts'>;

/** One running game on this desk. The page is the authority here, so the whole scenario lies in it. */
export interface DeskGame {
  readonly id: string;
  readonly scenario: Scenario;
  /** The scenario's own texts by language; null where it comes with the program. */
  readonly texts: ScenarioTexts | null;
  readonly negotiation: Negotiation;
  /** The chair of the person at this desk. */
  readonly seat: SeatId;
  /** What that person's screens may look things up in: the public part and the own one. */
  readonly table: Table;
  readonly log: GameLog;
  /** The state before the first command and after each one. */
  readonly trail: readonly NegotiationState[];
  /** What this chair may read of what happened, in order. */
  readonly minutes: readonly NegotiationEvent[];
  /** What the other chair may read where a second person at this desk holds it; else empty. */
  readonly otherMinutes: readonly NegotiationEvent[];
  /** Set when the game was begun under other rules and goes on from its snapshot. */
  readonly earlierRules: boolean;
  /** Whether the authority is a class's host and not this desk. */
  readonly hosted: boolean;
}

export type Commit =
  | { readonly ok: true; readonly game: DeskGame }
  | { readonly ok: false; readonly code: RefusalCode };

export function stateOf(game: DeskGame): NegotiationState {
  return game.trail.at(-1)!;
}

const views = new WeakMap<DeskGame, SeatView>();

/** All that the person at this desk may know now; the same object for as long as the game stands. */
export function viewOf(game: DeskGame): SeatView {
  const known = views.get(game);
  if (known) return known;
  const view = game.negotiation.view(stateOf(game), game.seat);
  views.set(game, view);
  return view;
}

/** A table that knows the public part and one chair's own part only. */
export function seatTable(scenario: Scenario, seat: SeatId): Table {
  return createTable(scenario.public, { [seat]: scenario.seats[seat] });
}

/** Takes a command through the engine and into the log; a refused one changes nothing. */
export function commitCommand(game: DeskGame, command: Command): Commit {
  const result = game.negotiation.step(stateOf(game), command);
  if (!result.ok) return result;
  const entry = chainCommand(game.log, command, null);
  return {
    ok: true,
    game: {
      ...game,
      log: { ...game.log, entries: [...game.log.entries, entry] },
      trail: [...game.trail, result.state],
      minutes: [...game.minutes, ...readableBy(game.seat, result.events)],
      otherMinutes: isHotSeat(game)
        ? [...game.otherMinutes, ...readableBy(otherSeat(game.seat), result.events)]
        : [],
    },
  };
}

/** The events that one chair may read. */
export function readableBy(seat: SeatId, events: readonly NegotiationEvent[]): NegotiationEvent[] {
  return events.filter(({ to }) => to === 'both' || to === seat);
}
