import { type AuthContext, type Client, matchMaker } from '@colyseus/core';
import { classDebrief } from '#analysis/lesson/class-debrief.ts';
import type { JudgedTable } from '#analysis/lesson/judge-table.ts';
import { revealDebrief } from '#analysis/lesson/reveal-debrief.ts';
import type { ClassReport } from '#protocol/class/class-report.ts';
import type { ClassDebrief, OfferNote, Seat, TableLine } from '#protocol/class/class-views.ts';
import type { LessonSettings } from '#protocol/class/lesson-settings.ts';
import { type OrderAnswer, type TeacherOrder, teacherOrderSchema } from '#protocol/class/teacher-messages.ts';
import { freshKeys } from '../host/fresh-keys.ts';
import type { HostParts } from '../host/host-parts.ts';
import { type Arrangement, arrangementAt } from '../lesson/arrangement.ts';
import { handedIn, type Sheet } from '../lesson/handed-in.ts';
import type { Happening } from '../lesson/happening.ts';
import { afterHappening, type Lesson, mirrorsAt, openLesson, seatOf } from '../lesson/lesson.ts';
import { lessonView } from '../lesson/lesson-view.ts';
import { obey } from '../lesson/obey.ts';
import { type IsHere, ownPlace } from '../lesson/own-place.ts';
import { LESSON_STREAM, readLesson } from '../lesson/read-lesson.ts';
import { lessonRoomId, tableRoomId } from '../lesson/room-ids.ts';
import { emptyLine, teacherView } from '../lesson/teacher-view.ts';
import { lessonReport } from '../results/lesson-report.ts';
import { sittersIn } from '../results/sitters-in.ts';
import { type TableTask, taskStream } from '../table/table-task.ts';
import { letIn, type Who } from './lesson-door.ts';
import { QuietRoom } from './quiet-room.ts';
import { SEAT_MOVED } from './table-room.ts';

/** What a lesson is made from: new settings, or the code of one that the journal holds. */
export type LessonTask =
  | { readonly type: 'new'; readonly code: string; readonly settings: LessonSettings }
  | { readonly type: 'resume'; readonly code: string };

const TEACHER_TOLD_EVERY_MS = 200;

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
      ticket: (client: Client, message: unknown): { ok: boolean } => this.take(client, 'ticket', message),
      observation: (client: Client, message: unknown): { ok: boolean } =>
        this.take(client, 'observation', message),
      check: (client: Client, message: unknown): { ok: boolean } => this.take(client, 'check', message),
      guess: (client: Client, message: unknown): { ok: boolean } => this.take(client, 'guess', message),
      pen: (client: Client): Promise<{ ok: boolean }> => this.handPen(client),
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
      const { who, happening } = letIn(host, this.lesson, options, context);
      if (happening) this.happen(happening);
      return who;
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
      const common = host.packs.scenario(this.lesson.settings.table)?.public;
      const obeyed = obey(this.lesson, order.data, {
        fresh: freshKeys(),
        now: host.now(),
        events: common?.events.map(({ id }) => id) ?? [],
        terms: common?.terms ?? [],
        over: [...this.lines.values()].filter(({ outcome }) => outcome !== null).map(({ table }) => table),
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
        case 'takeIn':
        case 'stop':
          return this.arrangeAll();
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
      for (const table of this.lesson.tables.map((_, at) => at + 1)) {
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
          ...arrangementAt(this.lesson, table)!,
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
      return arrangementAt(this.lesson, table);
    }

    async arrangeAll(): Promise<void> {
      const { code, tables, stage } = this.lesson;
      if (stage === 'gathering') return;
      await Promise.all(
        tables.map((_, at) =>
          matchMaker
            .remoteRoomCall(tableRoomId(code, at + 1), 'arrange' as never, [this.arrangementOf(at + 1)])
            .catch(() => host.say(`table ${at + 1} does not answer; it asks for its orders when it is back`)),
        ),
      );
    }

    async openDebrief(): Promise<void> {
      await this.arrangeAll();
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

    /** What a student hands in is written down; whom it concerns is told. */
    take(client: Client, sheet: Sheet, message: unknown): { ok: boolean } {
      const who = client.userData as Who | undefined;
      if (who?.as !== 'student') return { ok: false };
      const taken = handedIn(this.lesson, who.member, sheet, message);
      if (!taken.ok || !taken.happening) return { ok: taken.ok };
      this.happen(taken.happening);
      if (sheet === 'guess') for (const teacher of this.teachers()) this.tellDebriefTo(teacher);
      if (sheet === 'observation') this.tell();
      if (sheet === 'check') {
        this.tellOne(client);
        this.tellTeachers();
      }
      return { ok: true };
    }

    teachers(): readonly Client[] {
      return this.clients.filter(({ userData }) => (userData as Who | undefined)?.as === 'teacher');
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

    /** The same for all members of a large lesson at once. */
    hereNow(): IsHere {
      const here = new Set(
        this.clients.map(({ userData }) => (userData as { readonly member?: number } | undefined)?.member),
      );
      return (member) => member !== null && here.has(member);
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
        for (const teacher of this.teachers()) this.tellOne(teacher);
      });
    }

    tellOne(client: Client): void {
      const who = client.userData as Who | undefined;
      if (who?.as === 'teacher') client.send('lesson', teacherView(this.lesson, this.lines, this.hereNow()));
      else if (who) this.tellStudent(client, who.member);
    }

    tellStudent(client: Client, id: number): void {
      const member = this.lesson.members.find((candidate) => candidate.id === id);
      if (!member) return;
      const lesson = lessonView(this.lesson);
      const place = ownPlace(this.lesson, member, (one) => this.isHere(one));
      const news = JSON.stringify([lesson, place]);
      const told = client as Client & { told?: string };
      if (told.told === news) return;
      told.told = news;
      client.send('lesson', lesson);
      client.send('place', place);
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

function isMember(client: Client, member: number): boolean {
  const who = client.userData as Who | undefined;
  return who?.as === 'student' && who.member === member;
}
