import type { LessonView } from '#protocol/class/class-views.ts';
import type { Lesson } from './lesson.ts';

/** What everybody in a lesson may know of it. */
export function lessonView(lesson: Lesson): LessonView {
  const { code, stage, paused, settings, announcement, news, adjourned } = lesson;
  return {
    code,
    stage,
    paused,
    table: settings.table,
    notes: settings.notes,
    checks: settings.phases.checks,
    announcement,
    news,
    adjourned,
  };
}
