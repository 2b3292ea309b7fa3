import { assign } from 'xstate';
import { standingOf } from '../read-standing-games.ts';
import { processQuestion } from '../readings/process-question.ts';
import { reviewQuestion } from '../readings/review-question.ts';
import { analysisQuestion } from './analysis-question.ts';
import { answersGiven } from './answers-given.ts';
import { computerQuestion } from './computer-question.ts';
import { sittingBuilder } from './sitting-builder.ts';
import { gameOf } from './sitting-context.ts';

/** A command of the person: done and noted, or refused with nothing changed. */
const heard = sittingBuilder.createStateConfig({
  on: {
    'player.commanded': [
      {
        guard: 'isHosted',
        actions: [assign({ refusal: null }), { type: 'tellHost', params: ({ event }) => event.command }],
      },
      {
        guard: { type: 'engineTakes', params: ({ event }) => event.command },
        target: 'routing',
        actions: [{ type: 'commit', params: ({ event }) => event.command }, 'note'],
      },
      { actions: { type: 'refuse', params: ({ event }) => event.command } },
    ],
  },
}).on!['player.commanded'];

/** A game lies on the desk, from its first brief to its debrief. */
export const playing = sittingBuilder.createStateConfig({
  invoke: { src: 'journal', id: 'journal', input: ({ context }) => gameOf(context) },
  initial: 'routing',
  on: {
    'player.wentToTitle': 'title',
    'player.wentToTables': {
      target: 'chooseTable',
      actions: assign({ carries: false, standing: [] }),
    },
    'player.wentOn': {
      target: 'chooseTable',
      actions: assign(({ context }) => {
        const left = standingOf(gameOf(context));
        return { carries: true, standing: left ? [left] : [] };
      }),
    },
    'player.tookSeat': 'opening',
    'player.branched': 'branching',
    'player.replayedGame': {
      target: 'replaying',
      actions: {
        type: 'spool',
        params: ({ context }) => ({ reel: { type: 'game', game: gameOf(context) }, notice: null }),
      },
    },
    'host.showed': {
      target: '.routing',
      actions: { type: 'follow', params: ({ event }) => event.game },
    },
    'host.refused': { actions: assign(({ event }) => ({ refusal: event.code })) },
    'journal.failed': {
      actions: {
        type: 'say',
        params: ({ event }) => ({ key: 'notice.notSaved', params: { code: event.code } }),
      },
    },
  },
  states: {
    routing: {
      always: [
        { guard: 'endUnread', target: 'readingEnd' },
        { guard: 'hostedIsOver', target: 'classDebrief' },
        { guard: 'worksUnread', target: 'readingWorks' },
        { guard: 'isOver', target: 'debrief' },
        { guard: 'curtainIsDue', target: 'curtain' },
        { guard: 'computerMoves', target: 'thinking' },
        { target: 'waiting' },
      ],
    },
    /** Between two persons at one desk: nothing private of either lies on it. */
    curtain: {
      entry: 'lower',
      on: { 'player.liftedCurtain': { target: 'routing', actions: 'lift' } },
    },
    waiting: {
      on: {
        'player.commanded': heard,
        'player.movedTerm': { actions: 'editDraft' },
        'player.wroteDraft': { actions: 'editDraft' },
        'player.undid': { actions: 'editDraft' },
        'player.redid': { actions: 'editDraft' },
      },
    },
    thinking: {
      invoke: {
        src: 'computer',
        input: ({ context }) => computerQuestion(gameOf(context)),
        onDone: [
          {
            guard: { type: 'engineTakes', params: ({ event }) => event.output },
            target: 'routing',
            actions: [{ type: 'commit', params: ({ event }) => event.output }, 'note'],
          },
          { target: 'stuck' },
        ],
        onError: 'stuck',
      },
      on: { 'player.commanded': heard },
    },
    stuck: {
      entry: { type: 'say', params: { key: 'notice.computerStuck', params: {} } },
      on: { 'player.retried': 'routing' },
    },
    /** What the whole class looks at comes from the host. */
    classDebrief: {},
    readingEnd: {
      on: { 'player.readEnd': { target: 'routing', actions: assign({ endRead: true }) } },
    },
    readingWorks: {
      on: {
        'player.readWorks': {
          target: 'routing',
          actions: assign(({ context }) => ({ worksRead: answersGiven(gameOf(context)) })),
        },
      },
    },
    debrief: {
      on: {
        'player.turnedDesk': {
          guard: 'isHotSeat',
          target: 'debrief',
          reenter: true,
          actions: ['turn', assign({ review: null })],
        },
      },
      invoke: [
        {
          src: 'analysis',
          input: ({ context }) => analysisQuestion(gameOf(context)),
          onDone: { actions: assign(({ event }) => ({ analysis: event.output })) },
          onError: { actions: { type: 'say', params: { key: 'notice.analysisFailed', params: {} } } },
        },
        {
          src: 'readRecordEnd',
          // A scenario of somebody else's has no record here.
          input: ({ context: { game } }) => ({
            scenario: game?.texts === null ? game.scenario.public.id : null,
          }),
          onDone: { actions: assign(({ event }) => ({ recordEnd: event.output })) },
          onError: { actions: assign({ recordEnd: null }) },
        },
        {
          src: 'process',
          input: ({ context }) => processQuestion(gameOf(context)),
          onDone: { actions: assign(({ event }) => ({ process: event.output })) },
          onError: { actions: { type: 'say', params: { key: 'notice.analysisFailed', params: {} } } },
        },
        {
          src: 'reckonRounds',
          input: ({ context }) => gameOf(context),
          onDone: { actions: assign(({ event }) => ({ rounds: event.output })) },
          onError: { actions: { type: 'say', params: { key: 'notice.analysisFailed', params: {} } } },
        },
        {
          src: 'review',
          input: ({ context }) => reviewQuestion(gameOf(context)),
          onDone: { actions: assign(({ event }) => ({ review: event.output })) },
          onError: { actions: { type: 'say', params: { key: 'notice.analysisFailed', params: {} } } },
        },
      ],
    },
  },
});
