import { type AuthContext, type Client, matchMaker, ServerError } from '@colyseus/core';
import type { JudgedTable } from '#analysis/lesson/judge-table.ts';
import { awaitedSeats, type BySeat, SEATS, type SeatId } from '#engine/index.ts';
import type { OfferNote, Seat, Suggestion } from '#protocol/class/class-views.ts';
import { type MoveAnswer, moveSchema, tableEntrySchema } from '#protocol/class/student-messages.ts';
import type { HostParts } from '../host/host-parts.ts';
import type { Arrangement } from '../lesson/arrangement.ts';
import type { Chairs, Helper } from '../lesson/lesson.ts';
import { type AnsweredMove, answeredMoves } from '../table/answered-moves.ts';
import {
  type ClassTable,
  openClassTable,
  openingLine,
  prepare,
  resumeClassTable,
} from '../table/class-table.ts';
import { commandAsAgreed } from '../table/command-as-agreed.ts';
import { publicMoment, seatMoment, type TableNow, tableLine } from '../table/moments.ts';
import { tableHeader } from '../table/table-header.ts';
import { type TableTask, taskStream } from '../table/table-task.ts';
import { QuietRoom } from './quiet-room.ts';

/** A command of unknown shape, but with its chair and its name. */
interface HostedCommand {
  readonly seat: string;
  readonly type: string;
  readonly event?: string;
}

/** Who sits behind a connection, as the lesson knows it. */
type Sitter = Omit<Seat, 'table'> & { readonly member: number };

/** Closed because the same seat came back elsewhere, or is no longer this person's. */
export const SEAT_MOVED = 4_010;
/** Closed because this person sits elsewhere in the lesson now; the lesson says where. */
const SEAT_CHANGED = 4_012;
/** Closed because of what was sent. */
const SENT_NONSENSE = 4_011;
const NONSENSE_AT_MOST = 40;

