import type { TeacherOrder } from '#protocol/class/teacher-messages.ts';
import type { aTeacher, Student } from './a-class.ts';

/** What becomes of a student without a partner. */
export type Odd = Extract<TeacherOrder, { type: 'pair' }>['odd'];

/** Pairs whoever has come in, begins the talks and seats these students. */
export async function beginLesson(
  teacher: Awaited<ReturnType<typeof aTeacher>>,
  students: readonly Student[],
  odd?: Odd,
): Promise<void> {
  for (const order of [{ type: 'pair' as const, ...(odd ? { odd } : {}) }, { type: 'begin' as const }]) {
    const answer = await teacher.order(order);
    if (!answer.ok) throw new Error(`${order.type}: ${answer.code}`);
  }
  for (const student of students) await student.sitDown();
}
