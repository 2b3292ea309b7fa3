import type { BroughtFile } from './sitting-effects.ts';
import type { SittingEvent } from './sitting-event.ts';

/** The file that an event brings. */
export function broughtFile(event: SittingEvent): BroughtFile {
  if (event.type !== 'player.openedFile') throw new Error(`${event.type} brings no file`);
  return event;
}
