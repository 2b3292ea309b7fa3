import { EQUAL_BELOW } from '../own-profile.ts';

/** AC_next (Baarslag, Hindriks, Jonker 2013): what was offered is worth what one would offer next. */
export function acceptsNext(received: number, next: number): boolean {
  return received >= next - EQUAL_BELOW;
}
