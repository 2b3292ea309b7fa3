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
} from '#engine/index.ts';
import { type DeskGame, viewOf } from '#session/desk-game.ts';
import type { Draft } from '#session/draft.ts';
import type { SittingActor } from '#session/sitting.ts';
import { useSitting, useSittingActor } from './sitting-context.ts';

type WithoutSeat<C> = C extends { seat: SeatId } ? Omit<C, 'seat'> : never;
/** A command of this desk's person, to which the chair is added. */
export type Act = WithoutSeat<Command>;

/** All that a screen of the running game may use: this chair's view, its own table and its draft. */
export interface Desk {
  readonly seat: SeatId;
  readonly other: SeatId;
  readonly table: Table;
  readonly view: SeatView;
  readonly facts: Facts;
  readonly draft: Draft;
  readonly thinking: boolean;
  readonly refusal: RefusalCode | null;
  readonly send: SittingActor['send'];
  readonly act: (act: Act) => void;
  /** Why this command would be refused now, or null. */
  readonly whyNot: (act: Act) => RefusalCode | null;
}

export function useDesk(): Desk {
  const { send } = useSittingActor();
  const game = useGame();
  const draft = useSitting(({ context }) => context.draft);
  const refusal = useSitting(({ context }) => context.refusal);
  const thinking = useSitting((snapshot) => snapshot.matches({ playing: 'thinking' }));
  const view = useMemo(() => viewOf(game), [game]);
  const { seat, table } = game;
  return {
    seat,
    other: otherSeat(seat),
    table,
    view,
    facts: view.facts,
    draft: draft!,
    thinking,
    refusal,
    send,
    act: (act) => send({ type: 'player.commanded', command: { ...act, seat } as Command }),
    whyNot: (act) => refusalOf(table, view, { ...act, seat } as Command),
  };
}

/** The game on the desk. Screens before the debrief use `useDesk`, which shows this chair's side only. */
export function useGame(): DeskGame {
  const game = useSitting(({ context }) => context.game);
  if (game === null) throw new Error('useGame needs a game on the desk.');
  return game;
}
