import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StudentLine, studentLine } from '#renderer/net/student-line.ts';
import { aBadLine, type LineFaults } from './a-bad-line.ts';
import { aLesson, aTeacher, until } from './a-class.ts';
import { classMove } from './a-class-player.ts';
import { aHostProcess } from './a-class-process.ts';
import { beginLesson } from './begin-lesson.ts';

export interface LessonOver {
  /** Tables that reached their debrief. */
  readonly ended: number;
  readonly tables: number;
  readonly cuts: number;
  readonly seconds: number;
}

/** A whole lesson at ten times speed in which every student's page reaches the host over a bad line. */
export async function aLessonOver(
  faults: LineFaults,
  seats: number,
  seed: number,
  longestMs: number,
): Promise<LessonOver> {
  const host = await aHostProcess(mkdtempSync(join(tmpdir(), 'vakhsh-bad-')), 0);
  const line = await aBadLine(host.port, faults, seed);
  const code = await aLesson(host.address, { seed });
  const teacher = await aTeacher(host.address, code);
  const address = `http://127.0.0.1:${line.port}`;
  const students = Array.from({ length: seats }, (_, at) => {
    const student = studentLine(address);
    return { student, comeIn: () => student.join(code, { codename: `Student ${at + 1}`, pin: null }) };
  });
  const started = performance.now();
  for (const { comeIn } of students) comeIn();
  await until(() => {
    // Whoever the network keeps out presses the button again.
    for (const { student, comeIn } of students) if (student.now().line === 'out') comeIn();
    return teacher.seen.view?.roster.length === seats;
  }, 60_000);
  await beginLesson(teacher, []);
  const playing = students.map(({ student }, at) => playOn(student, at, started + longestMs));
  await Promise.all(playing);
  await until(() => teacher.seen.view !== null);
  const tables = teacher.seen.view!.tables;
  const ended = tables.filter(({ phase }) => phase === 'debrief').length;
  for (const { student } of students) student.leave();
  const cuts = line.cuts();
  line.close();
  await host.kill();
  return { ended, tables: tables.length, cuts, seconds: (performance.now() - started) / 1_000 };
}

async function playOn(student: StudentLine, at: number, until: number): Promise<void> {
  let sentAt = -1;
  for (let turn = at; performance.now() < until; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_500 + ((at * 7 + turn * 13) % 100) * 15));
    const { seat } = student.now();
    if (!seat) continue;
    if (seat.moment.view.phase === 'debrief') return;
    const move = seat.moment.n === sentAt ? null : classMove(seat.dossier, seat.table, seat.moment, turn);
    if (!move) continue;
    sentAt = seat.moment.n;
    student.tell({ ...move, seat: seat.dossier.part.seat } as Parameters<StudentLine['tell']>[0]);
  }
}
