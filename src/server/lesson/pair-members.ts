import { SEATS, type SeatId } from '#engine/index.ts';
import type { Happening } from './happening.ts';
import { type Lesson, seatOf } from './lesson.ts';

type Placed = Extract<Happening, { type: 'placed' }>;
type Attached = Extract<Happening, { type: 'attached' }>;

/**
 * Gives every member without a place one: first the chairs of the computer at tables where somebody already sits,
 * then new tables, two by two in the order in which they came. The last of an odd number sits opposite a computer,
 * looks on at a table, or shares a chair, as wished; alone in a class, opposite a computer in any case.
 */
export function pairMembers(
  lesson: Lesson,
  odd: 'bot' | 'observer' | 'mirror',
): readonly (Placed | Attached)[] {
  const free = freeChairs(lesson);
  const waiting = lesson.members.filter(({ id }) => seatOf(lesson, id) === null);
  const places = waiting.map(({ id }, at): Placed => {
    const chair = free[at] ?? newChair(lesson.tables.length, at - free.length);
    return { type: 'placed', member: id, ...chair };
  });
  const last = places.at(-1);
  const isAlone =
    last !== undefined && waiting.length > free.length && (waiting.length - free.length) % 2 === 1;
  if (!isAlone || odd === 'bot' || last.table === 1) return places;
  return [...places.slice(0, -1), attachedTo(lesson, last, odd)];
}

/** To the table before the new one that has the fewest helpers; a mirror to the government's chair there. */
function attachedTo(lesson: Lesson, { member, table }: Placed, as: 'observer' | 'mirror'): Attached {
  const helpersAt = (n: number): number => lesson.helpers.filter((helper) => helper.table === n).length;
  const tables = Array.from({ length: table - 1 }, (_, at) => at + 1);
  const chosen = tables.toSorted((x, y) => helpersAt(x) - helpersAt(y) || x - y)[0]!;
  return { type: 'attached', member, table: chosen, as, chair: as === 'mirror' ? 'a' : null };
}

interface Chair {
  readonly table: number;
  readonly chair: SeatId;
}

function freeChairs(lesson: Lesson): readonly Chair[] {
  return lesson.tables.flatMap((chairs, at) =>
    SEATS.filter((chair) => chairs[chair] === null).map((chair) => ({ table: at + 1, chair })),
  );
}

function newChair(tables: number, at: number): Chair {
  return { table: tables + 1 + Math.floor(at / 2), chair: at % 2 === 0 ? 'a' : 'b' };
}