/** The room of one table. All rules are the engine's; it writes each move down before it answers. */
export function tableRoom(host: HostParts) {
  return class TableRoom extends QuietRoom {
    override maxMessagesPerSecond = 25;
    task!: TableTask;
    table!: ClassTable;
    chairs!: Chairs;
    helpers: readonly Helper[] = [];
    paused = false;
    finishing = false;
    news: readonly string[] = [];
    agreed: Arrangement['agreed'] = null;
    sent: BySeat<number> = { a: 0, b: 0 };
    answered = answeredMoves();
    nonsense = new Map<string, number>();
    thinking = false;
    following = false;
    judging: Promise<JudgedTable | null> | null = null;
    ended = Promise.withResolvers<void>();
    lastAt: number | null = null;
    lastMove: string | null = null;

    override messages = {
      move: (client: Client, message: unknown): MoveAnswer => this.take(client, message),
      look: (client: Client): { ok: true } => {
        this.catchUp();
        this.tellOne(client, true);
        return { ok: true };
      },
      '*': (client: Client): void => this.countNonsense(client),
    };

    override onCreate(task: TableTask): void {
      this.roomId = task.room;
      this.task = task;
      this.chairs = task.chairs;
      this.helpers = task.helpers;
      this.paused = task.paused;
      this.finishing = task.finishing;
      this.news = task.news;
      this.agreed = task.agreed ?? null;
      this.table = this.layOut();
      this.askArrangement();
      this.keepGoing();
    }

    layOut(): ClassTable {
      const { lesson, scenario: id, rounds } = this.task;
      const scenario = host.packs.scenario(id, rounds);
      if (!scenario) throw new Error(`no table ${id}`);
      const lines = host.journal.read(lesson, this.stream);
      if (lines.length > 0)
        return this.resume(
          scenario,
          lines.map(({ text }) => text),
        );
      const table = openClassTable(scenario, tableHeader(scenario, { ...this.task, app: host.app }));
      host.journal.append(lesson, taskStream(this.task.table), JSON.stringify(this.task));
      host.journal.append(lesson, this.stream, openingLine(table));
      return table;
    }

    /** A table that comes back after a crash asks who sits where now; the lesson may be down itself. */
    askArrangement(): void {
      matchMaker
        .remoteRoomCall(this.task.lessonRoom, 'arrangementOf' as never, [this.task.table])
        .then((arrangement) => arrangement && this.arrange(arrangement as Arrangement))
        .catch(() => undefined);
    }

    resume(scenario: ClassTable['scenario'], lines: readonly string[]): ClassTable {
      for (const { text } of host.journal.read(this.task.lesson, this.keyStream)) {
        const move = JSON.parse(text) as AnsweredMove;
        if (move.answer.n < lines.length) this.answered.add(move);
      }
      return resumeClassTable(scenario, lines);
    }

    get stream(): string {
      return `table-${this.task.table}`;
    }

    get keyStream(): string {
      return `${this.stream}-keys`;
    }

    override async onAuth(_client: Client, options: unknown, _context: AuthContext): Promise<Sitter> {
      const entry = tableEntrySchema.safeParse(pickToken(options));
      if (!entry.success) throw new ServerError(400, 'A table is entered with the token of a seat.');
      const sitter = await matchMaker.remoteRoomCall(this.task.lessonRoom, 'sitterOf' as never, [
        entry.data.token,
      ]);
      const found = sitter as (Seat & { member: number }) | null;
      if (found?.table !== this.task.table) throw new ServerError(403, 'This seat is at another table.');
      return { member: found.member, as: found.as, chair: found.chair };
    }

    override onJoin(client: Client, _options: unknown, sitter: Sitter): void {
      for (const other of [...this.clients])
        if (other !== client && (other.userData as Sitter | undefined)?.member === sitter.member)
          other.leave(SEAT_MOVED, 'This seat was opened on another device.');
      this.catchUp();
      client.userData = sitter;
      const { scenario, rounds } = this.task;
      if (sitter.as === 'player') this.chairs = { ...this.chairs, [sitter.chair!]: sitter.member };
      if (sitter.chair === null) client.send('onlooker', host.packs.onlooker(scenario, rounds));
      else client.send('dossier', host.packs.dossier(scenario, sitter.chair, rounds));
      this.tellOne(client, true);
      this.tellNotes(client);
      this.tellSeats(false);
      this.report();
    }

    override onLeave(): void {
      this.tellSeats(false);
      this.report();
    }

    /** A move of a student: read, tried, written down, done, answered, in this order. */
    take(client: Client, message: unknown): MoveAnswer {
      const sitter = client.userData as Sitter | undefined;
      const move = moveSchema.safeParse(message);
      if (!sitter || !move.success) {
        this.countNonsense(client);
        return { ok: false, code: 'move/unreadable' };
      }
      if (sitter.as !== 'player') return this.suggest(sitter, move.data.command);
      const key = `${sitter.chair}/${move.data.key}`;
      const before = this.answered.answerTo(key);
      if (before) return before;
      if (this.paused) return { ok: false, code: 'move/paused' };
      const isOffer = move.data.command.type === 'makeOffer';
      const note = this.task.notes && isOffer ? move.data.note : null;
      const answer = this.commit({ ...move.data.command, seat: sitter.chair! }, key, note);
      if (!answer.ok && answer.code === 'command/malformed') this.countNonsense(client);
      return answer;
    }

    /** An offer of somebody without the pen goes to the one who holds it, as a suggestion; nothing else goes anywhere. */
    suggest(sitter: Sitter, command: { readonly type: string }): MoveAnswer {
      if (sitter.as !== 'mirror' || command.type !== 'makeOffer')
        return { ok: false, code: 'move/not-your-pen' };
      const offer = { ...command, seat: sitter.chair! };
      const tried = prepare(this.table, offer, '');
      if (!tried.ok) return tried;
      const { contract, links } = offer as unknown as Suggestion;
      for (const client of this.clients) {
        const other = client.userData as Sitter | undefined;
        if (other?.as === 'player' && other.chair === sitter.chair)
          client.send('suggestion', { contract, links } satisfies Suggestion);
      }
      return { ok: false, code: 'move/suggested' };
    }

    /** @param note what goes with an offer; it is written down with the name of the move, and the rules never see it */
    commit(command: HostedCommand, key: string | null, note: string | null = null): MoveAnswer {
      const tried = prepare(this.table, command, new Date(host.now()).toISOString());
      if (!tried.ok) return tried;
      const answer = { ok: true, n: tried.next.log.entries.length } as const;
      if (key !== null) {
        const move = { key, answer, ...(note ? { note: this.noteOf(command, answer.n, note) } : {}) };
        host.journal.append(this.task.lesson, this.keyStream, JSON.stringify(move));
        this.answered.add(move);
        if (note) this.tellNotesSoon();
      }
      host.journal.append(this.task.lesson, this.stream, tried.line);
      this.table = tried.next;
      this.lastAt = host.now();
      this.lastMove = command.type;
      if (this.table.state.context.facts.outcome !== null) this.ended.resolve();
      this.followUp();
      return answer;
    }

    noteOf({ seat }: HostedCommand, n: number, text: string): OfferNote {
      const { round } = this.table.state.context.facts;
      return { n, chair: seat === 'a' ? 'a' : 'b', round, text };
    }

    tellNotesSoon(): void {
      setImmediate(() => {
        for (const client of this.clients) this.tellNotes(client);
      });
    }

    /** Both chairs read the notes of both; an observer reads none. */
    tellNotes(client: Client): void {
      const sitter = client.userData as Sitter | undefined;
      if (sitter?.chair && this.answered.notes.length > 0) client.send('notes', this.answered.notes);
    }

    /** Asked by the lesson for an export with notes. */
    notesSoFar(): readonly OfferNote[] {
      return this.answered.notes;
    }

    /** What a move brings about for the others comes after its answer, once for all moves of this instant. */
    followUp(): void {
      if (this.following) return;
      this.following = true;
      setImmediate(() => {
        this.following = false;
        if (this.isGone) return;
        this.tellSeats(false);
        this.report();
        this.keepGoing();
      });
    }

    countNonsense(client: Client): void {
      const count = (this.nonsense.get(client.sessionId) ?? 0) + 1;
      this.nonsense.set(client.sessionId, count);
      if (count > NONSENSE_AT_MOST) client.leave(SENT_NONSENSE, 'Too many messages that are no moves.');
    }

    /** Before somebody is sent everything: what waits to be told would come to him twice. */
    catchUp(): void {
      if (this.following) this.tellSeats(false);
    }

    tellOne(client: Client, whole: boolean): void {
      const sitter = client.userData as Sitter | undefined;
      if (!sitter) return;
      const from = this.sent[sitter.chair ?? 'a'];
      if (sitter.chair === null) client.send('watch', publicMoment(this.table, { whole, from }, this.now()));
      else client.send('moment', seatMoment(this.table, sitter.chair, { whole, from }, this.now()));
    }

    tellSeats(whole: boolean): void {
      for (const client of this.clients) this.tellOne(client, whole);
      const all = this.table.events.length;
      this.sent = { a: all, b: all };
    }

    now(): TableNow {
      return { paused: this.paused, others: this.holders() };
    }

    holders(): BySeat<'person' | 'away' | 'bot'> {
      const holder = (chair: SeatId) => {
        if (this.chairs[chair] === null) return 'bot';
        const isHere = this.clients.some(({ userData }) => {
          const sitter = userData as Sitter | undefined;
          return sitter?.as === 'player' && sitter.chair === chair;
        });
        return isHere ? 'person' : 'away';
      };
      return { a: holder('a'), b: holder('b') };
    }

    /** Lets computers move where it is their turn; while the talks are being stopped they also finish for people. */
    keepGoing(): void {
      if (this.breakNews()) return;
      if (this.paused || this.thinking) return;
      const { value, context } = this.table.state;
      if (this.signAsAgreed()) return;
      if (this.isTalking() && (this.finishing || this.agreed?.contract === null)) {
        this.commit({ seat: 'host', type: 'stopTalks' }, null);
        return;
      }
      const awaited = awaitedSeats(value, context.facts);
      const seat = awaited.find((chair) => this.isClosing() || this.chairs[chair] === null);
      if (seat === undefined) return;
      this.thinking = true;
      this.later(this.isClosing() ? 0 : host.botPause, () => void this.moveForBot(seat));
    }

    /** Whether nobody is waited for any more: the host brings the table to its end. */
    isClosing(): boolean {
      return this.finishing || this.agreed !== null;
    }

    isTalking(): boolean {
      const { value } = this.table.state;
      return value === 'turnA' || value === 'turnB' || value === 'answering';
    }

    /** One step towards what both agreed on outside; where the rules do not take it, the talks end without. */
    signAsAgreed(): boolean {
      const contract = this.agreed?.contract ?? null;
      const command = contract && commandAsAgreed(this.table, contract);
      if (command === null) return false;
      const name = `agreed/${this.table.log.entries.length}`;
      return this.commit(command, name).ok || this.commit({ seat: 'host', type: 'stopTalks' }, null).ok;
    }

    /** Lets the next of the teacher's events happen, as soon as the rules take it here. */
    breakNews(): boolean {
      const { fired } = this.table.state.context.facts;
      if (this.finishing) return false;
      return this.news.some(
        (event) => !fired.includes(event) && this.commit({ seat: 'host', type: 'breakNews', event }, null).ok,
      );
    }

    async moveForBot(seat: SeatId): Promise<void> {
      const { scenario, negotiation, state, log } = this.table;
      const n = log.entries.length;
      try {
        const command = await host.desk.move({
          scenario,
          seat,
          view: negotiation.view(state, seat),
          computer: this.task.computer,
          seed: this.task.seed + this.task.table * 1_000_003,
          n,
        });
        this.thinking = false;
        const stillIts = this.isClosing() || this.chairs[seat] === null;
        if (this.paused || !stillIts || this.table.log.entries.length !== n) this.keepGoing();
        else if (!this.commit(command, null).ok)
          host.say(`${this.roomId}: the computer's ${command.type} was refused`);
      } catch (error) {
        this.thinking = false;
        host.say(`${this.roomId}: the computer could not move: ${String(error)}`);
      }
    }

    /** What the lesson tells a running table. */
    arrange({ chairs, helpers, paused, finishing, news, agreed }: Arrangement): void {
      this.changeSitters(chairs, helpers);
      this.paused = paused;
      this.finishing = finishing;
      this.news = news;
      this.agreed = agreed;
      this.tellSeats(false);
      this.report();
      this.keepGoing();
    }

    changeSitters(chairs: Chairs, helpers: readonly Helper[]): void {
      this.chairs = chairs;
      this.helpers = helpers;
      for (const client of [...this.clients]) {
        const sitter = client.userData as Sitter | undefined;
        if (!sitter) continue;
        const now = this.placeOf(sitter.member);
        if (now && now.chair === sitter.chair) client.userData = now;
        else client.leave(SEAT_CHANGED, 'This place is somebody else’s now.');
      }
    }

    placeOf(member: number): Sitter | null {
      for (const chair of SEATS) if (this.chairs[chair] === member) return { member, as: 'player', chair };
      const helper = this.helpers.find((one) => one.member === member);
      return helper ? { member, as: helper.as, chair: helper.chair } : null;
    }

    /** How the table ended, judged once; null while its talks go on, unless they are being stopped. */
    async judged(): Promise<JudgedTable | null> {
      if (this.table.state.context.facts.outcome === null) {
        if (!this.finishing) return null;
        await this.ended.promise;
      }
      const { scenario, log } = this.table;
      this.judging ??= host.desk.judge({
        table: this.task.table,
        scenario,
        log,
        byHand: this.answered.byHand,
      });
      return this.judging;
    }

    report(): void {
      const { lastMove, lastAt } = this;
      const line = tableLine(this.table, this.now(), { table: this.task.table, lastMove, lastAt });
      matchMaker
        .remoteRoomCall(this.task.lessonRoom, 'tableReported' as never, [line])
        .catch((error: unknown) => host.say(`${this.roomId}: the lesson does not answer: ${String(error)}`));
    }
  };
}

function pickToken(options: unknown): unknown {
  return typeof options === 'object' && options !== null && 'token' in options
    ? { token: options.token }
    : options;
}
