import type { LessonSettings } from '#protocol/class/lesson-settings.ts';
import { aLesson, aStudent, aTeacher, type Student } from './a-class.ts';
import { beginLesson, type Odd } from './begin-lesson.ts';

type Wishes = { settings?: Partial<LessonSettings>; odd?: Odd };

/** A lesson that has begun: the students came in by these names, were paired in this order and sat down. */
export async function aBegunLesson<const Names extends readonly string[]>(
  address: string,
  codenames: Names,
  { settings, odd }: Wishes = {},
) {
  const code = await aLesson(address, settings);
  const teacher = await aTeacher(address, code);
  const students: Student[] = [];
  for (const codename of codenames) students.push(await aStudent(address, code, { as: 'student', codename }));
  await teacher.until(({ roster }) => roster.length === codenames.length);
  await beginLesson(teacher, students, odd);
  return { code, teacher, students: students as { -readonly [At in keyof Names]: Student } };
}
