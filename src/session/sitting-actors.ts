import { fromCallback, fromPromise } from 'xstate';
import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import type { ReckonQuestion } from '#analysis/replay/reckon-steps.ts';
import type { Command, Standing } from '#engine/index.ts';
import type { DeskGame } from './desk-game.ts';
import type { Notice } from './notice.ts';
import { readSavedGames } from './read-saved-games.ts';
import type { RoundWindow } from './readings/rounds-question.ts';
import type { FamilyGame } from './replay/read-family.ts';
import type { ReelReckoning } from './replay/reckon-question.ts';
import type { RecordEnd } from './replay/record-end.ts';
import type { ReelWish } from './replay/reel-wish.ts';
import type { SavedGame } from './saved-game.ts';
import type {
  AnalysisQuestion,
  ComputerQuestion,
  MarkedMove,
  ProcessAnalysis,
  ProcessQuestion,
  ReviewQuestion,
  SessionPorts,
} from './session-ports.ts';
import type {
  BroughtFile,
  ComparedGames,
  JournalEvent,
  OpenedGame,
  OpenedReel,
  OpenTask,
} from './sitting/sitting-effects.ts';

/**
 * The effects of a sitting over one desk's storage, scenarios, computer and analysis. What reads and writes games is
 * fetched when it is first asked for: the first screen needs none of it.
 */
export function sittingActors(ports: SessionPorts) {
  const desk = async () => (await import('./desk-effects.ts')).deskEffects(ports);
  return {
    listGames: fromPromise<readonly SavedGame[]>(() => listGames(ports)),
    readStanding: fromPromise<readonly Standing[]>(async () => (await desk()).readStanding()),
    openGame: fromPromise<OpenedGame, OpenTask>(async ({ input }) => (await desk()).openGame(input)),
    resumeGame: fromPromise<OpenedGame, { id: string }>(async ({ input }) =>
      (await desk()).resumeGame(input.id),
    ),
    branchGame: fromPromise<OpenedGame, { game: DeskGame; n: number }>(async ({ input }) =>
      (await desk()).branchGame(input.game, input.n),
    ),
    openFile: fromPromise<OpenedGame, BroughtFile>(async ({ input }) => (await desk()).openFile(input)),
    deleteGame: fromPromise<Notice | null, { id: string }>(async ({ input }) => {
      const removed = await ports.store.remove(input.id);
      return { key: removed.ok ? 'notice.deleted' : 'notice.storeFailed', params: {} };
    }),
    openReel: fromPromise<OpenedReel, ReelWish>(async ({ input }) => (await desk()).openReel(input)),
    readRecordEnd: fromPromise<RecordEnd | null, { scenario: string | null }>(async ({ input }) =>
      input.scenario === null ? null : (await desk()).readRecordEnd(input.scenario),
    ),
    reckonRounds: fromPromise<readonly RoundWindow[], DeskGame>(async ({ input }) =>
      (await desk()).reckonRounds(input),
    ),
    reckon: fromPromise<ReelReckoning, ReckonQuestion>(async ({ input }) => (await desk()).reckon(input)),
    readFamily: fromPromise<readonly FamilyGame[]>(async () => (await desk()).readFamily()),
    compareGames: fromPromise<ComparedGames, readonly [string, string]>(async ({ input }) =>
      (await desk()).compareGames(input),
    ),
    computer: fromPromise<Command, ComputerQuestion>(({ input }) => ports.computer(input)),
    analysis: fromPromise<TableAnalysis, AnalysisQuestion>(({ input }) => ports.analyse(input)),
    process: fromPromise<ProcessAnalysis, ProcessQuestion>(({ input }) => ports.measure(input)),
    review: fromPromise<readonly MarkedMove[], ReviewQuestion>(({ input }) => ports.review(input)),
    journal: fromCallback<JournalEvent, DeskGame>(({ receive, sendBack }) => {
      let written = Promise.resolve();
      receive(({ game }) => {
        written = written.then(async () => {
          const result = await (await desk()).writeDown(game);
          if (!result.ok) sendBack({ type: 'journal.failed', code: result.code });
        });
      });
    }),
  };
}

async function listGames({ store }: SessionPorts): Promise<readonly SavedGame[]> {
  const listed = await readSavedGames(store);
  if (!listed.ok) throw new Error(listed.code);
  return listed.games;
}
