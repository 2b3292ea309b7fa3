import type { ClassDebrief, LessonView, OwnPlace } from '#protocol/class/class-views.ts';
import type { ExitTicket } from '#protocol/class/student-messages.ts';
import type { HostedSeat } from './hosted-game.ts';

/** Why a student is not in the lesson, as the end of a key of the interface's texts. */
export type EntryRefusal = 'code' | 'seat' | 'name' | 'full' | 'over' | 'slow' | 'line';

/** What a student's device knows of the lesson now. */
export interface StudentNow {
  readonly line: 'out' | 'joining' | 'in' | 'lost' | 'elsewhere';
  readonly refusal: EntryRefusal | null;
  readonly lesson: LessonView | null;
  readonly place: OwnPlace | null;
  readonly seat: HostedSeat | null;
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
  /** Gives the seat up on this device; the PIN brings it back. */
  readonly leave: () => void;
}
