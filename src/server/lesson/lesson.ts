import { type BySeat, type Contract, SEATS, type SeatId } from '#engine/index.ts';
import type { ClassReport } from '#protocol/class/class-report.ts';
import type { DebriefStep, LessonStage, Seat } from '#protocol/class/class-views.ts';
import type { LessonSettings } from '#protocol/class/lesson-settings.ts';
import type { ExitTicket } from '#protocol/class/student-messages.ts';
import type { Happening } from './happening.ts';

/** One student of a lesson. */
export interface Member {
  readonly id: number;
  readonly codename: string;
  readonly pin: string;
  readonly token: string;
  readonly ticket: ExitTicket | null;
  readonly observation: readonly string[] | null;
  /** Whether the first answer to each check question was right; null before it is given. */
  readonly checks: readonly (boolean | null)[];
}

/** Somebody at a table who holds no pen: an observer has no chair, a mirror shares one. */
export interface Helper {
  readonly member: number;
  readonly table: number;
  readonly as: 'observer' | 'mirror';
  readonly chair: SeatId | null;
}

/** Who holds the two chairs of a table; null is the computer's. */
export type Chairs = BySeat<number | null>;

export interface Agreed {
  readonly table: number;
  readonly contract: Contract | null;
}

/** A lesson as its happenings have made it. Its tables keep their own journals. */
export interface Lesson {
  readonly code: string;
  readonly settings: LessonSettings;
  readonly stage: LessonStage;
  readonly members: readonly Member[];
  /** Table 1 first. */
  readonly tables: readonly Chairs[];
  readonly helpers: readonly Helper[];
  readonly paused: boolean;
  readonly pausedTables: readonly number[];
  /** Tables that have a room. */
  readonly laidOut: readonly number[];
  /** Tables whose two students agreed by word of mouth, and on what; a null contract is none. */
  readonly agreed: readonly Agreed[];
  /** Whether the teacher has ended the talks. */
  readonly stopped: boolean;
  readonly announcement: string | null;
  /** Ids of the events that the teacher let happen, in order. */
  readonly news: readonly string[];
  readonly openedAt: number;
  /** How all tables ended; null before the debrief. */
  readonly report: ClassReport | null;
  readonly step: DebriefStep;
  /** Where each student thinks that the frontier runs. */
  readonly guesses: readonly { readonly member: number; readonly at: BySeat<number> }[];
  /** Since when the talks go on, and in which of two lessons; null before they have begun. */
  readonly clock: { readonly from: number; readonly part: 1 | 2 } | null;
  /** Whether the lesson waits for its second part. */
  readonly adjourned: boolean;
}

export function openLesson(opened: Extract<Happening, { type: 'opened' }>): Lesson {
  return {
    code: opened.code,
    settings: opened.settings,
    stage: 'gathering',
    members: [],
    tables: [],
    helpers: [],
    paused: false,
    pausedTables: [],
    laidOut: [],
    agreed: [],
    stopped: false,
    announcement: null,
    news: [],
    openedAt: opened.at,
    report: null,
    step: 'guess',
    guesses: [],
    clock: null,
    adjourned: false,
  };
}

