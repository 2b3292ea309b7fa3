import type { Advice, NamedPlace } from '#agents/advise.ts';
import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import type { ProcessAnalysis, ProcessQuestion } from '#analysis/process/process-analysis.ts';
import type { ReckonQuestion, StepReckoning } from '#analysis/replay/reckon-steps.ts';
import type { MarkedMove, ReviewQuestion } from '#analysis/review/game-review.ts';
import type {
  Command,
  Contract,
  NegotiationState,
  PublicPart,
  Scenario,
  SeatId,
  SeatPart,
  SeatView,
} from '#engine/index.ts';
import type { GameStore } from '#protocol/game-store.ts';
import type { RecordedHistory } from '#scenarios/replay/recorded-talks.ts';

export type { Advice, MarkedMove, ProcessAnalysis, ProcessQuestion, ReviewQuestion, TableAnalysis };

/** Everything outside the session that a sitting needs; the renderer and the tests each bring their own. */
export interface SessionPorts {
  readonly store: GameStore;
  /** Version of the program, for the game's header. */
  readonly app: string;
  readonly loadScenario: (id: string) => Promise<ScenarioReading>;
  readonly computer: (question: ComputerQuestion) => Promise<Command>;
  readonly analyse: (question: AnalysisQuestion) => Promise<TableAnalysis>;
  readonly loadHistory: () => Promise<HistoryReading>;
  readonly reckon: (question: ReckonQuestion) => Promise<readonly (StepReckoning | null)[]>;
  readonly measure: (question: ProcessQuestion) => Promise<ProcessAnalysis>;
  readonly review: (question: ReviewQuestion) => Promise<readonly MarkedMove[]>;
  /** ISO time of now; only written beside commands, never read by a rule. */
  readonly now: () => string;
  /** A new name for a game: 1 to 64 of a-z, 0-9 and "-". */
  readonly freshId: () => string;
}

export type ScenarioReading =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly detail: string };

export type HistoryReading =
  | { readonly ok: true; readonly history: RecordedHistory }
  | { readonly ok: false; readonly detail: string };

/** What the computer in one chair is asked; the port hands it only what that chair may know. */
export interface ComputerQuestion {
  readonly scenario: Scenario;
  readonly seat: SeatId;
  readonly character: string;
  readonly view: SeatView;
  /** The game's seed and the number of commands before this one, hints left out: whence the computer's chance. */
  readonly seed: number;
  readonly n: number;
}

export interface AnalysisQuestion {
  readonly scenario: Scenario;
  /** The moment that is judged: both chairs' values, walk-aways and homes as they were then. */
  readonly state: NegotiationState;
}

/** What the advisers of one chair are told: what that chair knows, and the draft on its desk. */
export interface AdviceQuestion {
  readonly common: PublicPart;
  readonly part: SeatPart;
  readonly view: SeatView;
  readonly draft: Contract;
  /** What the other side named, asked what would make it work. */
  readonly named: NamedPlace | null;
}
