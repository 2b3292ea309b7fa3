import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import { MODEL_AS_IT_IS, type ModelSetting } from '#analysis/replay/model-setting.ts';
import type { BySeat, RefusalCode, SeatId, Standing } from '#engine/index.ts';
import type { BroughtScenario } from '#scenarios/exchanged-scenario.ts';
import type { DeskGame } from '../desk-game.ts';
import type { Draft } from '../draft.ts';
import type { Notice } from '../notice.ts';
import type { SeatChoice } from '../open-desk-game.ts';
import type { RoundWindow } from '../readings/rounds-question.ts';
import type { ComparedGame } from '../replay/compare-games.ts';
import type { FamilyGame } from '../replay/read-family.ts';
import type { ReelReckoning } from '../replay/reckon-question.ts';
import type { RecordEnd } from '../replay/record-end.ts';
import type { Reel } from '../replay/reel.ts';
import type { SavedGame } from '../saved-game.ts';
import type { MarkedMove, ProcessAnalysis } from '../session-ports.ts';

/** What lies on the desk, what is looked at and what was chosen on the way there. */
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

/** Before a finished game has been looked into. */
export const nothingJudged = { analysis: null, process: null, rounds: null, review: null } as const;

/** A desk on which nothing lies yet. */
export const freshSitting: SittingContext = {
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
  ...nothingJudged,
  recordEnd: null,
  reel: null,
  setting: MODEL_AS_IT_IS,
  reckoning: null,
  modelReckoning: null,
  family: [],
  compared: null,
};

export function gameOf(context: SittingContext): DeskGame {
  if (!context.game) throw new Error('there is no game on the desk');
  return context.game;
}
