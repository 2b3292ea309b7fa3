import { matchMaker } from '@colyseus/core';
import type { LessonSettings } from '#protocol/class/lesson-settings.ts';
import { freshDigits } from './fresh-keys.ts';
import type { HostParts } from './host-parts.ts';

/** Opens a lesson on this host; gives its code, or null where the program has no such table. */
export async function createLesson(host: HostParts, settings: LessonSettings): Promise<string | null> {
  if (!host.packs.tables.includes(settings.table)) return null;
  const taken = new Set(host.journal.lessons());
  let code = freshDigits();
  while (taken.has(code)) code = freshDigits();
  await matchMaker.createRoom('lesson', { type: 'new', code, settings });
  return code;
}
