import type { Journal } from '../journal/journal.ts';
import { happeningSchema } from './happening.ts';
import { afterHappening, type Lesson, openLesson } from './lesson.ts';

/** Where a lesson's happenings stand in its journal. */
export const LESSON_STREAM = 'lesson';

/** A lesson as the journal has it, whether it still goes on or not. */
export function readLesson(journal: Pick<Journal, 'read'>, code: string): Lesson {
  const [first, ...rest] = journal
    .read(code, LESSON_STREAM)
    .map(({ text }) => happeningSchema.parse(JSON.parse(text)));
  if (first?.type !== 'opened')
    throw new Error(`lesson ${code}: its journal does not begin with its opening`);
  return rest.reduce(afterHappening, openLesson(first));
}
