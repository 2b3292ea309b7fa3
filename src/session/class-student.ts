import type { BySeat, NegotiationEvent } from '#engine/index.ts';
import type {
  ClassDebrief,
  LessonView,
  OfferNote,
  OnlookerDossier,
  OwnPlace,
  PublicMoment,
  Suggestion,
} from '#protocol/class/class-views.ts';
import type { ExitTicket, Observation } from '#protocol/class/student-messages.ts';
import type { HostedSeat } from './hosted-game.ts';

/** Why a student is not in the lesson, as the end of a key of the interface's texts. */
export type EntryRefusal = 'code' | 'seat' | 'name' | 'full' | 'over' | 'slow' | 'line';

/** What an observer has been told of a table so far. */
export interface WatchedTable {
  readonly dossier: OnlookerDossier;
  readonly moment: PublicMoment;
  readonly minutes: readonly NegotiationEvent[];
}

/** What a student's device knows of the lesson now. */
export interface StudentNow {
  readonly line: 'out' | 'joining' | 'in' | 'lost' | 'elsewhere';
  readonly refusal: EntryRefusal | null;
  readonly lesson: LessonView | null;
  readonly place: OwnPlace | null;
  readonly seat: HostedSeat | null;
  readonly watched: WatchedTable | null;
  /** Notes that went with the offers of both chairs. */
  readonly notes: readonly OfferNote[];
  /** What this device writes to go with its next offer. */
  readonly nextNote: string;
  /** An offer that a partner at the same chair suggests; null when there is none, or it has been put away. */
  readonly suggestion: Suggestion | null;
  readonly debrief: ClassDebrief | null;
  readonly ticketIn: boolean;
}

/** A student's line to the lesson, as the screens use it. */
export interface ClassStudent {
  readonly now: () => StudentNow;
  readonly subscribe: (told: () => void) => () => void;
  /** Comes in under a codename; with a PIN, back to the seat that has it. */
  readonly join: (code: string, who: { readonly codename: string; readonly pin: string | null }) => void;
  readonly handIn: (ticket: ExitTicket) => Promise<boolean>;
  readonly handInObservation: (observation: Observation) => Promise<boolean>;
  /** Hands the pen to a partner at the same chair, or takes it where nobody is there to hold it. */
  readonly handPen: () => void;
  readonly answerCheck: (question: 1 | 2, right: boolean) => void;
  readonly writeNote: (text: string) => void;
  readonly putSuggestionAway: () => void;
  /** Says where the line of the best contracts may run. */
  readonly guess: (at: BySeat<number>) => Promise<boolean>;
  /** Gives the seat up on this device; the PIN brings it back. */
  readonly leave: () => void;
}
