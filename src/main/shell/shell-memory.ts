import { readFileSync } from 'node:fs';
import { writeFileAtomically } from '../storage/write-file-atomically.ts';
import { parseShellState, type ShellState } from './shell-state.ts';

export interface ShellMemory {
  readonly state: ShellState;
  change(changed: Partial<ShellState>): void;
  /** Resolves when everything changed so far is on the disk, or could not be put there. */
  settled(): Promise<void>;
}

/**
 * What the desktop program remembers, kept in one file. A file that cannot be read or written is no reason to stop:
 * only the window's place and the like are lost.
 */
export function shellMemory(path: string): ShellMemory {
  let state = parseShellState(textOf(path));
  let written = Promise.resolve();
  return {
    get state() {
      return state;
    },
    change(changed) {
      state = { ...state, ...changed };
      const text = JSON.stringify(state);
      written = written.then(() => writeFileAtomically(path, text)).catch(() => undefined);
    },
    settled: () => written,
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
