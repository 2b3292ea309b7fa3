import type {
  BySeat,
  CommandOf,
  Contract,
  Facts,
  NegotiationEvent,
  Outcome,
  Phase,
  PublicPart,
  SeatId,
  SeatPart,
  SeatView,
} from '#engine/index.ts';
import type { DEBRIEF_STEPS } from './debrief-steps.ts';
import type { LessonSettings } from './lesson-settings.ts';

export type LessonStage = 'gathering' | 'running' | 'debrief' | 'ended';

/**
 * What somebody does at a table: holds a chair and its pen, shares a chair with the one who holds the pen (a mirror),
 * or looks on from outside.
 */
export type TablePart = 'player' | 'mirror' | 'observer';

/** Where somebody is; an observer has no chair. */
export interface Seat {
  readonly table: number;
  readonly as: TablePart;
  readonly chair: SeatId | null;
}

/** The place of one student, told to that student alone. */
export interface OwnPlace {
  readonly member: number;
  readonly codename: string;
  /** Resumes the seat on another device. */
  readonly pin: string;
  /** Resumes the seat on this device. */
  readonly token: string;
  readonly seat: (Seat & { readonly room: string }) | null;
  /** Codenames of the others at the same chair, the one with the pen first. */
  readonly partners: readonly string[];
  /** Whether the one who holds the pen is not here, so that a partner may take it. */
  readonly penIsFree: boolean;
  /** Whether the first answer to each check question was right; null before it is given. */
  readonly checks: readonly (boolean | null)[];
  /** Whether an observer has handed in a sheet. */
  readonly observed: boolean;
}

/** What everybody in the lesson may know of it. */
export interface LessonView {
  readonly code: string;
  readonly stage: LessonStage;
  readonly paused: boolean;
  readonly table: string;
  readonly notes: LessonSettings['notes'];
  readonly announcement: string | null;
  /** Whether two questions on the own brief are asked. */
  readonly checks: boolean;
  /** Ids of the events that the teacher let happen at all tables, in order. */
  readonly news: readonly string[];
  /** Whether the lesson waits for its second part: the talks stand still, and seats come back by PIN. */
  readonly adjourned: boolean;
}

/** All that a chair needs of its scenario: the public part, its own part and their texts. Never the other's. */
export interface SeatDossier {
  readonly common: PublicPart;
  readonly part: SeatPart;
  readonly texts: Readonly<Record<string, { readonly public: Texts; readonly own: Texts }>>;
}
export type Texts = Readonly<Record<string, string>>;

/** One moment of a table as one chair may see it. */
export interface TableMoment {
  /** Commands so far. */
  readonly n: number;
  readonly view: SeatView;
  /** The minutes since the moment that was sent before; all of them at the first. */
  readonly events: readonly NegotiationEvent[];
  readonly whole: boolean;
  readonly paused: boolean;
  readonly others: BySeat<'person' | 'away' | 'bot'>;
}

/** What an observer knows of a table's scenario: nothing of either chair. */
export interface OnlookerDossier {
  readonly common: PublicPart;
  readonly texts: Readonly<Record<string, Texts>>;
}

/** One moment of a table as anybody outside it may see it. */
export interface PublicMoment extends Omit<TableMoment, 'view'> {
  readonly phase: Phase;
  readonly facts: Facts;
}

/** An offer that somebody who shares a chair suggests to the one who holds the pen. */
export interface Suggestion {
  readonly contract: Contract;
  readonly links: CommandOf<'makeOffer'>['links'];
}

/** A note that came with an offer; `n` is the number of the command. */
export interface OfferNote {
  readonly n: number;
  readonly chair: SeatId;
  readonly round: number;
  readonly text: string;
}

/** One table on the teacher's page. */
export interface TableLine {
  readonly table: number;
  readonly phase: Phase;
  readonly round: number;
  readonly rounds: number;
  /** Terms on which the two last offers still differ; null before both have spoken. */
  readonly gap: number | null;
  readonly lastMove: string | null;
  /** When the last command came, in milliseconds since 1970; null before the first. */
  readonly lastAt: number | null;
  readonly offers: number;
  readonly outcome: Outcome['type'] | null;
  /** Ids of the events that have happened at this table. */
  readonly fired: readonly string[];
  readonly paused: boolean;
  readonly seats: BySeat<'person' | 'away' | 'bot'>;
}

export interface RosterLine {
  readonly member: number;
  readonly codename: string;
  readonly pin: string;
  readonly here: boolean;
  readonly seat: Seat | null;
  /** Whether the first answer to each check question was right; null before it is given. */
  readonly checks: readonly (boolean | null)[];
  /** What an observer wrote down; null where nothing was handed in. */
  readonly observation: readonly string[] | null;
}

/** The teacher's page: everything of the lesson but the students' tokens. */
export interface TeacherView extends LessonView {
  readonly settings: LessonSettings;
  /** Since when the talks go on, in milliseconds since 1970, and in which of two lessons; null before. */
  readonly clock: { readonly from: number; readonly part: 1 | 2 } | null;
  readonly roster: readonly RosterLine[];
  readonly tables: readonly TableLine[];
}

export type DebriefStep = (typeof DEBRIEF_STEPS)[number];

/** How one table ended, for the debrief of the whole class. Values in thousandths of a point. */
export interface TableResult {
  readonly table: number;
  readonly outcome: Outcome['type'];
  readonly contract: Contract | null;
  readonly values: BySeat<number>;
  readonly walkAway: BySeat<number>;
  /** Part of what could be won above the walk-away by a passable contract, in thousandths; null where none was. */
  readonly share: BySeat<number | null>;
  readonly rounds: number;
  readonly offers: BySeat<number>;
  readonly questions: BySeat<number>;
  readonly promises: BySeat<number>;
  readonly hints: BySeat<number>;
  /** Whole minutes from the first command to the last; null where no clock was by. */
  readonly minutes: number | null;
}

/** The one change that most signed tables left lying, though both chairs would have gained. */
export interface CommonTrade {
  /** Index of the term. */
  readonly term: number;
  /** Towards its later (1) or its earlier (-1) positions. */
  readonly towards: 1 | -1;
  /** Position that most of these tables missed. */
  readonly position: number;
  /** Signed tables that missed it, and all signed ones. */
  readonly tables: number;
  readonly of: number;
  /** What the whole better contract would have brought both on average, thousandths of a point. */
  readonly gain: BySeat<number>;
}

/** The debrief on the projector and on every student's page; what its step has not reached is left out. */
export interface ClassDebrief {
  readonly step: DebriefStep;
  readonly results: readonly TableResult[];
  /** Ends of the chart's axes, the same at every step. */
  readonly scale: BySeat<{ readonly low: number; readonly high: number }>;
  /** Where students think that the frontier runs. */
  readonly guesses: readonly BySeat<number>[];
  readonly frontier: readonly BySeat<number>[];
  readonly walkAway: BySeat<number>;
  readonly best: (BySeat<number> & { readonly contract: Contract }) | null;
  readonly trade: CommonTrade | null;
  readonly records: readonly (BySeat<number> & { readonly id: string; readonly date: string })[];
  /** By the index of the term: how far each chair's value goes from its worst to its best position; null where settled. */
  readonly swings: readonly (BySeat<number> | null)[];
  readonly hideRanking: boolean;
  readonly common: PublicPart;
  /** Public texts of the scenario by language. */
  readonly texts: Readonly<Record<string, Texts>>;
}
