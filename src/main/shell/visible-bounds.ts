import type { Bounds } from './shell-state.ts';

const smallest = { width: 800, height: 600 };
/** A window of which less than this can be seen cannot be grasped. */
const graspable = 100;

/**
 * Where a window that once stood at `kept` may stand now; null when no display shows enough of it, as after a screen
 * was taken away.
 * @param displays work areas of all displays
 */
export function visibleBounds(kept: Bounds | null, displays: readonly Bounds[]): Bounds | null {
  if (kept === null) return null;
  const isSeen = displays.some((area) => {
    const width = Math.min(kept.x + kept.width, area.x + area.width) - Math.max(kept.x, area.x);
    const height = Math.min(kept.y + kept.height, area.y + area.height) - Math.max(kept.y, area.y);
    return width >= graspable && height >= graspable;
  });
  if (!isSeen) return null;
  return {
    ...kept,
    width: Math.max(kept.width, smallest.width),
    height: Math.max(kept.height, smallest.height),
  };
}
