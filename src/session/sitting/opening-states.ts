import { assign } from 'xstate';
import type { Standing } from '#engine/index.ts';
import type { DeskGame } from '../desk-game.ts';
import type { Notice } from '../notice.ts';
import { broughtFile } from './brought-file.ts';
import { sittingBuilder } from './sitting-builder.ts';
import { gameOf, type SittingContext } from './sitting-context.ts';
import type { OpenedGame } from './sitting-effects.ts';

const resuming = sittingBuilder.createStateConfig({
  entry: { type: 'say', params: null },
  invoke: {
    src: 'resumeGame',
    input: ({ event }) => ({ id: 'id' in event ? event.id : '' }),
    onDone: [
      {
        guard: ({ event }) => event.output.ok,
        target: 'playing',
        actions: { type: 'layOut', params: ({ event }) => opened(event.output) },
      },
      { target: 'title', actions: { type: 'say', params: ({ event }) => event.output.notice } },
    ],
  },
});

/** The game is laid out, or the title says why there is none. */
const laidOrTitle = resuming.invoke!.onDone;

/** The ways a game comes to lie on the desk. */
export const openingStates = {
  openingFile: sittingBuilder.createStateConfig({
    entry: { type: 'say', params: null },
    invoke: {
      src: 'openFile',
      input: ({ event }) => broughtFile(event),
      onDone: [
        {
          guard: ({ event }) => event.output.ok,
          target: 'playing',
          actions: { type: 'layOut', params: ({ event }) => opened(event.output) },
        },
        {
          guard: 'deskIsLaid',
          target: 'playing',
          actions: { type: 'say', params: ({ event }) => event.output.notice },
        },
        { target: 'title', actions: { type: 'say', params: ({ event }) => event.output.notice } },
      ],
    },
  }),
  opening: sittingBuilder.createStateConfig({
    entry: [
      { type: 'say', params: null },
      assign(({ event }) => (event.type === 'player.tookSeat' ? { choice: event } : {})),
    ],
    invoke: {
      src: 'openGame',
      input: ({ context }) => ({
        choice: context.choice!,
        brought: context.brought,
        carried: carriedInto(context),
      }),
      onDone: laidOrTitle,
    },
  }),
  resuming,
  branching: sittingBuilder.createStateConfig({
    entry: { type: 'say', params: null },
    invoke: {
      src: 'branchGame',
      input: ({ context, event }) => ({ game: gameToBranch(context), n: 'n' in event ? event.n : 0 }),
      onDone: laidOrTitle,
    },
  }),
};

/** Another chair of the game on the desk begins as that game did; a new table with what is taken along. */
function carriedInto({ game, carries, standing }: SittingContext): readonly Standing[] {
  if (game) return game.log.header.carried ?? [];
  return carries ? standing : [];
}

/** The game on the screen: the one that is walked through, else the one that is played. */
function gameToBranch(context: SittingContext): DeskGame {
  return context.reel?.type === 'game' ? context.reel.game : gameOf(context);
}

function opened(output: OpenedGame): { game: DeskGame; notice: Notice | null } {
  if (!output.ok) throw new Error('a game that did not open cannot be laid out');
  return output;
}
