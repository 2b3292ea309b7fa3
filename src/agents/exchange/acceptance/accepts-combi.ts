import { acceptsNext } from './accepts-next.ts';

/** An offer received: when, and its own utility. */
export interface ReceivedUtility {
  readonly time: number;
  readonly utility: number;
}

/** Relative time from which the best of the recent offers is enough. */
const LATE = 0.98;

/**
 * AC_combi (Baarslag, Hindriks, Jonker 2013): AC_next, or, late, what is at least the best offer of a window as long
 * before now as the time that is left: nothing better is to be expected any more.
 */
export function acceptsCombi(
  received: number,
  next: number,
  time: number,
  history: readonly ReceivedUtility[],
): boolean {
  if (acceptsNext(received, next)) return true;
  if (time < LATE) return false;
  const from = time - (1 - time);
  const recent = history.filter((offer) => offer.time >= from && offer.time < time);
  return acceptsNext(received, Math.max(0, ...recent.map(({ utility }) => utility)));
}
