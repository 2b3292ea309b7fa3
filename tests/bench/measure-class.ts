import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ColyseusSDK, type Room } from '@colyseus/sdk';
import { type BySeat, createTable, type SeatId, type Table } from '#engine/index.ts';
import { aLesson, aStudent, aTeacher, type Student, until } from '../support/a-class.ts';
import { classMove } from '../support/a-class-player.ts';
import { aHostProcess, aProgram } from '../support/a-class-process.ts';
import { beginLesson } from '../support/begin-lesson.ts';
import { studentPageHeap } from './student-page-heap.ts';

const SEATS = Number(process.env.VAKHSH_SEATS ?? 200);
/** Between two moves of one seat: about half a minute of a lesson, ten times as fast. */
const PACE_MS = 3_000;
const LONGEST_MS = 240_000;

/** Prints the figures of a class as one line of JSON: a whole lesson, then the same moves to a bare echo. */
async function measure(): Promise<void> {
  const lesson = await aWholeLesson();
  const echo = await theSameToAnEcho(lesson.moves);
  const heap = await studentPageHeap();
  const [p99, bare] = [percentile(lesson.times, 0.99), percentile(echo, 0.99)];
  const figures = [
    figure(`action to acknowledgement, ${SEATS} seats, 99th percentile`, p99, 'ms', {
      at: 'most',
      value: 100,
    }),
    figure('the same, median', percentile(lesson.times, 0.5), 'ms', null),
    figure('bare Colyseus echo, 99th percentile', bare, 'ms', null),
    figure('action against echo, 99th percentile', p99 / bare, 'times', { at: 'most', value: 3 }),
    figure('moves in the lesson', lesson.times.length, 'moves', null),
    figure('tables that reached their debrief', lesson.ended, 'tables', { at: 'least', value: SEATS / 2 }),
    figure('memory a table', lesson.kilobytesATable, 'kB', null),
    figure("JS heap of a student's page, at its table", heap.atTable, 'MB', null),
    figure('the same, in the debrief', heap.atDebrief, 'MB', null),
  ];
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

function figure(
  name: string,
  value: number,
  unit: string,
  target: { at: 'most' | 'least'; value: number } | null,
) {
  return { name, value, unit, target };
}

async function aWholeLesson() {
  const host = await aHostProcess(mkdtempSync(join(tmpdir(), 'vakhsh-load-')), 0);
  const code = await aLesson(host.address);
  const teacher = await aTeacher(host.address, code);
  const students: Student[] = [];
  for (let seat = 1; seat <= SEATS; seat += 1)
    students.push(await aStudent(host.address, code, { as: 'student', codename: `Student ${seat}` }, false));
  const before = residentKilobytes(host.pid);
  await beginLesson(teacher, students);
  const after = residentKilobytes(host.pid);
  const times: number[] = [];
  const tables = tablesOfChairs(students);
  await Promise.all(students.map((student, at) => playOn(student, tables, at, times)));
  await until(() => teacher.seen.view !== null, 10_000);
  const ended = students.filter(({ seen }) => seen.moment!.view.phase === 'debrief').length / 2;
  teacher.room.reconnection.enabled = false;
  await host.kill();
  return { times, moves: times.length, ended, kilobytesATable: (after - before) / (SEATS / 2) };
}

/** A student's own device makes its table ready; here two hundred share a thread, so that each chair's is made once. */
function tablesOfChairs(students: readonly Student[]): BySeat<Table> {
  const tableOf = (chair: SeatId): Table => {
    const { common, part } = students.find(({ seen }) => seen.dossier!.part.seat === chair)!.seen.dossier!;
    return createTable(common, { [chair]: part });
  };
  return { a: tableOf('a'), b: tableOf('b') };
}

async function playOn(student: Student, tables: BySeat<Table>, at: number, times: number[]): Promise<void> {
  const table = tables[student.seen.dossier!.part.seat];
  const started = performance.now();
  await pause((PACE_MS * (at % 100)) / 100);
  for (let turn = at; performance.now() - started < LONGEST_MS; turn += 1) {
    const moment = student.seen.moment!;
    if (moment.view.phase === 'debrief') return;
    const move = classMove(student.seen.dossier!, table, moment, turn);
    if (move) {
      const sent = performance.now();
      await student.move(move);
      times.push(performance.now() - sent);
    }
    await pause(PACE_MS * (0.5 + ((at * 7 + turn * 13) % 100) / 100));
  }
}

/** As many messages of a move's size, spread over as many connections, to rooms that only give them back. */
async function theSameToAnEcho(moves: number): Promise<number[]> {
  const program = await aProgram('echo-program.ts', []);
  const sdk = new ColyseusSDK(`http://127.0.0.1:${program.line}`);
  const rooms: Room[] = [];
  for (let seat = 0; seat < SEATS; seat += 1)
    rooms.push(seat % 2 === 0 ? await sdk.create('echo', {}) : await sdk.joinById(rooms.at(-1)!.roomId, {}));
  for (const room of rooms) room.reconnection.enabled = false;
  const message = {
    key: 'move000001',
    command: { type: 'makeOffer', contract: Array(8).fill(3), links: [] },
    note: null,
  };
  const times: number[] = [];
  const each = Math.ceil(moves / SEATS);
  await Promise.all(
    rooms.map(async (room, at) => {
      await pause((PACE_MS * (at % 100)) / 100);
      for (let turn = 0; turn < each; turn += 1) {
        const sent = performance.now();
        await room.request('move', message);
        times.push(performance.now() - sent);
        await pause(PACE_MS * (0.5 + ((at * 7 + turn * 13) % 100) / 100));
      }
    }),
  );
  await program.kill();
  return times;
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((x, y) => x - y);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Resident memory of a process, as Linux tells it. */
function residentKilobytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

await measure();
process.exit(0);
