import {
  type ActorRefFrom,
  assign,
  fromCallback,
  fromPromise,
  type SnapshotFrom,
  sendTo,
  setup,
} from 'xstate';
import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import { isModelAsItIs, MODEL_AS_IT_IS, type ModelSetting } from '#analysis/replay/model-setting.ts';
import type { ReckonQuestion } from '#analysis/replay/reckon-steps.ts';
import {
  awaitedSeats,
  type BySeat,
  type Command,
  type Contract,
  otherSeat,
  type RefusalCode,
  type SeatId,
  type Standing,
} from '#engine/index.ts';
import type { StoreRefusalCode } from '#protocol/game-store.ts';
import type { BroughtScenario } from '#scenarios/exchanged-scenario.ts';
import { commitOnce } from './commit-once.ts';
import { type DeskGame, stateOf } from './desk-game.ts';
import { type Draft, type DraftLinks, freshDraft, redoPage, turnPage, undoPage, withFixed } from './draft.ts';
import { chairDue } from './hot-seat/chair-due.ts';
import { isHotSeat } from './hot-seat/is-hot-seat.ts';
import { turnDesk } from './hot-seat/turn-desk.ts';
import type { Notice } from './notice.ts';
import type { SeatChoice } from './open-desk-game.ts';
import { standingOf } from './read-standing-games.ts';
import { processQuestion } from './readings/process-question.ts';
import { reviewQuestion } from './readings/review-question.ts';
import type { RoundWindow } from './readings/rounds-question.ts';
import type { ComparedGame } from './replay/compare-games.ts';
import type { FamilyGame } from './replay/read-family.ts';
import { type ReelReckoning, reckonQuestion } from './replay/reckon-question.ts';
import type { RecordEnd } from './replay/record-end.ts';
import type { Reel } from './replay/reel.ts';
import { holdsMinutes, type ReelWish } from './replay/reel-wish.ts';
import type { SavedGame } from './saved-game.ts';
import type {
  AnalysisQuestion,
  ComputerQuestion,
  MarkedMove,
  ProcessAnalysis,
  ProcessQuestion,
  ReviewQuestion,
} from './session-ports.ts';
import { cardsReadAtOpening, turnMark } from './turn-mark.ts';

export interface SittingContext {
  readonly games: readonly SavedGame[];
  readonly choice: SeatChoice | null;
  /** The bundled table that was chosen for a new game, until the player is back at the list or the title. */
  readonly chosen: string | null;
  /** A scenario that did not come with the program, from its opening until the player is back at the title. */
  readonly brought: BroughtScenario | null;
  /** What stands from finished games, as the list of tables shows it; empty elsewhere. */
  readonly standing: readonly Standing[];
  /** Whether the next table begins with what stands. */
  readonly carries: boolean;
  readonly game: DeskGame | null;
  readonly draft: Draft | null;
  /** Whether the next table is for two persons at this desk. */
  readonly two: boolean;
  /** Whose side lies open at a desk that two persons share; null while the curtain hides both. */
  readonly seated: SeatId | null;
  /** What the person behind the curtain was writing. */
  readonly drawer: Draft | null;
  /** Up to which turn each chair has read the card that opens one (`turnMark`). */
  readonly cardsRead: BySeat<number>;
  /** The last refusal of one of this player's commands; gone with the next move. */
  readonly refusal: RefusalCode | null;
  readonly notice: Notice | null;
  /** Whether the end of the talks has been read: signing or breakdown comes before delivery and debrief. */
  readonly endRead: boolean;
  /** How many answers of the delivery have been read: what each brought is shown before the next is asked. */
  readonly worksRead: number;
  readonly analysis: TableAnalysis | null;
  /** How the finished game was bargained. */
  readonly process: ProcessAnalysis | null;
  /** In which rounds of the finished game a contract was there to be signed. */
  readonly rounds: readonly RoundWindow[] | null;
  /** The moves of the finished game that cost or won this chair most. */
  readonly review: readonly MarkedMove[] | null;
  /** How the real negotiation of the finished game's table ended; null where there is none. */
  readonly recordEnd: RecordEnd | null;
  /** What is being walked through step by step. */
  readonly reel: Reel | null;
  /** What the player changed in the model while walking. */
  readonly setting: ModelSetting;
  /** What the model makes of the reel's steps; null until it is counted, or where nothing may be told. */
  readonly reckoning: ReelReckoning | null;
  /** The same with nothing changed in the model. */
  readonly modelReckoning: ReelReckoning | null;
  /** The saved games with their branches, for the archive. */
  readonly family: readonly FamilyGame[];
  /** Two games side by side. */
  readonly compared: readonly [ComparedGame, ComparedGame] | null;
}

