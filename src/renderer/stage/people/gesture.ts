import type { PersonPicture } from '../stage-picture.ts';

/** One small movement after a move of the talks. */
export type Gesture = 'lean' | 'nod' | 'lookAway' | 'penTap' | 'none';

/** A change smaller than this part of the gap goes unnoticed. */
const noticed = 0.02;

/**
 * What a person does after the last move: nods at a gap that closes, leans in after giving something, looks away when
 * the gap grows, taps with the pen when nothing moves. Without a change in the numbers there is no gesture.
 */
export function gestureOf(before: PersonPicture, now: PersonPicture): Gesture {
  if (isSame(before, now)) return 'none';
  if (now.gapClosing < -noticed || now.mood < before.mood - 1) return 'lookAway';
  if (now.concession > noticed && now.concession !== before.concession) return 'lean';
  if (now.gapClosing > noticed || now.mood > before.mood) return 'nod';
  return 'penTap';
}

function isSame(a: PersonPicture, b: PersonPicture): boolean {
  return a.mood === b.mood && a.gapClosing === b.gapClosing && a.concession === b.concession;
}
