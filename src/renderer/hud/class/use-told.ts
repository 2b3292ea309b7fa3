import { useSyncExternalStore } from 'react';

/** What a line to the host knows now; the screen draws again when it changes. */
export function useTold<T>(line: {
  readonly now: () => T;
  readonly subscribe: (told: () => void) => () => void;
}): T {
  return useSyncExternalStore(line.subscribe, line.now);
}
