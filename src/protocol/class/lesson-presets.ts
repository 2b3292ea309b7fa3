import type { LessonSettings } from './lesson-settings.ts';

export type PresetId = LessonSettings['preset'];

/** What a preset settles of a lesson. */
export type LessonShape = Pick<LessonSettings, 'lessons' | 'minutes' | 'rounds' | 'phases'>;

const EVERYTHING: LessonSettings['phases'] = {
  checks: true,
  sideActions: true,
  events: true,
  homeVote: true,
  lastLook: true,
  delivery: true,
};

/** The lessons that are ready to be chosen; `own` starts from the usual one. Minutes are those of one lesson. */
export const lessonPresets: Readonly<Record<PresetId, LessonShape>> = {
  taste: {
    lessons: 1,
    minutes: 15,
    rounds: 2,
    phases: {
      ...EVERYTHING,
      checks: false,
      sideActions: false,
      homeVote: false,
      lastLook: false,
      delivery: false,
    },
  },
  lesson: { lessons: 1, minutes: 50, rounds: 4, phases: { ...EVERYTHING, delivery: false } },
  double: { lessons: 2, minutes: 50, rounds: null, phases: EVERYTHING },
  own: { lessons: 1, minutes: 50, rounds: 4, phases: { ...EVERYTHING, delivery: false } },
};