export type SittingEvent =
  | { readonly type: 'player.wentToTitle' }
  | { readonly type: 'player.wentToTables'; readonly two?: boolean }
  /** The person whose turn it is sits alone before the screen. */
  | { readonly type: 'player.liftedCurtain' }
  /** After the game two persons look at it from the other chair. */
  | { readonly type: 'player.turnedDesk' }
  /** From a finished game to the list of tables, with what stands. */
  | { readonly type: 'player.wentOn' }
  | { readonly type: 'player.setCarries'; readonly carries: boolean }
  | { readonly type: 'player.choseTable'; readonly scenario: string }
  | { readonly type: 'player.broughtScenario'; readonly brought: BroughtScenario }
  | ({ readonly type: 'player.tookSeat' } & SeatChoice)
  | { readonly type: 'player.continuedGame'; readonly id: string }
  | { readonly type: 'player.deletedGame'; readonly id: string }
  | ({ readonly type: 'player.openedFile' } & BroughtFile)
  /** A sentence from outside the sitting: about the disk, a file or the program itself. */
  | { readonly type: 'desk.told'; readonly notice: Notice }
  | { readonly type: 'player.commanded'; readonly command: Command }
  | { readonly type: 'player.movedTerm'; readonly term: string; readonly position: number }
  | { readonly type: 'player.wroteDraft'; readonly contract: Contract; readonly links: DraftLinks }
  /** Goes back to the moment after the first `n` commands and plays on from there in a game of its own. */
  | { readonly type: 'player.branched'; readonly n: number }
  | { readonly type: 'player.wentToArchive' }
  /** To the results that students hand in as files. */
  | { readonly type: 'player.wentToClassFiles' }
  | { readonly type: 'player.openedReel'; readonly wish: ReelWish }
  /** Walks through the game that lies on the desk. */
  | { readonly type: 'player.replayedGame' }
  | { readonly type: 'player.argued'; readonly setting: ModelSetting }
  | { readonly type: 'player.comparedGames'; readonly ids: readonly [string, string] }
  | { readonly type: 'player.undid' }
  | { readonly type: 'player.redid' }
  | { readonly type: 'player.readEnd' }
  | { readonly type: 'player.readWorks' }
  /** The card that opens this turn has been read, or there was none. */
  | { readonly type: 'player.readCard' }
  | { readonly type: 'player.retried' }
  | { readonly type: 'player.dismissedNotice' }
  | { readonly type: 'journal.failed'; readonly code: StoreRefusalCode }
  /** A class's table as its host shows it now: the first time it is laid out, then it goes on. */
  | { readonly type: 'host.showed'; readonly game: DeskGame }
  | { readonly type: 'host.refused'; readonly code: RefusalCode };

/** A file that the player opened, unread. */
export interface BroughtFile {
  readonly name: string;
  readonly text: string;
}

/** What a new game is opened from: a bundled scenario by its id, or one that was brought. */
export interface OpenTask {
  readonly choice: SeatChoice;
  readonly brought: BroughtScenario | null;
  /** What stands from other tables, as far as the player takes it along. */
  readonly carried: readonly Standing[];
}

/** What opening or resuming a game comes to. */
export type OpenedGame =
  | { readonly ok: true; readonly game: DeskGame; readonly notice: Notice | null }
  | { readonly ok: false; readonly notice: Notice };

/** What opening a reel comes to. */
export type OpenedReel =
  | { readonly ok: true; readonly reel: Reel; readonly notice: Notice | null }
  | { readonly ok: false; readonly notice: Notice };

/** What laying two games side by side comes to. */
export type ComparedGames =
  | { readonly ok: true; readonly compared: readonly [ComparedGame, ComparedGame] }
  | { readonly ok: false; readonly notice: Notice };

/** What the journal is told after each command: the game with its new last entry. */
export interface JournalEvent {
  readonly type: 'committed';
  readonly game: DeskGame;
}

