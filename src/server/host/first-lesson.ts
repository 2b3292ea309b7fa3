import { randomInt } from 'node:crypto';
import { lessonPresets } from '#protocol/class/lesson-presets.ts';
import { createLesson } from './create-lesson.ts';
import type { HostParts } from './host-parts.ts';

/** Opens the usual lesson, so that a host that has just started has a code; null where there is no such table. */
export function openFirstLesson(host: HostParts, table: string): Promise<string | null> {
  return createLesson(host, {
    table,
    seed: randomInt(1, 1_000_000_000),
    computer: 'fair',
    preset: 'lesson',
    ...lessonPresets.lesson,
    notes: 'off',
    version: 'class',
    hideRanking: false,
  });
}
