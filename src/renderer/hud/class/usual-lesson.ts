import { lessonPresets } from '#protocol/class/lesson-presets.ts';
import type { LessonSettings } from '#protocol/class/lesson-settings.ts';

/** A lesson that is not open yet: its seed is drawn when it is opened. */
export type LessonDraft = Omit<LessonSettings, 'seed'>;

/** The lesson that one press opens. */
export const usualLesson: LessonDraft = {
  table: 'sangtuda-rao',
  version: 'class',
  computer: 'fair',
  preset: 'lesson',
  ...lessonPresets.lesson,
  notes: 'room',
  hideRanking: false,
};
