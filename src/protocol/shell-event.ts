/** What the desktop program has to tell its page, in the order in which it happened. */
export type ShellEvent =
  | { readonly type: 'menu.chose'; readonly command: MenuCommand }
  /** A file that the user opened by the menu, a double click or a second start of the program. */
  | { readonly type: 'file.opened'; readonly name: string; readonly text: string }
  | { readonly type: 'file.refused'; readonly name: string; readonly code: FileRefusalCode }
  /** The page or the whole program ended without being asked to, and is back. */
  | { readonly type: 'program.recovered' };

/** What the menu leaves to the page. */
export type MenuCommand = (typeof menuCommands)[number];

export const menuCommands = [
  'new-game',
  'saved-games',
  'save-copy',
  'save-everything',
  'keys',
  'about',
] as const;

export type FileRefusalCode =
  | 'file/not-found'
  /** A game file or a file of all games is at most `mostFileBytes` long. */
  | 'file/too-large'
  /** Not text in UTF-8, or not allowed to be read. */
  | 'file/unreadable';

/** Largest file that is opened, in bytes. */
export const mostFileBytes = 64_000_000;

/** Endings of the files of ours: one game, and all of them. */
export const gameFileEnding = 'vakhsh';
export const archiveFileEnding = 'vakhsh-games';

export type OpenFileResult = { ok: true } | { ok: false; code: 'open/cancelled' | 'open/failed' };

/** The desktop program beyond storage, as the page sees it. */
export interface DesktopShell {
  /** Everything told since the last time, each once. */
  take(): Promise<ShellEvent[]>;
  /** Calls the listener whenever there may be something to take; there is one listener. */
  onWake(listener: () => void): void;
  /** Language of menus and dialogs from now on, such as "en". */
  setLanguage(lang: string): Promise<{ ok: true }>;
  /** Asks the user for a file, which then comes as an event. */
  openFile(): Promise<OpenFileResult>;
}
