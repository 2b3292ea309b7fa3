import { fromCallback, fromPromise } from 'xstate';
import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import type { ReckonQuestion } from '#analysis/replay/reckon-steps.ts';
import type { Command, Standing } from '#engine/index.ts';
import type { BroughtScenario } from '#scenarios/exchanged-scenario.ts';
import type { DeskGame } from '../desk-game.ts';
import type { Notice } from '../notice.ts';
import type { SeatChoice } from '../open-desk-game.ts';
import type { RoundWindow } from '../readings/rounds-question.ts';
import type { ComparedGame } from '../replay/compare-games.ts';
import type { FamilyGame } from '../replay/read-family.ts';
import type { ReelReckoning } from '../replay/reckon-question.ts';
import type { RecordEnd } from '../replay/record-end.ts';
import type { Reel } from '../replay/reel.ts';
import type { ReelWish } from '../replay/reel-wish.ts';
import type { SavedGame } from '../saved-game.ts';
import type {
  AnalysisQuestion,
  ComputerQuestion,
  MarkedMove,
  ProcessAnalysis,
  ProcessQuestion,
  ReviewQuestion,
} from '../session-ports.ts';
import { unwired } from './unwired.ts';

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

/** What a sitting asks for; the desk's owner provides it. */
export const sittingEffects = {
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
};
