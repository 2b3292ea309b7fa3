import type { ClassReport } from '#protocol/class/class-report.ts';
import type { ClassDebrief, LessonStage, TeacherView } from '#protocol/class/class-views.ts';
import type { LessonSettings } from '#protocol/class/lesson-settings.ts';
import type { OrderAnswer, OrderRefusal, TeacherOrder } from '#protocol/class/teacher-messages.ts';
import type { TablePapers } from '#scenarios/notes/table-papers.ts';

import type { LoadClassTable } from './class/class-table.ts';

/** One address under which students can reach the host, with its square of dark and light cells to scan. */
export interface HostAddress extends ScannedAddress {
  /** The page by which a device tries the way. */
  readonly reach: ScannedAddress;
}

interface ScannedAddress {
  readonly url: string;
  readonly squares: readonly (readonly boolean[])[];
}

/** A device that has tried the way to the host. */
export interface ReachedDevice {
  readonly address: string;
  readonly kind: 'phone' | 'computer';
  /** Whether the lasting line came through as well, and not only the page. */
  readonly line: boolean;
}

export interface HostNews {
  /** Whether this host took the place of one that stopped of itself while the class was on. */
  readonly startedAgain: boolean;
  readonly addresses: readonly HostAddress[];
  /** The latest first. */
  readonly reached: readonly ReachedDevice[];
  readonly tables: readonly {
    readonly id: string;
    readonly titles: Readonly<Record<string, string>>;
    /** What can happen at the table, in the order of its dates. */
    readonly events: readonly { readonly id: string; readonly titles: Readonly<Record<string, string>> }[];
  }[];
}

export interface LessonLine {
  readonly code: string;
  readonly at: number;
  readonly table: string;
  readonly stage: LessonStage;
  readonly students: number;
  /** Whether its debrief was held, so that its results are kept. */
  readonly hasReport: boolean;
}

/** What the teacher's page knows now. */
export interface TeacherNow {
  readonly line: 'out' | 'joining' | 'in' | 'lost';
  readonly refusal: 'secret' | 'slow' | 'elsewhere' | 'line' | OrderRefusal | null;
  readonly host: HostNews | null;
  readonly lessons: readonly LessonLine[];
  readonly view: TeacherView | null;
  readonly debrief: ClassDebrief | null;
}

/** Files of results; notes are in one only where they are asked for. */
export type ResultsKind = 'csv' | 'json' | 'json-with-notes';

/** The teacher's line to the host, as the screens use it. */
export interface ClassTeacher {
  readonly now: () => TeacherNow;
  readonly subscribe: (told: () => void) => () => void;
  readonly enter: (secret: string) => void;
  /** Asks the host anew for its addresses and for the devices that have reached it. */
  readonly lookAgain: () => void;
  readonly openLesson: (settings: LessonSettings) => void;
  readonly goTo: (code: string) => void;
  readonly backToLessons: () => void;
  readonly order: (order: TeacherOrder) => void;
  /** The same with its answer; null where the host does not answer. */
  readonly ask: (order: TeacherOrder) => Promise<OrderAnswer | null>;
  readonly removeLesson: (code: string) => void;
  /** The results of a lesson; null where no table has ended. */
  readonly report: (code: string) => Promise<ClassReport | null>;
  /** The open part of a table, for results that come as files; null where this program has no such table. */
  readonly table: LoadClassTable;
  /** What can be printed about a table; null where the host does not answer. */
  readonly papers: (table: string) => Promise<TablePapers | null>;
  /** A file of results, ready to be kept. */
  readonly results: (code: string, kind: ResultsKind) => Promise<string | null>;
}
