import { type AuthContext, type Client, matchMaker, ServerError } from '@colyseus/core';
import { classDebrief } from '#analysis/lesson/class-debrief.ts';
import type { JudgedTable } from '#analysis/lesson/judge-table.ts';
import { revealDebrief } from '#analysis/lesson/reveal-debrief.ts';
import type { ClassReport } from '#protocol/class/class-report.ts';
import type {
  ClassDebrief,
  LessonView,
  OfferNote,
  OwnPlace,
  Seat,
  TableLine,
  TeacherView,
} from '#protocol/class/class-views.ts';
import type { LessonSettings } from '#protocol/class/lesson-settings.ts';
import {
  checkAnswerSchema,
  exitTicketSchema,
  guessSchema,
  type LessonEntry,
  lessonEntrySchema,
  observationSchema,
} from '#protocol/class/student-messages.ts';
import { type OrderAnswer, type TeacherOrder, teacherOrderSchema } from '#protocol/class/teacher-messages.ts';
import { freshDigits, freshKeys, freshToken } from '../host/fresh-keys.ts';
import type { HostParts } from '../host/host-parts.ts';
import { isLoopback } from '../host/is-loopback.ts';
import { isSecret } from '../host/is-secret.ts';
import type { Happening } from '../lesson/happening.ts';
import { isSameName } from '../lesson/is-same-name.ts';
import {
  afterHappening,
  type Helper,
  type Lesson,
  type Member,
  mirrorsAt,
  openLesson,
  seatOf,
} from '../lesson/lesson.ts';
import { obey } from '../lesson/obey.ts';
import { LESSON_STREAM, readLesson } from '../lesson/read-lesson.ts';
import { lessonReport } from '../results/lesson-report.ts';
import { sittersIn } from '../results/sitters-in.ts';
import { QuietRoom } from './quiet-room.ts';
import { type Arrangement, SEAT_MOVED, type TableTask, taskStream } from './table-room.ts';

/** What a lesson is made from: new settings, or the code of one that the journal holds. */
export type LessonTask =
  | { readonly type: 'new'; readonly code: string; readonly settings: LessonSettings }
  | { readonly type: 'resume'; readonly code: string };

const MEMBERS_AT_MOST = 220;
const TEACHER_TOLD_EVERY_MS = 200;

type Who = { readonly as: 'teacher' } | { readonly as: 'student'; readonly member: number };

export function lessonRoomId(code: string): string {
  return `L${code}`;
}

export function tableRoomId(code: string, table: number): string {
  return `T${code}-${table}`;
}

