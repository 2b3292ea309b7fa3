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
  /** Begins a game; refuses an id that is in use. */
  create(id: string, headerLine: string): Promise<StoreResult>;
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
  /** The disk or the browser's quota is full. */
  | 'store/full'
  /** The folder or the database cannot be opened, read or written. */
  | 'store/unavailable';

export function isGameId(id: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(id);
}

export function isStoreLine(line: string): boolean {
  return line !== '' && !/[\r\n]/.test(line);
}

export function storeRefusal(code: StoreRefusalCode): StoreRefusal {
  return { ok: false, code };
}
