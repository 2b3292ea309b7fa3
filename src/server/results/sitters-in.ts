import type { SeatId } from '#engine/index.ts';
import type { ClassReport } from '#protocol/class/class-report.ts';
import type { Lesson } from '../lesson/lesson.ts';

/** A report with the students as the lesson knows them now: renamed, removed, with their exit tickets and guesses. */
export function sittersIn({ members, tables, guesses }: Lesson, report: ClassReport): ClassReport {
  const sitter = (table: number, chair: SeatId) => {
    const id = tables[table - 1]?.[chair] ?? null;
    const member = members.find((one) => one.id === id);
    return { codename: member?.codename ?? null, ticket: member?.ticket ?? null };
  };
  return {
    ...report,
    tables: report.tables.map((one) => ({
      ...one,
      sitters: { a: sitter(one.table, 'a'), b: sitter(one.table, 'b') },
    })),
    guesses: guesses.map(({ at }) => ({ ...at })),
  };
}
