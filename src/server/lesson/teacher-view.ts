import type { TableLine, TeacherView } from '#protocol/class/class-views.ts';
import { type Lesson, seatOf } from './lesson.ts';
import { lessonView } from './lesson-view.ts';
import type { IsHere } from './own-place.ts';

/** The teacher's page: the lesson, everybody in it and a line a table. */
export function teacherView(
  lesson: Lesson,
  lines: ReadonlyMap<number, TableLine>,
  isHere: IsHere,
): TeacherView {
  const { members, settings, tables, clock } = lesson;
  return {
    ...lessonView(lesson),
    settings,
    clock,
    roster: members.map(({ id, codename, pin, observation, checks }) => ({
      member: id,
      codename,
      pin,
      here: isHere(id),
      seat: seatOf(lesson, id),
      observation,
      checks,
    })),
    tables: tables.map((_, at) => lines.get(at + 1) ?? emptyLine(at + 1)),
  };
}

/** The line of a table of which nothing is known yet. */
export function emptyLine(table: number): TableLine {
  return {
    table,
    phase: 'briefing',
    round: 1,
    rounds: 1,
    gap: null,
    lastMove: null,
    lastAt: null,
    offers: 0,
    outcome: null,
    fired: [],
    paused: false,
    seats: { a: 'bot', b: 'bot' },
  };
}
