import type { SeatId } from '#engine/index.ts';
import type { ClassReport } from '#protocol/class/class-report.ts';
import type { Lesson } from '../lesson/lesson.ts';

/** A report with the students as the lesson knows them now: renamed, removed, with their exit tickets and guesses. */
export function sittersIn({ members, tables, helpers, guesses }: Lesson, report: ClassReport): ClassReport {
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
    ...(helpers.length > 0
      ? {
          helpers: helpers.flatMap(({ member, table, as, chair }) => {
            const one = members.find(({ id }) => id === member);
            if (!one) return [];
            const { codename, ticket, observation } = one;
            return [{ table, as, chair, codename, ticket, observation: observation && [...observation] }];
          }),
        }
      : {}),
  };
}