/** The room of a lesson: who is in it, who sits where, and the teacher's orders. It knows nothing of the bargaining. */
export function lessonRoom(host: HostParts) {
  return class LessonRoom extends QuietRoom {
    override maxMessagesPerSecond = 20;
    lesson!: Lesson;
    lines = new Map<number, TableLine>();
    telling = false;
    tellingTeachers = false;

    override messages = {
      order: (client: Client, message: unknown): Promise<OrderAnswer> => this.takeOrder(client, message),
      ticket: (client: Client, message: unknown): { ok: boolean } => this.takeTicket(client, message),
      observation: (client: Client, message: unknown): { ok: boolean } =>
        this.takeObservation(client, message),
      check: (client: Client, message: unknown): { ok: boolean } => this.takeCheck(client, message),
      pen: (client: Client): Promise<{ ok: boolean }> => this.handPen(client),
      guess: (client: Client, message: unknown): { ok: boolean } => this.takeGuess(client, message),
      '*': (): void => undefined,
    };

    override async onCreate(task: LessonTask): Promise<void> {
      this.roomId = lessonRoomId(task.code);
      this.lesson = task.type === 'new' ? this.begin(task) : this.resume(task.code);
      if (task.type === 'resume' && this.lesson.stage !== 'gathering') await this.openTables();
      // The host ended between the teacher's order and the last judgement.
      if (this.lesson.stage === 'debrief' && !this.lesson.report) void this.openDebrief();
    }

    begin({ code, settings }: Extract<LessonTask, { type: 'new' }>): Lesson {
      const opened = { type: 'opened', code, settings, at: host.now() } as const;
      host.journal.append(code, LESSON_STREAM, JSON.stringify(opened));
      return openLesson(opened);
    }

    resume(code: string): Lesson {
      return readLesson(host.journal, code);
    }

    override onAuth(_client: Client, options: unknown, context: AuthContext): Who {
      const address = context.ip ?? 'unknown';
      if (!host.guesses.mayTry(address))
        throw new ServerError(429, 'Too many wrong tries from this device; wait a minute.');
      const entry = readEntry(options);
      const who = entry ? this.whoIs(entry, context) : refuse(400, 'A lesson is entered with a codename.');
      if (who instanceof ServerError) {
        if (who.code === 403) host.guesses.wrong(address);
        throw who;
      }
      return who;
    }

    whoIs(entry: LessonEntry, context: AuthContext): Who | ServerError {
      if (entry.as === 'teacher') return this.letTeacherIn(entry.secret, context);
      const member = this.memberFor(entry);
      return member instanceof ServerError ? member : { as: 'student', member: member.id };
    }

    letTeacherIn(secret: string, context: AuthContext): Who | ServerError {
      if (!isSecret(secret, host.teacherSecret)) return refuse(403, 'This is not the secret of the teacher.');
      if (!host.teacherRemote && !isLoopback(context.ip))
        return refuse(403, "The teacher's page answers on the host's own computer only.");
      return { as: 'teacher' };
    }

    memberFor(entry: Exclude<LessonEntry, { as: 'teacher' }>): Member | ServerError {
      const { members } = this.lesson;
      const held = entry.as === 'pin' ? undefined : members.find(({ token }) => token === entry.token);
      if (held) return held;
      if (entry.as === 'token') return refuseSeat();
      const known = members.find(({ codename }) => isSameName(codename, entry.codename));
      if (entry.as === 'pin') return known?.pin === entry.pin ? this.onNewDevice(known) : refuseSeat();
      if (known)
        return refuse(409, 'Somebody in this lesson has that codename; choose another or use your PIN.');
      if (members.length >= MEMBERS_AT_MOST) return refuse(409, 'This lesson is full.');
      if (this.lesson.stage === 'ended') return refuse(410, 'This lesson is over.');
      const member = (members.at(-1)?.id ?? 0) + 1;
      const keys = { pin: freshDigits(), token: entry.token };
      this.happen({ type: 'joined', member, codename: entry.codename, ...keys });
      return this.memberOf(member);
    }

    /** The PIN stays; the old device's token ends here, so that only one device holds the seat. */
    onNewDevice(member: Member): Member {
      this.happen({ type: 'pinReplaced', member: member.id, pin: member.pin, token: freshToken() });
      return this.memberOf(member.id);
    }

    memberOf(id: number): Member {
      return this.lesson.members.find((member) => member.id === id)!;
    }

    override onJoin(client: Client, _options: unknown, who: Who): void {
      client.userData = who;
      if (who.as === 'student')
        for (const other of [...this.clients])
          if (other !== client && isMember(other, who.member))
            other.leave(SEAT_MOVED, 'This seat was opened on another device.');
      this.tellDebriefTo(client);
      this.tellOne(client);
      this.tellWhoIsHere();
    }

    override onLeave(): void {
      this.tellWhoIsHere();
    }

    /** Only somebody who shares a chair minds who has come or gone; without helpers the teacher's page does. */
    tellWhoIsHere(): void {
      if (this.lesson.helpers.length > 0) this.tell();
      else this.tellTeachers();
    }

    async takeOrder(client: Client, message: unknown): Promise<OrderAnswer> {
      if ((client.userData as Who | undefined)?.as !== 'teacher')
        return { ok: false, code: 'order/unreadable' };
      const order = teacherOrderSchema.safeParse(message);
      if (!order.success) return { ok: false, code: 'order/unreadable' };
      const obeyed = obey(this.lesson, order.data, {
        fresh: freshKeys(),
        now: host.now(),
        events: host.packs.scenario(this.lesson.settings.table)?.public.events.map(({ id }) => id) ?? [],
      });
      if (!obeyed.ok) return obeyed;
      for (const happening of obeyed.happenings) this.happen(happening);
      await this.carryOut(order.data);
      this.tell();
      return { ok: true };
    }

    /** What an order means for the tables. */
    async carryOut(order: TeacherOrder): Promise<void> {
      switch (order.type) {
        case 'begin':
          return this.openTables();
        case 'pair':
        case 'place':
        case 'attach':
        case 'giveToBot':
        case 'remove':
          if (this.lesson.stage === 'running') await this.openTables();
          if (order.type === 'remove') this.sendAway(order.member);
          return this.arrangeAll();
        case 'newPin':
          return this.sendAway(order.member);
        case 'pause':
        case 'resume':
        case 'adjourn':
        case 'takeUp':
        case 'breakNews':
          return this.arrangeAll();
        case 'stop':
          return this.arrangeAll(true);
        case 'debrief':
          return this.openDebrief();
        case 'reveal':
          return this.tellDebrief();
        case 'announce':
        case 'rename':
        case 'end':
          return;
      }
    }

    sendAway(member: number): void {
      for (const client of [...this.clients])
        if (isMember(client, member)) client.leave(SEAT_MOVED, 'The teacher closed this seat.');
    }

    async openTables(): Promise<void> {
      for (const [at, chairs] of this.lesson.tables.entries()) {
        const table = at + 1;
        if (this.lines.has(table)) continue;
        this.lines.set(table, emptyLine(table));
        const { code, settings } = this.lesson;
        const task: TableTask = {
          room: tableRoomId(code, table),
          lesson: code,
          lessonRoom: this.roomId,
          table,
          scenario: settings.table,
          rounds: settings.rounds,
          phases: settings.phases,
          seed: settings.seed,
          version: settings.version,
          computer: settings.computer,
          notes: settings.notes === 'notes',
          chairs,
          helpers: this.helpersAt(table),
          paused: this.isPaused(table),
          finishing: this.isFinishing(),
          news: this.lesson.news,
        };
        await this.openTable(task);
      }
    }

    /**
     * A new table goes to the process with the fewest. One that was laid out before goes on here if this process has
     * its journal; else the process that has it brings it back.
     */
    async openTable(task: TableTask): Promise<void> {
      if (host.journal.streams(task.lesson).includes(taskStream(task.table))) {
        await matchMaker.driver.remove(task.room);
        await matchMaker.handleCreateRoom('table', task);
      } else if (!this.lesson.laidOut.includes(task.table)) {
        this.happen({ type: 'laidOut', table: task.table });
        await matchMaker.createRoom('table', task);
      }
    }

    /** Asked by a table that comes back. */
    arrangementOf(table: number): Arrangement | null {
      const chairs = this.lesson.tables[table - 1];
      const { news } = this.lesson;
      if (!chairs) return null;
      const helpers = this.helpersAt(table);
      return { chairs, helpers, news, paused: this.isPaused(table), finishing: this.isFinishing() };
    }

    helpersAt(table: number): readonly Helper[] {
      return this.lesson.helpers.filter((helper) => helper.table === table);
    }

    isFinishing(): boolean {
      return this.lesson.stopped || this.lesson.stage === 'debrief' || this.lesson.stage === 'ended';
    }

    isPaused(table: number): boolean {
      return this.lesson.paused || this.lesson.adjourned || this.lesson.pausedTables.includes(table);
    }

    async arrangeAll(finishing?: boolean): Promise<void> {
      const { code, tables, stage, news } = this.lesson;
      if (stage === 'gathering') return;
      await Promise.all(
        tables.map((chairs, at) =>
          matchMaker
            .remoteRoomCall(tableRoomId(code, at + 1), 'arrange' as never, [
              {
                chairs,
                helpers: this.helpersAt(at + 1),
                news,
                paused: this.isPaused(at + 1),
                ...(finishing ? { finishing } : {}),
              },
            ])
            .catch(() => host.say(`table ${at + 1} does not answer; it asks for its orders when it is back`)),
        ),
      );
    }

    async openDebrief(): Promise<void> {
      await this.arrangeAll(true);
      const report = await this.judgedReport();
      if (report) this.happen({ type: 'reported', report });
      this.tellDebrief();
    }

    async judgedReport(): Promise<ClassReport | null> {
      const { table, rounds } = this.lesson.settings;
      return lessonReport(this.lesson, await this.judgeTables(), host.packs.scenario(table, rounds)!);
    }

    async judgeTables(): Promise<JudgedTable[]> {
      const judged: JudgedTable[] = [];
      for (const table of this.lines.keys()) {
        const room = tableRoomId(this.lesson.code, table);
        const one = await matchMaker.remoteRoomCall(room, 'judged' as never, [], 60_000);
        if (one !== null) judged.push(one as JudgedTable);
      }
      return judged;
    }

    /** The debrief as far as the teacher has shown it; the teacher's page has the whole. */
    debriefFor(who: Who): ClassDebrief | null {
      const { report, step, settings } = this.lesson;
      const { table, rounds } = settings;
      if (!report) return null;
      const whole = classDebrief(
        sittersIn(this.lesson, report),
        host.packs.scenario(table, rounds)!.public,
        host.packs.texts(table),
      );
      return who.as === 'teacher' ? { ...whole, step } : { ...revealDebrief(whole, step), guesses: [] };
    }

    tellDebrief(): void {
      for (const client of this.clients) this.tellDebriefTo(client);
    }

    tellDebriefTo(client: Client): void {
      const who = client.userData as Who | undefined;
      const debrief = who ? this.debriefFor(who) : null;
      if (debrief) client.send('debrief', debrief);
    }

    takeGuess(client: Client, message: unknown): { ok: boolean } {
      const who = client.userData as Who | undefined;
      const guess = guessSchema.safeParse(message);
      if (who?.as !== 'student' || !guess.success || this.lesson.step !== 'guess') return { ok: false };
      this.happen({ type: 'guessed', member: who.member, at: guess.data });
      for (const other of this.clients)
        if ((other.userData as Who | undefined)?.as === 'teacher') this.tellDebriefTo(other);
      return { ok: true };
    }

    takeTicket(client: Client, message: unknown): { ok: boolean } {
      const who = client.userData as Who | undefined;
      const ticket = exitTicketSchema.safeParse(message);
      if (who?.as !== 'student' || !ticket.success) return { ok: false };
      this.happen({ type: 'ticketHandedIn', member: who.member, ticket: ticket.data });
      return { ok: true };
    }

    takeObservation(client: Client, message: unknown): { ok: boolean } {
      const who = client.userData as Who | undefined;
      const sheet = observationSchema.safeParse(message);
      if (who?.as !== 'student' || !sheet.success) return { ok: false };
      if (seatOf(this.lesson, who.member)?.as !== 'observer') return { ok: false };
      this.happen({ type: 'observed', member: who.member, answers: sheet.data.answers });
      this.tell();
      return { ok: true };
    }

    takeCheck(client: Client, message: unknown): { ok: boolean } {
      const who = client.userData as Who | undefined;
      const answer = checkAnswerSchema.safeParse(message);
      if (who?.as !== 'student' || !answer.success) return { ok: false };
      const before = this.lesson.members.find(({ id }) => id === who.member)?.checks;
      if (!before) return { ok: false };
      if (before[answer.data.question - 1] !== null) return { ok: true };
      this.happen({ type: 'checked', member: who.member, ...answer.data });
      this.tellOne(client);
      this.tellTeachers();
      return { ok: true };
    }

    /** The one who holds the pen hands it to a partner; a partner takes it where the holder is not here. */
    async handPen(client: Client): Promise<{ ok: boolean }> {
      const who = client.userData as Who | undefined;
      const seat = who?.as === 'student' ? seatOf(this.lesson, who.member) : null;
      if (who?.as !== 'student' || !seat?.chair) return { ok: false };
      const { table, chair } = seat;
      const holder = this.lesson.tables[table - 1]?.[chair] ?? null;
      const next = seat.as === 'player' ? mirrorsAt(this.lesson, table, chair)[0] : who.member;
      if (next === undefined || (seat.as === 'mirror' && this.isHere(holder))) return { ok: false };
      this.happen({ type: 'placed', member: next, table, chair });
      if (holder !== null) this.happen({ type: 'attached', member: holder, table, as: 'mirror', chair });
      await this.arrangeAll();
      this.tell();
      return { ok: true };
    }

    isHere(member: number | null): boolean {
      return member !== null && this.clients.some((client) => isMember(client, member));
    }

    /** Writes down first, then lets it be so. */
    happen(happening: Happening): void {
      host.journal.append(this.lesson.code, LESSON_STREAM, JSON.stringify(happening));
      this.lesson = afterHappening(this.lesson, happening);
    }

    /** Asked by a table: who holds this token, and where. */
    sitterOf(token: string): (Seat & { member: number }) | null {
      const member = this.lesson.members.find((candidate) => candidate.token === token);
      const seat = member ? seatOf(this.lesson, member.id) : null;
      return member && seat ? { member: member.id, ...seat } : null;
    }

    /** Told by a table after each change. */
    tableReported(line: TableLine): void {
      this.lines.set(line.table, line);
      this.tellTeachers();
    }

    /** Everyone is told soon, once for all changes that come together. */
    tell(): void {
      if (this.telling) return;
      this.telling = true;
      this.later(50, () => {
        this.telling = false;
        for (const client of this.clients) this.tellOne(client);
      });
    }

    /** What only the teacher's page shows: a hundred tables report several times a second. */
    tellTeachers(): void {
      if (this.tellingTeachers) return;
      this.tellingTeachers = true;
      this.later(TEACHER_TOLD_EVERY_MS, () => {
        this.tellingTeachers = false;
        for (const client of this.clients)
          if ((client.userData as Who | undefined)?.as === 'teacher') this.tellOne(client);
      });
    }

    tellOne(client: Client): void {
      const who = client.userData as Who | undefined;
      if (who?.as === 'teacher') client.send('lesson', this.teacherView());
      else if (who) this.tellStudent(client, who.member);
    }

    tellStudent(client: Client, id: number): void {
      const member = this.lesson.members.find((candidate) => candidate.id === id);
      if (!member) return;
      const news = JSON.stringify([this.lessonView(), this.placeOf(member)]);
      const told = client as Client & { told?: string };
      if (told.told === news) return;
      told.told = news;
      client.send('lesson', this.lessonView());
      client.send('place', this.placeOf(member));
    }

    placeOf(member: Member): OwnPlace {
      const seat = this.lesson.stage === 'gathering' ? null : seatOf(this.lesson, member.id);
      const { id, codename, pin, token } = member;
      return {
        member: id,
        codename,
        pin,
        token,
        seat: seat && { ...seat, room: tableRoomId(this.lesson.code, seat.table) },
        ...this.partnersOf(member),
        checks: member.checks,
        observed: member.observation !== null,
      };
    }

    partnersOf({ id }: Member): Pick<OwnPlace, 'partners' | 'penIsFree'> {
      const seat = seatOf(this.lesson, id);
      if (!seat?.chair) return { partners: [], penIsFree: false };
      const holder = this.lesson.tables[seat.table - 1]?.[seat.chair] ?? null;
      const others = [holder, ...mirrorsAt(this.lesson, seat.table, seat.chair)].filter(
        (member) => member !== null && member !== id,
      );
      return {
        partners: others.map((member) => this.memberOf(member!).codename),
        penIsFree: seat.as === 'mirror' && !this.isHere(holder),
      };
    }

    lessonView(): LessonView {
      const { code, stage, paused, settings, announcement, news, adjourned } = this.lesson;
      return {
        code,
        stage,
        paused,
        table: settings.table,
        notes: settings.notes,
        checks: settings.phases.checks,
        announcement,
        news,
        adjourned,
      };
    }

    teacherView(): TeacherView {
      const { members, settings, tables, clock } = this.lesson;
      const here = new Set(
        this.clients.map(({ userData }) => (userData as Who & { member?: number })?.member),
      );
      return {
        ...this.lessonView(),
        settings,
        clock,
        roster: members.map(({ id, codename, pin, observation, checks }) => ({
          member: id,
          codename,
          pin,
          here: here.has(id),
          seat: seatOf(this.lesson, id),
          observation,
          checks,
        })),
        tables: tables.map((_, at) => this.lines.get(at + 1) ?? emptyLine(at + 1)),
      };
    }

    /** Asked by the host where somebody wants the notes too. */
    async notes(): Promise<readonly TableNotes[]> {
      const asked = [...this.lines.keys()].map(async (table): Promise<TableNotes> => {
        const room = tableRoomId(this.lesson.code, table);
        const notes = await matchMaker.remoteRoomCall(room, 'notesSoFar' as never, [], 10_000);
        return { table, notes: notes as readonly OfferNote[] };
      });
      return Promise.all(asked);
    }

    /** Asked by the host for its exports: what is kept since the debrief, before it every table that has ended. */
    async report(): Promise<ClassReport | null> {
      const report = this.lesson.report ?? (await this.judgedReport());
      return report && sittersIn(this.lesson, report);
    }
  };
}

/** The notes that went with the offers of one table. */
export interface TableNotes {
  readonly table: number;
  readonly notes: readonly OfferNote[];
}

function readEntry(options: unknown): LessonEntry | null {
  const parsed = lessonEntrySchema.safeParse(options);
  return parsed.success ? parsed.data : null;
}

function refuse(status: number, sentence: string): ServerError {
  return new ServerError(status, sentence);
}

function refuseSeat(): ServerError {
  return refuse(403, 'No seat of this lesson has that codename and PIN.');
}

function isMember(client: Client, member: number): boolean {
  const who = client.userData as Who | undefined;
  return who?.as === 'student' && who.member === member;
}

function emptyLine(table: number): TableLine {
  return {
    table,
    phase: 'briefing',
    round: 1,
    rounds: 1,
    gap: null,
    lastMove: null,
    lastAt: null,
    offers: 0,
    outcome: null,
    fired: [],
    paused: false,
    seats: { a: 'bot', b: 'bot' },
  };
}
