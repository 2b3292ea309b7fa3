import { type ActorRefFrom, assign, type SnapshotFrom } from 'xstate';
import type { BySeat, Standing } from '#engine/index.ts';
import type { StoreRefusalCode } from '#protocol/game-store.ts';
import { stateOf } from './desk-game.ts';
import type { Notice } from './notice.ts';
import { holdsMinutes } from './replay/reel-wish.ts';
import { archiveStates } from './sitting/archive-states.ts';
import { openingStates } from './sitting/opening-states.ts';
import { playing } from './sitting/playing.ts';
import { sittingBuilder } from './sitting/sitting-builder.ts';
import { freshSitting, type SittingContext } from './sitting/sitting-context.ts';
import { turnMark } from './turn-mark.ts';

/**
 * One desk from the title to the debrief. It decides which screen is due and whom to ask; what a command does is
 * the engine's alone. Storage, the computer and the analysis are actors that the desk's owner provides.
 */
export const sitting = sittingBuilder.createMachine({
  id: 'sitting',
  context: freshSitting,
  initial: 'title',
  on: {
    'player.readCard': {
      guard: 'deskIsLaid',
      actions: assign(({ context }) => ({ cardsRead: withCardRead(context) })),
    },
    'player.dismissedNotice': { actions: { type: 'say', params: null } },
    'player.openedFile': [
      { guard: ({ event }) => holdsMinutes(event.text), target: '.openingReel' },
      { target: '.openingFile' },
    ],
    'desk.told': { actions: { type: 'say', params: ({ event }) => event.notice } },
  },
  states: {
    title: {
      entry: 'clearDesk',
      invoke: {
        src: 'listGames',
        onDone: { actions: assign(({ event }) => ({ games: event.output })) },
        onError: { actions: { type: 'say', params: ({ event }) => storeNotice(event.error) } },
      },
      on: {
        'player.wentToTables': {
          target: 'chooseTable',
          actions: assign(({ event }) => ({ carries: false, standing: [], two: event.two === true })),
        },
        'player.wentToArchive': 'archive',
        'player.wentToClassFiles': 'classFiles',
        'player.openedReel': 'openingReel',
        'player.tookSeat': 'opening',
        'player.broughtScenario': {
          target: 'chooseSeat',
          actions: assign(({ event }) => ({ brought: event.brought })),
        },
        'player.continuedGame': 'resuming',
        'host.showed': {
          target: 'playing',
          actions: { type: 'layOut', params: ({ event }) => ({ game: event.game, notice: null }) },
        },
        'player.deletedGame': 'deleting',
      },
    },
    deleting: {
      invoke: {
        src: 'deleteGame',
        input: ({ event }) => ({ id: 'id' in event ? event.id : '' }),
        onDone: {
          target: 'title',
          actions: { type: 'say', params: ({ event }) => event.output },
        },
        onError: {
          target: 'title',
          actions: { type: 'say', params: { key: 'notice.storeFailed', params: {} } },
        },
      },
    },
    chooseTable: {
      entry: 'clearDesk',
      invoke: {
        src: 'readStanding',
        onDone: {
          actions: assign(({ context, event }) => ({ standing: joined(context.standing, event.output) })),
        },
        onError: { actions: { type: 'say', params: { key: 'notice.storeFailed', params: {} } } },
      },
      on: {
        'player.wentToTitle': 'title',
        'player.setCarries': { actions: assign(({ event }) => ({ carries: event.carries })) },
        'player.choseTable': {
          target: 'chooseSeat',
          actions: assign(({ event }) => ({ chosen: event.scenario })),
        },
      },
    },
    classFiles: { on: { 'player.wentToTitle': 'title' } },
    chooseSeat: {
      on: {
        'player.wentToTitle': 'title',
        'player.wentToTables': 'chooseTable',
        'player.tookSeat': 'opening',
      },
    },
    ...openingStates,
    ...archiveStates,
    playing,
  },
});

/** The running sitting and one moment of it, as the screens know them. */
export type SittingActor = ActorRefFrom<typeof sitting>;
export type SittingSnapshot = SnapshotFrom<typeof sitting>;

function withCardRead({ game, cardsRead }: SittingContext): BySeat<number> {
  const { seat } = game!;
  return { ...cardsRead, [seat]: turnMark(stateOf(game!).context.facts) };
}

function storeNotice(error: unknown): Notice {
  const isNewer = error instanceof Error && error.message === ('store/newer' satisfies StoreRefusalCode);
  return { key: isNewer ? 'notice.storeNewer' : 'notice.storeFailed', params: {} };
}

/** What the store knows, except where the desk has come from a later game of the same table. */
function joined(here: readonly Standing[], stored: readonly Standing[]): readonly Standing[] {
  const others = stored.filter(({ table }) => !here.some((one) => one.table === table));
  return [...here, ...others].toSorted((one, other) => (one.date < other.date ? -1 : 1));
}
