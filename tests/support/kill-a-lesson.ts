import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawBelow, type GeneratorState, seedGenerator } from '#engine/index.ts';
import { aBegunLesson } from './a-begun-lesson.ts';
import { aStudent, type Student } from './a-class.ts';
import { aHostProcess } from './a-class-process.ts';
import { PREPARE } from './open-talks.ts';

/** What one killing came to. */
export interface Killing {
  /** Moves that were answered before the kill, over all seats. */
  readonly acknowledged: number;
  /** Of these, moves that the host no longer knew afterwards. */
  readonly lost: number;
  /** Seats that came back with their token. */
  readonly resumed: number;
}

/**
 * Plays a lesson of two students and one against a computer, kills the host with SIGKILL at a drawn moment, starts it
 * again over the same journal and counts what is missing.
 */
export async function killALesson(seed: number): Promise<Killing> {
  const data = mkdtempSync(join(tmpdir(), 'vakhsh-kill-'));
  const host = await aHostProcess(data, 0);
  const names = ['Zarina', 'Ilya', 'Farrukh'];
  const { code, teacher, students } = await aBegunLesson(host.address, names, { settings: { seed } });
  teacher.room.reconnection.enabled = false;
  const acknowledged = new Map<Student, number>(students.map((student) => [student, 0]));
  let count = 0;
  let killed = false;
  const playing = students.map(async (student, at) => {
    let chance = seedGenerator(seed, `student-${at}`);
    while (!killed) {
      const [command, next] = someCommand(student, chance);
      chance = next;
      const answer = await Promise.race([
        student.move(command).catch(() => null),
        pause(2_000).then(() => null),
      ]);
      if (answer?.ok) {
        count += 1;
        acknowledged.set(student, Math.max(acknowledged.get(student)!, answer.n));
      }
      await pause(2);
    }
  });
  await pause(drawBelow(seedGenerator(seed, 'moment'), 900).value + 20);
  const killing = host.kill();
  killed = true;
  await killing;
  await Promise.all(playing);
  const again = await aHostProcess(data, host.port);
  let [lost, resumed] = [0, 0];
  for (const student of students) {
    const back = await aStudent(again.address, code, { as: 'token', token: student.seen.place!.token });
    await back.sitDown();
    resumed += 1;
    if (back.seen.moment!.n < acknowledged.get(student)!) lost += 1;
  }
  await again.kill();
  return { acknowledged: count, lost, resumed };
}

/** A move that may be right or wrong at this moment: what matters is only that answered ones stay. */
function someCommand(student: Student, chance: GeneratorState): [Record<string, unknown>, GeneratorState] {
  const { view } = student.seen.moment!;
  const { terms } = student.seen.dossier!.common;
  switch (view.phase) {
    case 'briefing':
      return [{ type: 'ready' }, chance];
    case 'preparing':
      return [PREPARE, chance];
    case 'answering':
      return [{ type: 'answer', term: terms[0]!.id, weight: 'high', towards: null }, chance];
    default: {
      const draw = drawBelow(chance, 4);
      return [
        { type: 'makeOffer', contract: terms.map(() => draw.value), links: [], speech: null },
        draw.next,
      ];
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
