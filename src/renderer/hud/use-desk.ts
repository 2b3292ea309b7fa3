import { useMemo } from 'react';
import {
  type Command,
  type Facts,
  otherSeat,
  type RefusalCode,
  refusalOf,
  type SeatId,
  type SeatView,
  type Table,
  type Term,
} from '#engine/index.ts';
import { type DeskGame, viewOf } from '#session/desk-game.ts';
import type { Draft } from '#session/draft.ts';
import type { SittingActor } from '#session/sitting.ts';
import { useSitting, useSittingActor } from './sitting-context.ts';

type WithoutSeat<C> = C extends { seat: SeatId } ? Omit<C, 'seat'> : never;
/** A command of this desk's person, to which the chair is added. */
export type Act = WithoutSeat<Command>;

/** What a screen of the running game may use: this chair's view, its own table and its commands. */
export interface Chair {
  readonly seat: SeatId;
  readonly other: SeatId;
  readonly table: Table;
  /** The terms that are open in this game: all but those settled before the talks. */
  readonly terms: readonly Term[];
  readonly view: SeatView;
  readonly facts: Facts;
  readonly thinking: boolean;
  readonly send: SittingActor['send'];
  readonly act: (act: Act) => void;
  /** Why this command would be refused now, or null. */
  readonly whyNot: (act: Act) => RefusalCode | null;
}

/** The chair with the draft that is being written in it. */
export interface Desk extends Chair {
  readonly draft: Draft;
}

/** For panels that do not follow the draft: they draw again after a move, and not while a slider is dragged. */
export function useChair(): Chair {
  const { send } = useSittingActor();
  const game = useGame();
  const thinking = useSitting((snapshot) => snapshot.matches({ playing: 'thinking' }));
  return useMemo(() => {
    const { seat, table } = game;
    const view = viewOf(game);
    return {
      seat,
      other: otherSeat(seat),
      table,
      terms: table.terms.filter((_, index) => table.settledAt(view.facts, index) === null),
      view,
      facts: view.facts,
      thinking,
      send,
      act: (act) => send({ type: 'player.commanded', command: { ...act, seat } as Command }),
      whyNot: (act) => refusalOf(table, view, { ...act, seat } as Command),
    };
  }, [game, thinking, send]);
}

/** For panels that follow the draft: they draw again with every step of a slider. */
export function useDesk(): Desk {
  const chair = useChair();
  const draft = useSitting(({ context }) => context.draft);
  return { ...chair, draft: draft! };
}

/** The game on the desk. Screens before the debrief use `useDesk`, which shows this chair's side only. */
export function useGame(): DeskGame {
  const game = useSitting(({ context }) => context.game);
  if (game === null) throw new Error('useGame needs a game on the desk.');
  return game;
}
