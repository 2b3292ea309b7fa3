import type { LessonSettings } from './lesson-settings.ts';

/** What a teacher does at one point of a lesson. */
export type ScriptStep =
  | 'join'
  | 'brief'
  | 'prepare'
  | 'talks'
  | 'news'
  | 'adjourn'
  | 'back'
  | 'warning'
  | 'stop'
  | 'debrief'
  | 'ticket';

/** A step with the minute of its lesson at which it begins; `part` is 2 in the second of two lessons. */
export interface ScriptLine {
  readonly step: ScriptStep;
  readonly part: 1 | 2;
  readonly minute: number;
}

type Steps = readonly (readonly [ScriptStep, number])[];

/** Laid out for a quarter of an hour: three rounds, signed or not. */
const TASTE: Steps = [
  ['join', 0],
  ['brief', 1],
  ['talks', 4],
  ['warning', 9],
  ['stop', 11],
  ['debrief', 12],
  ['ticket', 14],
];

/** Laid out for 50 minutes: five rounds of four minutes each. */
const LESSON: Steps = [
  ['join', 0],
  ['brief', 4],
  ['prepare', 11],
  ['talks', 14],
  ['news', 23],
  ['warning', 31],
  ['stop', 34],
  ['debrief', 36],
  ['ticket', 46],
];

/** Laid out for twice 50 minutes. */
const FIRST: Steps = [
  ['join', 0],
  ['brief', 5],
  ['prepare', 14],
  ['talks', 19],
  ['news', 34],
  ['adjourn', 46],
];
const SECOND: Steps = [
  ['back', 0],
  ['talks', 5],
  ['warning', 18],
  ['stop', 22],
  ['debrief', 26],
  ['ticket', 45],
];

const LAID_OUT_FOR = 50;
const SHORT = 15;

/** The script of a lesson by the minute, stretched to its length; steps of phases that it leaves out are left out. */
export function minuteScript({ lessons, minutes, phases }: ScriptSettings): readonly ScriptLine[] {
  const short = lessons === 1 && minutes < 25;
  const length = short ? SHORT : LAID_OUT_FOR;
  const lines = (steps: Steps, part: 1 | 2): ScriptLine[] =>
    steps
      .filter(([step]) => step !== 'news' || phases.events)
      .map(([step, minute]) => ({ step, part, minute: Math.round((minute * minutes) / length) }));
  if (lessons === 2) return [...lines(FIRST, 1), ...lines(SECOND, 2)];
  return lines(short ? TASTE : LESSON, 1);
}

type ScriptSettings = Pick<LessonSettings, 'lessons' | 'minutes' | 'phases'>;

/** The step that is due at a minute of a part of the lesson; null before its first one. */
export function stepDue(script: readonly ScriptLine[], part: 1 | 2, minute: number): ScriptLine | null {
  return script.findLast((line) => line.part === part && line.minute <= minute) ?? null;
}
