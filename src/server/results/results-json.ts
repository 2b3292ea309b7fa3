import type { SeatId } from '#engine/index.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { JudgedTable } from './table-result.ts';

/** A lesson with its results as plain data: no PINs and no tokens. */
export function resultsJson(lesson: Lesson, judged: readonly JudgedTable[]) {
  const name = (table: number, chair: SeatId): string | null => {
    const member = lesson.tables[table - 1]?.[chair] ?? null;
    return lesson.members.find(({ id }) => id === member)?.codename ?? null;
  };
  return {
    format: 'vakhsh-lesson-results',
    version: 1,
    code: lesson.code,
    settings: lesson.settings,
    tables: judged.map(({ result }) => ({
      ...result,
      students: { a: name(result.table, 'a'), b: name(result.table, 'b') },
    })),
    tickets: lesson.members.flatMap(({ codename, ticket }) => (ticket ? [{ codename, ...ticket }] : [])),
  };
}