const builder = setup({
  types: {
    context: {} as SittingContext,
    events: {} as SittingEvent,
  },
  actors: {
    listGames: fromPromise<readonly SavedGame[]>(unwired),
    readStanding: fromPromise<readonly Standing[]>(unwired),
    openGame: fromPromise<OpenedGame, OpenTask>(unwired),
    resumeGame: fromPromise<OpenedGame, { id: string }>(unwired),
    branchGame: fromPromise<OpenedGame, { game: DeskGame; n: number }>(unwired),
    openFile: fromPromise<OpenedGame, BroughtFile>(unwired),
    deleteGame: fromPromise<Notice | null, { id: string }>(unwired),
    computer: fromPromise<Command, ComputerQuestion>(unwired),
    analysis: fromPromise<TableAnalysis, AnalysisQuestion>(unwired),
    process: fromPromise<ProcessAnalysis, ProcessQuestion>(unwired),
    review: fromPromise<readonly MarkedMove[], ReviewQuestion>(unwired),
    openReel: fromPromise<OpenedReel, ReelWish>(unwired),
    readRecordEnd: fromPromise<RecordEnd | null, { scenario: string | null }>(unwired),
    reckon: fromPromise<ReelReckoning, ReckonQuestion>(unwired),
    reckonRounds: fromPromise<readonly RoundWindow[], DeskGame>(unwired),
    readFamily: fromPromise<readonly FamilyGame[]>(unwired),
    compareGames: fromPromise<ComparedGames, readonly [string, string]>(unwired),
    journal: fromCallback<JournalEvent, DeskGame>(unwired),
  },
  guards: {
    endUnread: ({ context }) => endIsUnread(context),
    worksUnread: ({ context }) => answersGiven(gameOf(context)) > context.worksRead,
    curtainIsDue: ({ context }) => {
      const due = chairDue(gameOf(context));
      return due !== null && due !== context.seated;
    },
    isHotSeat: ({ context }) => isHotSeat(gameOf(context)),
    deskIsLaid: ({ context }) => context.game !== null,
    isOver: ({ context }) => stateOf(gameOf(context)).value === 'debrief',
    isHosted: ({ context }) => context.game?.hosted === true,
    hostedIsOver: ({ context }) => gameOf(context).hosted && stateOf(gameOf(context)).value === 'debrief',
    engineTakes: ({ context }, command: Command) => commitOnce(gameOf(context), command).ok,
    computerMoves: ({ context }) => {
      const { seat, log } = gameOf(context);
      const { value, context: now } = stateOf(gameOf(context));
      const awaited = awaitedSeats(value, now.facts);
      return !awaited.includes(seat) && awaited.some((other) => log.header.seats[other].by === 'agent');
    },
  },
  actions: {
    // What was told while the game was being laid out stands.
    layOut: assign(({ context }, { game, notice }: { game: DeskGame; notice: Notice | null }) => ({
      game,
      notice: notice ?? context.notice,
      brought: game.texts === null ? null : { scenario: game.scenario, texts: game.texts },
      draft: freshDraft(game.table, stateOf(game).context.facts, game.seat),
      cardsRead: cardsReadAtOpening(game),
      refusal: null,
      endRead: false,
      worksRead: answersGiven(game),
      seated: null,
      drawer: null,
      analysis: null,
      process: null,
      rounds: null,
      review: null,
      recordEnd: null,
      reel: null,
    })),
    clearDesk: assign({
      chosen: null,
      brought: null,
      game: null,
      draft: null,
      refusal: null,
      analysis: null,
      process: null,
      rounds: null,
      review: null,
      reel: null,
      reckoning: null,
      compared: null,
    }),
    spool: assign((_, { reel, notice }: { reel: Reel; notice: Notice | null }) => ({
      reel,
      notice,
      setting: MODEL_AS_IT_IS,
      reckoning: null,
      modelReckoning: null,
    })),
    lower: assign({ seated: null, refusal: null }),
    lift: assign(({ context }) => turned(context, chairDue(gameOf(context))!)),
    turn: assign(({ context }) => turned(context, otherSeat(gameOf(context).seat))),
    say: assign((_, notice: Notice | null) => ({ notice })),
    /** Sends a command to the class's host; whoever holds the line to it provides this. */
    tellHost: (_, _command: Command) => unwired(),
    follow: assign(({ context }, game: DeskGame) => followed(context, game)),
    commit: assign(({ context }, command: Command) => committed(context, command)),
    note: sendTo('journal', ({ context }) => ({ type: 'committed', game: gameOf(context) })),
    refuse: assign(({ context }, command: Command) => {
      const result = commitOnce(gameOf(context), command);
      return { refusal: result.ok ? null : result.code };
    }),
    editDraft: assign(({ context, event }) => ({ draft: editedDraft(context, event), refusal: null })),
  },
});

