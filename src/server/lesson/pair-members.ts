import type { SeatId } from '#engine/index.ts';
import { type Lesson, seatOf } from './lesson.ts';

export interface Placement {
  readonly member: number;
  readonly table: number;
  readonly chair: SeatId;
}

/**
 * Gives every member without a chair one: first the chairs of the computer at tables where somebody already sits,
 * then new tables, two by two in the order in which they came. The last of an odd number sits opposite a computer.
 */
export function pairMembers(lesson: Lesson): readonly Placement[] {
  const free = freeChairs(lesson);
  const waiting = lesson.members.filter(({ id }) => seatOf(lesson, id) === null);
  return waiting.map(({ id }, at) => {
    const chair = free[at] ?? newChair(lesson.tables.length, at - free.length);
    return { member: id, ...chair };
  });
}

function freeChairs(lesson: Lesson): readonly Omit<Placement, 'member'>[] {
  return lesson.tables.flatMap((chairs, at) =>
    (['a', 'b'] as const)
      .filter((chair) => chairs[chair] === null)
      .map((chair) => ({ table: at + 1, chair })),
  );
}

function newChair(tables: number, at: number): Omit<Placement, 'member'> {
  return { table: tables + 1 + Math.floor(at / 2), chair: at % 2 === 0 ? 'a' : 'b' };
}
