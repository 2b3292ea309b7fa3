import type { Page } from '@playwright/test';

/** Where a program keeps its own files, and the browser state that goes with them. */
export interface ProgramOptions {
  /** Absolute path of the user-data folder; the same one again goes on with the same saved games. */
  readonly userData: string;
  /** Arguments after the program's own, such as a game file. */
  readonly args?: readonly string[];
  /** Largest file that the main process may write, in blocks of the shell's `ulimit -f`; only on the stand-in. */
  readonly fileBlocks?: number;
}

export type DialogKind = 'open' | 'save' | 'message' | 'error';

export interface AppAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A started desktop program, on real Electron or on the stand-in. */
export interface ProgramUnderTest {
  readonly kind: 'electron' | 'stand-in';
  /** The page of its window; a page that broke down is replaced by another. */
  page(): Promise<Page>;
  /** Pages that are open, popups too. */
  pageCount(): number;
  /** Chooses a command of the menu by its labels from the top. */
  clickMenu(...labels: string[]): Promise<void>;
  /** Labels of all commands, menus first, with their keys. */
  menuLabels(): Promise<string[]>;
  /** Presses the keys of a command, as Electron writes them: "F11". */
  pressKeys(keys: string): Promise<void>;
  /** What the next dialog of a kind is answered. */
  answerDialog(kind: DialogKind, answer: object): Promise<void>;
  /** Asks for a file of the program's own scheme by its whole address. */
  fetchApp(address: string, method?: string): Promise<AppAnswer>;
  /** Requests that would have left the computer. */
  readonly left: readonly string[];
  /** Ends the main process at once. */
  kill(): Promise<void>;
  /** Closes the window and waits until the program has ended. */
  close(): Promise<void>;
}
