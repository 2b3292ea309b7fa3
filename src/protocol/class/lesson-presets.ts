import { ALL_PHASES, type LessonSettings } from './lesson-settings.ts';

export type PresetId = LessonSettings['preset'];

/** What a preset settles of a lesson. */
export type LessonShape = Pick<LessonSettings, 'lessons' | 'minutes' | 'rounds' | 'phases'>;

/** The lessons that are ready to be chosen; `own` starts from the usual one. Minutes are those of one lesson. */
export const lessonPresets: Readonly<Record<PresetId, LessonShape>> = {
  taste: {
    lessons: 1,
    minutes: 15,
    rounds: 3,
    phases: {
      ...ALL_PHASES,
      checks: false,
      sideActions: false,
      homeVote: false,
      lastLook: false,
      delivery: false,
    },
  },
  lesson: { lessons: 1, minutes: 50, rounds: 5, phases: { ...ALL_PHASES, delivery: false } },
  double: { lessons: 2, minutes: 50, rounds: null, phases: ALL_PHASES },
  own: { lessons: 1, minutes: 50, rounds: 5, phases: { ...ALL_PHASES, delivery: false } },
};
