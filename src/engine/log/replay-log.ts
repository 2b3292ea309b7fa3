import type { NegotiationEvent } from '../negotiation/event.ts';
import type { Negotiation } from '../negotiation/negotiation.ts';
import type { RefusalCode } from '../negotiation/refusal.ts';
import type { GameSetup } from '../negotiation/start-game.ts';
import type { GameOptions, NegotiationState } from '../negotiation/state.ts';
import type { GameHeader } from './game-header.ts';
import type { GameLog } from './game-log.ts';

export interface ReplayedStep {
  readonly n: number;
  readonly state: NegotiationState;
  readonly events: readonly NegotiationEvent[];
}

export type Replay =
  | {
      readonly ok: true;
      readonly first: NegotiationState;
      readonly steps: readonly ReplayedStep[];
      readonly last: NegotiationState;
    }
  | {
      readonly ok: false;
      readonly code: 'replay/refused';
      readonly n: number;
      readonly refusal: RefusalCode;
    };

/** The setup that a game's header describes. */
export function setupOf(header: GameHeader): GameSetup {
  const options = Object.fromEntries(
    Object.entries(header.options).filter(([, value]) => value !== undefined),
  ) as Partial<GameOptions>;
  return {
    seed: header.seed,
    by: { a: header.seats.a.by, b: header.seats.b.by },
    options,
    ...(header.start.date === null
      ? {}
      : { start: { date: header.start.date, positions: header.start.positions } }),
    ...(header.carried ? { carried: header.carried } : {}),
  };
}

/** Plays a log again from its header; stops at the first command that these rules refuse. */
export function replayLog(negotiation: Negotiation, log: GameLog): Replay {
  const first = negotiation.start(setupOf(log.header));
  const steps: ReplayedStep[] = [];
  let state = first;
  for (const { n, command } of log.entries) {
    const result = negotiation.step(state, command);
    if (!result.ok) return { ok: false, code: 'replay/refused', n, refusal: result.code };
    state = result.state;
    steps.push({ n, state, events: result.events });
  }
  return { ok: true, first, steps, last: state };
}
