import { assign, sendTo, setup } from 'xstate';
import { MODEL_AS_IT_IS } from '#analysis/replay/model-setting.ts';
import { awaitedSeats, type Command, otherSeat } from '#engine/index.ts';
import { commitOnce } from '../commit-once.ts';
import { type DeskGame, stateOf } from '../desk-game.ts';
import { freshDraft } from '../draft.ts';
import { chairDue } from '../hot-seat/chair-due.ts';
import { isHotSeat } from '../hot-seat/is-hot-seat.ts';
import type { Notice } from '../notice.ts';
import type { Reel } from '../replay/reel.ts';
import { cardsReadAtOpening } from '../turn-mark.ts';
import { answersGiven } from './answers-given.ts';
import { deskAfterCommand } from './desk-after-command.ts';
import { deskAfterHost } from './desk-after-host.ts';
import { deskFromChair } from './desk-from-chair.ts';
import { editedDraft } from './edited-draft.ts';
import { gameOf, nothingJudged, type SittingContext } from './sitting-context.ts';
import { sittingEffects } from './sitting-effects.ts';
import type { SittingEvent } from './sitting-event.ts';
import { unwired } from './unwired.ts';

/** What every part of the sitting is made of: its events, its effects, what it may ask and what it does. */
export const sittingBuilder = setup({
  types: {
    context: {} as SittingContext,
    events: {} as SittingEvent,
  },
  actors: sittingEffects,
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
      // A game of one's own that was over before it was laid out opens on its debrief.
      endRead: !game.hosted && stateOf(game).value === 'debrief',
      worksRead: answersGiven(game),
      seated: null,
      drawer: null,
      ...nothingJudged,
      recordEnd: null,
      reel: null,
    })),
    clearDesk: assign({
      chosen: null,
      brought: null,
      game: null,
      draft: null,
      refusal: null,
      ...nothingJudged,
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
    lift: assign(({ context }) => deskFromChair(context, chairDue(gameOf(context))!)),
    turn: assign(({ context }) => deskFromChair(context, otherSeat(gameOf(context).seat))),
    say: assign((_, notice: Notice | null) => ({ notice })),
    /** Sends a command to the class's host; whoever holds the line to it provides this. */
    tellHost: (_, _command: Command) => unwired(),
    follow: assign(({ context }, game: DeskGame) => deskAfterHost(context, game)),
    commit: assign(({ context }, command: Command) => deskAfterCommand(context, command)),
    note: sendTo('journal', ({ context }) => ({ type: 'committed', game: gameOf(context) })),
    refuse: assign(({ context }, command: Command) => {
      const result = commitOnce(gameOf(context), command);
      return { refusal: result.ok ? null : result.code };
    }),
    editDraft: assign(({ context, event }) => ({ draft: editedDraft(context, event), refusal: null })),
  },
});

function endIsUnread({ game, endRead }: SittingContext): boolean {
  return stateOf(game!).context.facts.outcome !== null && !endRead;
}