/** A command of the person: done and noted, or refused with nothing changed. */
const heard = builder.createStateConfig({
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

/**
 * One desk from the title to the debrief. It decides which screen is due and whom to ask; what a command does is
 * the engine's alone. Storage, the computer and the analysis are actors that the desk's owner provides.
 */
export const sitting = builder.createMachine({
  id: 'sitting',
  context: {
    games: [],
    choice: null,
    chosen: null,
    brought: null,
    standing: [],
    carries: false,
    game: null,
    draft: null,
    two: false,
    seated: null,
    drawer: null,
    cardsRead: { a: 0, b: 0 },
    refusal: null,
    notice: null,
    endRead: false,
    worksRead: 0,
    analysis: null,
    process: null,
    rounds: null,
    review: null,
    recordEnd: null,
    reel: null,
    setting: MODEL_AS_IT_IS,
    reckoning: null,
    modelReckoning: null,
    family: [],
    compared: null,
  },
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
    openingFile: {
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
    },
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
    archive: {
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
    },
    classFiles: { on: { 'player.wentToTitle': 'title' } },
    comparing: {
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
    },
    comparison: {
      on: { 'player.wentToArchive': 'archive', 'player.wentToTitle': 'title' },
    },
    openingReel: {
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
    },
    replaying: {
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
    },
    chooseSeat: {
      on: {
        'player.wentToTitle': 'title',
        'player.wentToTables': 'chooseTable',
        'player.tookSeat': 'opening',
      },
    },
    opening: {
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
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'playing',
            actions: { type: 'layOut', params: ({ event }) => opened(event.output) },
          },
          { target: 'title', actions: { type: 'say', params: ({ event }) => event.output.notice } },
        ],
      },
    },
    resuming: {
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
    },
    branching: {
      entry: { type: 'say', params: null },
      invoke: {
        src: 'branchGame',
        input: ({ context, event }) => ({ game: gameToBranch(context), n: 'n' in event ? event.n : 0 }),
        onDone: [
          {
            guard: ({ event }) => event.output.ok,
            target: 'playing',
            actions: { type: 'layOut', params: ({ event }) => opened(event.output) },
          },
          { target: 'title', actions: { type: 'say', params: ({ event }) => event.output.notice } },
        ],
      },
    },
    playing: {
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
    },
  },
});

/** The running sitting and one moment of it, as the screens know them. */
export type SittingActor = ActorRefFrom<typeof sitting>;
export type SittingSnapshot = SnapshotFrom<typeof sitting>;

function withCardRead({ game, cardsRead }: SittingContext): BySeat<number> {
  const { seat } = game!;
  return { ...cardsRead, [seat]: turnMark(stateOf(game!).context.facts) };
}

function unwired(): never {
  throw new Error('the sitting was started without its actors');
}

function storeNotice(error: unknown): Notice {
  const isNewer = error instanceof Error && error.message === ('store/newer' satisfies StoreRefusalCode);
  return { key: isNewer ? 'notice.storeNewer' : 'notice.storeFailed', params: {} };
}

function broughtFile(event: SittingEvent): BroughtFile {
  if (event.type !== 'player.openedFile') throw new Error(`${event.type} brings no file`);
  return event;
}

function gameOf(context: SittingContext): DeskGame {
  if (!context.game) throw new Error('there is no game on the desk');
  return context.game;
}

