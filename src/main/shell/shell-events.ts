import type { ShellEvent } from '#protocol/shell-event.ts';

export interface ShellEvents {
  tell(event: ShellEvent): void;
  /** Everything told since the last time. */
  take(): ShellEvent[];
}

/**
 * Keeps what is to be told to the page until the page asks for it, so that nothing is lost while it loads or after
 * it broke down.
 * @param wake tells the page, when there is one, that something waits
 */
export function shellEvents(wake: () => void): ShellEvents {
  let waiting: ShellEvent[] = [];
  return {
    tell(event) {
      waiting.push(event);
      wake();
    },
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
