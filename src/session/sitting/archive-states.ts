import { assign } from 'xstate';
import { isModelAsItIs } from '#analysis/replay/model-setting.ts';
import type { ReckonQuestion } from '#analysis/replay/reckon-steps.ts';
import type { Notice } from '../notice.ts';
import { reckonQuestion } from '../replay/reckon-question.ts';
import type { Reel } from '../replay/reel.ts';
import type { ReelWish } from '../replay/reel-wish.ts';
import { broughtFile } from './brought-file.ts';
import { sittingBuilder } from './sitting-builder.ts';
import type { SittingContext } from './sitting-context.ts';
import type { OpenedReel } from './sitting-effects.ts';
import type { SittingEvent } from './sitting-event.ts';

/** The archive, and what is looked at from there. */
export const archiveStates = {
  archive: sittingBuilder.createStateConfig({
    entry: 'clearDesk',
    invoke: {
      src: 'readFamily',
      onDone: { actions: assign(({ event }) => ({ family: event.output })) },
      onError: { actions: { type: 'say', params: { key: 'notice.storeFailed', params: {} } } },
    },
    on: {
      'player.wentToTitle': 'title',
      'player.openedReel': 'openingReel',
      'player.continuedGame': 'resuming',
      'player.comparedGames': 'comparing',
    },
  }),
  comparing: sittingBuilder.createStateConfig({
    invoke: {
      src: 'compareGames',
      input: ({ event }) => (event.type === 'player.comparedGames' ? event.ids : ['', '']),
      onDone: [
        {
          guard: ({ event }) => event.output.ok,
          target: 'comparison',
          actions: assign(({ event }) => (event.output.ok ? { compared: event.output.compared } : {})),
        },
        {
          target: 'archive',
          actions: {
            type: 'say',
            params: ({ event }) => (event.output.ok ? null : event.output.notice),
          },
        },
      ],
    },
  }),
  comparison: sittingBuilder.createStateConfig({
    on: { 'player.wentToArchive': 'archive', 'player.wentToTitle': 'title' },
  }),
  openingReel: sittingBuilder.createStateConfig({
    invoke: {
      src: 'openReel',
      input: ({ event }) => reelWish(event),
      onDone: [
        {
          guard: ({ event }) => event.output.ok,
          target: 'replaying',
          actions: { type: 'spool', params: ({ event }) => spooled(event.output) },
        },
        { target: 'archive', actions: { type: 'say', params: ({ event }) => event.output.notice } },
      ],
    },
  }),
  replaying: sittingBuilder.createStateConfig({
    initial: 'reckoning',
    on: {
      'player.wentToTitle': 'title',
      'player.wentToArchive': 'archive',
      'player.openedReel': 'openingReel',
      'player.tookSeat': 'opening',
      'player.branched': {
        guard: ({ context }) => context.reel?.type === 'game',
        target: 'branching',
      },
      'player.argued': {
        guard: ({ context }) => context.reel?.type === 'record',
        target: '.reckoning',
        actions: assign(({ event }) => ({ setting: event.setting })),
      },
    },
    states: {
      reckoning: {
        always: { guard: ({ context }) => questionOf(context) === null, target: 'still' },
        invoke: {
          src: 'reckon',
          input: ({ context }) => questionOf(context)!,
          onDone: {
            target: 'still',
            actions: assign(({ context, event }) => ({
              reckoning: event.output,
              modelReckoning: isModelAsItIs(context.setting) ? event.output : context.modelReckoning,
            })),
          },
          onError: {
            target: 'still',
            actions: { type: 'say', params: { key: 'notice.analysisFailed', params: {} } },
          },
        },
      },
      still: {},
    },
  }),
};

function reelWish(event: SittingEvent): ReelWish {
  if (event.type === 'player.openedReel') return event.wish;
  const { name, text } = broughtFile(event);
  return { type: 'file', name, text };
}

function questionOf({ reel, setting }: SittingContext): ReckonQuestion | null {
  return reel ? reckonQuestion(reel, setting) : null;
}

function spooled(output: OpenedReel): { reel: Reel; notice: Notice | null } {
  if (!output.ok) throw new Error('a reel that did not open cannot be walked through');
  return output;
}