/** What the store knows, except where the desk has come from a later game of the same table. */
function joined(here: readonly Standing[], stored: readonly Standing[]): readonly Standing[] {
  const others = stored.filter(({ table }) => !here.some((one) => one.table === table));
  return [...here, ...others].toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** Another chair of the game on the desk begins as that game did; a new table with what is taken along. */
function carriedInto({ game, carries, standing }: SittingContext): readonly Standing[] {
  if (game) return game.log.header.carried ?? [];
  return carries ? standing : [];
}

function reelWish(event: SittingEvent): ReelWish {
  if (event.type === 'player.openedReel') return event.wish;
  const { name, text } = broughtFile(event);
  return { type: 'file', name, text };
}

/** The game on the screen: the one that is walked through, else the one that is played. */
function gameToBranch(context: SittingContext): DeskGame {
  return context.reel?.type === 'game' ? context.reel.game : gameOf(context);
}

function questionOf({ reel, setting }: SittingContext): ReckonQuestion | null {
  return reel ? reckonQuestion(reel, setting) : null;
}

function spooled(output: OpenedReel): { reel: Reel; notice: Notice | null } {
  if (!output.ok) throw new Error('a reel that did not open cannot be walked through');
  return output;
}

function opened(output: OpenedGame): { game: DeskGame; notice: Notice | null } {
  if (!output.ok) throw new Error('a game that did not open cannot be laid out');
  return output;
}

function committed(context: SittingContext, command: Command): Partial<SittingContext> {
  const result = commitOnce(gameOf(context), command);
  if (!result.ok) return { refusal: result.code };
  const { game } = result;
  const { facts } = stateOf(game).context;
  const offered = command.type === 'makeOffer' && command.seat === game.seat;
  return {
    game,
    refusal: null,
    draft: offered ? freshDraft(game.table, facts, game.seat) : keptDraft(game, context.draft!),
  };
}

/** The desk from a chair: its game, and the draft that its person was writing. */
function turned(context: SittingContext, seat: SeatId): Partial<SittingContext> {
  const before = gameOf(context);
  if (seat === before.seat) return { seated: seat };
  const game = turnDesk(before, seat);
  const { draft, drawer } = context;
  return {
    game,
    seated: seat,
    draft: drawer ? keptDraft(game, drawer) : freshDraft(game.table, stateOf(game).context.facts, seat),
    drawer: draft,
  };
}

/** A hosted table after one more message: an own offer that has arrived turns a new page. */
function followed({ game, draft }: SittingContext, next: DeskGame): Partial<SittingContext> {
  const { facts } = stateOf(next).context;
  const offers = (of: DeskGame): number =>
    stateOf(of).context.facts.offers.filter(({ seat }) => seat === next.seat).length;
  const offered = game !== null && offers(next) > offers(game);
  return {
    game: next,
    draft: offered || !draft ? freshDraft(next.table, facts, next.seat) : keptDraft(next, draft),
  };
}

/** The draft goes on through the other's moves, except that terms agreed meanwhile stand as agreed. */
function keptDraft(game: DeskGame, draft: Draft): Draft {
  const contract = withFixed(game.table, stateOf(game).context.facts, draft.page.contract);
  return contract === draft.page.contract ? draft : { ...draft, page: { ...draft.page, contract } };
}

function editedDraft(context: SittingContext, event: SittingEvent): Draft {
  const draft = context.draft!;
  switch (event.type) {
    case 'player.movedTerm': {
      const index = gameOf(context).table.indexOf.get(event.term)!;
      if (draft.page.contract[index] === event.position) return draft;
      return turnPage(draft, { ...draft.page, contract: draft.page.contract.with(index, event.position) });
    }
    case 'player.wroteDraft':
      return turnPage(draft, { contract: event.contract, links: event.links });
    case 'player.undid':
      return undoPage(draft);
    case 'player.redid':
      return redoPage(draft);
    default:
      return draft;
  }
}

function answersGiven(game: DeskGame): number {
  return stateOf(game).context.facts.delivery?.answers.length ?? 0;
}

function endIsUnread({ game, endRead }: SittingContext): boolean {
  return stateOf(game!).context.facts.outcome !== null && !endRead;
}

function computerQuestion(game: DeskGame): ComputerQuestion {
  const seat = otherSeat(game.seat);
  return {
    scenario: game.scenario,
    seat,
    character: game.log.header.seats[seat].agent ?? 'fair',
    view: game.negotiation.view(stateOf(game), seat),
    seed: game.log.header.seed,
    n: game.log.entries.filter(({ command }) => command.type !== 'askAdviser').length,
  };
}

/** What is judged is the moment at which the talks ended, before delivery. */
function analysisQuestion(game: DeskGame): AnalysisQuestion {
  const end = game.trail.find((state) => state.context.facts.outcome !== null) ?? stateOf(game);
  return { scenario: game.scenario, state: end };
}
