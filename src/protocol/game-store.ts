/**
 * The one storage interface of saved games, with two adapters: files in the user-data folder (desktop program) and
 * IndexedDB (browser). A game is a command log of whole lines, the first of which is its header; beside it may lie
 * one snapshot, which is a cache. The store never reads what a line says.
 */
export interface GameStore {
  /** Every readable game, the one changed last first. */
  list(): Promise<StoreResult<{ games: GameSummaryFile[] }>>;
  /** The log. A last line that was cut off while being written is left out of `text` and given as `halfLine`. */
  read(id: string): Promise<StoreResult<{ text: string; halfLine: string | null }>>;
  /**
   * Begins a game with its header, or lays a whole log down at once; refuses an id that is in use.
   * @param log one or more lines joined by line breaks, with or without one at the end
   */
  create(id: string, log: string): Promise<StoreResult>;
  /** Adds one line and returns when it is safe on the disk. A half-written line before it is dropped. */
  append(id: string, line: string): Promise<StoreResult>;
  /** Replaces the game's snapshot as a whole and renews the backup of the log. */
  writeSnapshot(id: string, text: string): Promise<StoreResult>;
  readSnapshot(id: string): Promise<StoreResult<{ text: string }>>;
  /** Deletes the game, its snapshot and its backup. What was set aside stays. */
  remove(id: string): Promise<StoreResult>;
  /**
   * Moves a damaged game out of the way without losing a byte, with the reason beside it. When a backup of the log
   * differs from it, the backup takes its place under the same id (`restored`).
   */
  setAside(id: string, reason: string): Promise<StoreResult<{ keptAs: string; restored: boolean }>>;
}

export interface GameSummaryFile {
  id: string;
  /** First line of the log, unparsed. */
  headerLine: string;
  /** When the log last changed, in milliseconds since 1970 (UTC). */
  changedAt: number;
  /** Size of the log in characters or bytes, for a rough idea only. */
  size: number;
}

export type StoreResult<Value = object> = ({ ok: true } & Value) | StoreRefusal;

export interface StoreRefusal {
  ok: false;
  code: StoreRefusalCode;
}

export type StoreRefusalCode =
  /** Ids are 1 to 64 of the characters a-z, 0-9 and "-". */
  | 'store/bad-id'
  /** A line is not empty and holds no line break. */
  | 'store/bad-line'
  | 'store/not-found'
  | 'store/exists'
  /** Another window of the browser has added to this game since this one last read or wrote it. */
  | 'store/changed-elsewhere'
  /** A log may hold `mostLogBytes`, a snapshot `mostSnapshotBytes`. */
  | 'store/too-large'
  /** The disk or the browser's quota is full. */
  | 'store/full'
  /** The folder may be read and not written. */
  | 'store/read-only'
  /** The saved games were last kept by a newer program, which this one must not disturb. */
  | 'store/newer'
  /** The folder or the database cannot be opened, read or written. */
  | 'store/unavailable';

export function isGameId(id: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(id);
}

export function isStoreLine(line: string): boolean {
  return line !== '' && !/[\r\n]/.test(line);
}

/** The lines of a log as `create` takes it; null when one of them is empty or broken. */
export function storeLines(log: string): string[] | null {
  const lines = log.replace(/\n$/, '').split('\n');
  return lines.every(isStoreLine) ? lines : null;
}

/** Room of one log, in bytes of UTF-8: the reader of logs takes no more. */
export const mostLogBytes = 4_000_000;

/** Room of one snapshot, in bytes of UTF-8. */
export const mostSnapshotBytes = 16_000_000;

export function storeRefusal(code: StoreRefusalCode): StoreRefusal {
  return { ok: false, code };
}
