import type { LessonSettings } from '#protocol/class/lesson-settings.ts';
import type { Arrangement } from '../lesson/arrangement.ts';

/** What the lesson tells a table when it lays it out. */
export interface TableTask extends Arrangement {
  readonly room: string;
  readonly lesson: string;
  readonly lessonRoom: string;
  readonly table: number;
  readonly scenario: string;
  /** How many rounds are played; null for all. */
  readonly rounds: number | null;
  readonly version: LessonSettings['version'];
  readonly phases: LessonSettings['phases'];
  readonly seed: number;
  readonly computer: string;
  readonly notes: boolean;
}

/** Name of the journal's stream that holds what a table was laid out with. */
export function taskStream(table: number | ''): string {
  return table === '' ? '-task' : `table-${table}-task`;
}