/** The lesson after one more happening. */
export function afterHappening(lesson: Lesson, happening: Happening): Lesson {
  switch (happening.type) {
    case 'opened':
      return openLesson(happening);
    case 'joined': {
      const { member: id, codename, pin, token } = happening;
      return {
        ...lesson,
        members: [
          ...lesson.members,
          { id, codename, pin, token, ticket: null, observation: null, checks: [null, null] },
        ],
      };
    }
    case 'renamed':
      return changed(lesson, happening.member, { codename: happening.codename });
    case 'pinReplaced':
      return changed(lesson, happening.member, { pin: happening.pin, token: happening.token });
    case 'removed': {
      const members = lesson.members.filter(({ id }) => id !== happening.member);
      return { ...standing(lesson, happening.member), members };
    }
    case 'placed':
      return placed(lesson, happening);
    case 'attached': {
      const { member, table, as, chair } = happening;
      const next = standing(lesson, member);
      return { ...next, helpers: [...next.helpers, { member, table, as, chair }] };
    }
    case 'checked':
      return checked(lesson, happening);
    case 'observed':
      return changed(lesson, happening.member, { observation: happening.answers });
    case 'givenToBot':
      return seated(lesson, happening.table, happening.chair, null);
    case 'begun':
      return { ...lesson, stage: 'running', clock: { from: happening.at, part: 1 } };
    case 'laidOut':
      return { ...lesson, laidOut: [...lesson.laidOut, happening.table] };
    case 'paused':
      return pausing(lesson, happening.table, true);
    case 'resumed':
      return pausing(lesson, happening.table, false);
    case 'adjourned':
      return { ...lesson, adjourned: true };
    case 'takenUp':
      return { ...lesson, adjourned: false, clock: { from: happening.at, part: 2 } };
    case 'announced':
      return { ...lesson, announcement: happening.text };
    case 'newsBroken':
      return { ...lesson, news: [...lesson.news, happening.event] };
    case 'takenIn': {
      const { table, contract } = happening;
      return { ...lesson, agreed: [...lesson.agreed, { table, contract }] };
    }
    case 'stopped':
      return { ...lesson, stopped: true, adjourned: false, paused: false, pausedTables: [] };
    case 'debriefed':
      return { ...lesson, stage: 'debrief', adjourned: false, paused: false, pausedTables: [] };
    case 'reported':
      return { ...lesson, report: happening.report };
    case 'revealed':
      return { ...lesson, step: happening.step };
    case 'guessed': {
      const { member, at } = happening;
      return {
        ...lesson,
        guesses: [...lesson.guesses.filter((one) => one.member !== member), { member, at }],
      };
    }
    case 'ticketHandedIn':
      return changed(lesson, happening.member, { ticket: happening.ticket });
    case 'ended':
      return { ...lesson, stage: 'ended' };
  }
}

/** Where a member is, or null. */
export function seatOf(lesson: Lesson, member: number): Seat | null {
  for (const [at, chairs] of lesson.tables.entries())
    for (const chair of SEATS) if (chairs[chair] === member) return { table: at + 1, as: 'player', chair };
  const helper = lesson.helpers.find((one) => one.member === member);
  return helper ? { table: helper.table, as: helper.as, chair: helper.chair } : null;
}

/** Who shares a chair without its pen, in the order in which they came. */
export function mirrorsAt(lesson: Lesson, table: number, chair: SeatId): readonly number[] {
  return lesson.helpers
    .filter((one) => one.as === 'mirror' && one.table === table && one.chair === chair)
    .map(({ member }) => member);
}

function changed(lesson: Lesson, id: number, change: Partial<Member>): Lesson {
  const members = lesson.members.map((member) => (member.id === id ? { ...member, ...change } : member));
  return { ...lesson, members };
}

/** Only the first answer to a question counts. */
function checked(lesson: Lesson, happening: Extract<Happening, { type: 'checked' }>): Lesson {
  const { member, question, right } = happening;
  const before = lesson.members.find(({ id }) => id === member)?.checks ?? [];
  const checks = before.map((answer, at) => (at + 1 === question ? (answer ?? right) : answer));
  return changed(lesson, member, { checks });
}

/** A member holds one chair at most: who is placed leaves the chair held before. */
function placed(lesson: Lesson, { member, table, chair }: Extract<Happening, { type: 'placed' }>): Lesson {
  const next = standing(lesson, member);
  const tables = [...next.tables];
  while (tables.length < table) tables.push({ a: null, b: null });
  return seated({ ...next, tables }, table, chair, member);
}

/** The lesson with a member at no table. */
function standing(lesson: Lesson, member: number): Lesson {
  return {
    ...lesson,
    tables: lesson.tables.map((chairs) => without(chairs, member)),
    helpers: lesson.helpers.filter((one) => one.member !== member),
  };
}

function seated(lesson: Lesson, table: number, chair: SeatId, member: number | null): Lesson {
  const tables = lesson.tables.map((chairs, at) =>
    at + 1 === table ? { ...chairs, [chair]: member } : chairs,
  );
  return { ...lesson, tables };
}

function without(chairs: Chairs, member: number): Chairs {
  if (chairs.a === member) return { ...chairs, a: null };
  return chairs.b === member ? { ...chairs, b: null } : chairs;
}

function pausing(lesson: Lesson, table: number | null, on: boolean): Lesson {
  if (table === null) return { ...lesson, paused: on, pausedTables: on ? lesson.pausedTables : [] };
  const others = lesson.pausedTables.filter((other) => other !== table);
  return { ...lesson, pausedTables: on ? [...others, table].sort((x, y) => x - y) : others };
}
