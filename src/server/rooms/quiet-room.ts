import { Room } from '@colyseus/core';

/** How often a room looks at the clock by which it counts messages a second. */
const LOOKS_AT_CLOCK_EVERY_MS = 250;

/**
 * A room that holds no shared state and does nothing by itself. Without a rate Colyseus wakes each room sixty times a
 * second; a hundred tables of a class would spend more on that than on their moves.
 */
export class QuietRoom extends Room {
  override patchRate: number | null = LOOKS_AT_CLOCK_EVERY_MS;
  override autoDispose = false;
  isGone = false;

  override onDispose(): void {
    this.isGone = true;
  }

  /** Does something after a while, in milliseconds, unless the room is gone by then. */
  later(ms: number, act: () => void): void {
    setTimeout(() => {
      if (!this.isGone) act();
    }, ms);
  }
}
