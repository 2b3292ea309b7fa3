import type { Agreed, Chairs, Helper, Lesson } from './lesson.ts';

/** Who sits where at a table, and whether it stands still or is being brought to its end. */
export interface Arrangement {
  readonly chairs: Chairs;
  readonly helpers: readonly Helper[];
  readonly paused: boolean;
  readonly finishing: boolean;
  /** Events that the teacher let happen at all tables. */
  readonly news: readonly string[];
  /** What its two students agreed on by word of mouth, without a line, by which it is brought to its end; null: nothing. */
  readonly agreed: Pick<Agreed, 'contract'> | null;
}

/** What a lesson tells one of its tables; null where there is no such table. */
export function arrangementAt(lesson: Lesson, table: number): Arrangement | null {
  const chairs = lesson.tables[table - 1];
  if (!chairs) return null;
  return {
    chairs,
    helpers: lesson.helpers.filter((helper) => helper.table === table),
    paused: lesson.paused || lesson.adjourned || lesson.pausedTables.includes(table),
    finishing: lesson.stopped || lesson.stage === 'debrief' || lesson.stage === 'ended',
    news: lesson.news,
    agreed: lesson.agreed.find((one) => one.table === table) ?? null,
  };
}
