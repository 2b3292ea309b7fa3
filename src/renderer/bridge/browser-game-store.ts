import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import {
  type GameStore,
  type GameSummaryFile,
  isGameId,
  isStoreLine,
  mostLogBytes,
  mostSnapshotBytes,
  type StoreRefusal,
  type StoreResult,
  storeLines,
  storeRefusal,
} from '#protocol/game-store.ts';

interface StoredGame {
  id: string;
  headerLine: string;
  /** How many lines the log has. */
  lines: number;
  /** Of the log, in bytes of UTF-8. */
  size: number;
  /** Milliseconds since 1970 (UTC). */
  changedAt: number;
}

interface GamesSchema extends DBSchema {
  games: { key: string; value: StoredGame };
  /** The lines of each log, by game and number from 0; a line once written is never written again. */
  lines: { key: [string, number]; value: string };
  snapshots: { key: string; value: string };
  /** The lines of the log at its last snapshot. */
  backups: { key: string; value: string[] };
  broken: { key: string; value: { reason: string; lines: string[]; snapshot: string | null } };
}

/** A game as version 1 of the database kept it. */
interface GameOfVersion1 {
  id: string;
  lines: string[];
  changedAt: number;
}

const storeNames: ('games' | 'lines' | 'snapshots' | 'backups' | 'broken')[] = [
  'games',
  'lines',
  'snapshots',
  'backups',
  'broken',
];

type Transaction = IDBPTransaction<GamesSchema, typeof storeNames, 'readwrite'>;

/**
 * Saved games in the browser's IndexedDB, where every change is one transaction, so that no half line can arise.
 * @param name of the database; only tests choose another than the game's
 */
export function browserGameStore(name = 'vakhsh-games'): GameStore {
  let opened: Promise<IDBPDatabase<GamesSchema>> | null = null;
  /** Lines of each game when this window last read or wrote it: two windows must not write into one game in turn. */
  const knownLines = new Map<string, number>();

  function database(): Promise<IDBPDatabase<GamesSchema>> {
    const forget = (): void => {
      opened = null;
    };
    opened ??= openGames(name, forget);
    opened.catch(forget);
    return opened;
  }

  async function transact<Result>(
    act: (stores: Transaction) => Promise<Result>,
  ): Promise<Result | StoreRefusal> {
    try {
      const stores = (await database()).transaction(storeNames, 'readwrite', { durability: 'strict' });
      const [result] = await Promise.all([act(stores), stores.done]);
      return result;
    } catch (error) {
      return refusalFor(error);
    }
  }

  /** A transaction on a game that must be there. */
  async function onGame<Result>(
    id: string,
    act: (game: StoredGame, stores: Transaction) => Promise<Result>,
  ): Promise<Result | StoreRefusal> {
    if (!isGameId(id)) return storeRefusal('store/bad-id');
    return transact(async (stores) => {
      const game = await stores.objectStore('games').get(id);
      return game === undefined ? storeRefusal('store/not-found') : act(game, stores);
    });
  }

  return {
    list: () =>
      transact(async (stores) => {
        const games = await stores.objectStore('games').getAll();
        return { ok: true, games: games.map(summary).sort((one, other) => other.changedAt - one.changedAt) };
      }),

    read: (id) =>
      onGame(id, async ({ lines }, stores) => {
        knownLines.set(id, lines);
        return { ok: true, text: logText(await linesOf(stores, id)), halfLine: null };
      }),

    create: async (id, log) => {
      if (!isGameId(id)) return storeRefusal('store/bad-id');
      const lines = storeLines(log);
      if (lines === null) return storeRefusal('store/bad-line');
      if (bytesOf(lines) > mostLogBytes) return storeRefusal('store/too-large');
      return transact(async (stores) => {
        if ((await stores.objectStore('games').getKey(id)) !== undefined) return storeRefusal('store/exists');
        await forgetBeside(stores, id);
        await layDown(stores, id, lines);
        knownLines.set(id, lines.length);
        return { ok: true };
      });
    },

    append: async (id, line) => {
      const result = await onGame(id, (game, stores) => append(game, line, stores, knownLines));
      // A change that failed while being written was undone, and the count with it.
      if (!result.ok && result.code !== 'store/changed-elsewhere') knownLines.delete(id);
      return result;
    },

    writeSnapshot: (id, text) =>
      onGame(id, async (_game, stores) => {
        if (bytesOf([text]) > mostSnapshotBytes) return storeRefusal('store/too-large');
        await stores.objectStore('backups').put(await linesOf(stores, id), id);
        await stores.objectStore('snapshots').put(text, id);
        return { ok: true };
      }),

    readSnapshot: async (id) => {
      if (!isGameId(id)) return storeRefusal('store/bad-id');
      return transact(async (stores) => {
        const text = await stores.objectStore('snapshots').get(id);
        return text === undefined ? storeRefusal('store/not-found') : { ok: true, text };
      });
    },

    remove: (id) =>
      onGame(id, async (_game, stores) => {
        await forgetLog(stores, id);
        await forgetBeside(stores, id);
        return { ok: true };
      }),

    setAside: (id, reason) =>
      onGame(id, (game, stores) => {
        knownLines.delete(id);
        return setAside(game, stores, reason);
      }),
  };
}

function openGames(name: string, onLost: () => void): Promise<IDBPDatabase<GamesSchema>> {
  return openDB<GamesSchema>(name, 2, {
    async upgrade(database, from, _to, stores) {
      if (from < 1) createStores(database);
      if (from < 2) database.createObjectStore('lines');
      if (from === 1) await layLinesApart(stores as unknown as Transaction);
    },
    blocking(_current, _blocked, event) {
      // Another window opens a newer game, which must not wait for this one.
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

/** The stores of version 1. */
function createStores(database: IDBPDatabase<GamesSchema>): void {
  database.createObjectStore('games', { keyPath: 'id' });
  for (const store of ['snapshots', 'backups', 'broken'] as const) database.createObjectStore(store);
}

/** From version 1, which kept a whole log in one record and wrote it anew with each line. */
async function layLinesApart(stores: Transaction): Promise<void> {
  const games = (await stores.objectStore('games').getAll()) as unknown as GameOfVersion1[];
  for (const { id, lines, changedAt } of games) await layDown(stores, id, lines, changedAt);
}

async function layDown(
  stores: Transaction,
  id: string,
  lines: readonly string[],
  changedAt = Date.now(),
): Promise<void> {
  for (const [number, line] of lines.entries()) await stores.objectStore('lines').put(line, [id, number]);
  const headerLine = lines[0] ?? '';
  await stores
    .objectStore('games')
    .put({ id, headerLine, lines: lines.length, size: bytesOf(lines), changedAt });
}

async function append(
  game: StoredGame,
  line: string,
  stores: Transaction,
  knownLines: Map<string, number>,
): Promise<StoreResult> {
  if (!isStoreLine(line)) return storeRefusal('store/bad-line');
  const { id, lines } = game;
  if ((knownLines.get(id) ?? lines) !== lines) return storeRefusal('store/changed-elsewhere');
  const size = game.size + bytesOf([line]);
  if (size > mostLogBytes) return storeRefusal('store/too-large');
  knownLines.set(id, lines + 1);
  await stores.objectStore('lines').add(line, [id, lines]);
  await stores.objectStore('games').put({ ...game, lines: lines + 1, size, changedAt: Date.now() });
  return { ok: true };
}

async function setAside(
  { id }: StoredGame,
  stores: Transaction,
  reason: string,
): Promise<{ ok: true; keptAs: string; restored: boolean }> {
  const lines = await linesOf(stores, id);
  const snapshot = (await stores.objectStore('snapshots').get(id)) ?? null;
  const backup = await stores.objectStore('backups').get(id);
  const taken = new Set(await stores.objectStore('broken').getAllKeys());
  let number = 1;
  while (taken.has(`${id}.${number}.broken`)) number += 1;
  const keptAs = `${id}.${number}.broken`;
  await stores.objectStore('broken').add({ reason, lines, snapshot }, keptAs);
  await forgetBeside(stores, id);
  await forgetLog(stores, id);
  const restored = backup !== undefined && logText(backup) !== logText(lines);
  if (restored) await layDown(stores, id, backup);
  return { ok: true, keptAs, restored };
}

function linesOf(stores: Transaction, id: string): Promise<string[]> {
  return stores.objectStore('lines').getAll(rangeOf(id));
}

function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY]);
}

async function forgetLog(stores: Transaction, id: string): Promise<void> {
  await stores.objectStore('games').delete(id);
  await stores.objectStore('lines').delete(rangeOf(id));
}

async function forgetBeside(stores: Transaction, id: string): Promise<void> {
  await stores.objectStore('snapshots').delete(id);
  await stores.objectStore('backups').delete(id);
}

function summary({ id, headerLine, changedAt, size }: StoredGame): GameSummaryFile {
  return { id, headerLine, changedAt, size };
}

/** Bytes of UTF-8 of these lines, each with its line break. */
function bytesOf(lines: readonly string[]): number {
  return new TextEncoder().encode(logText(lines)).length;
}

function logText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function refusalFor(error: unknown): StoreRefusal {
  if (!(error instanceof DOMException)) throw error;
  if (error.name === 'VersionError') return storeRefusal('store/newer');
  return storeRefusal(error.name === 'QuotaExceededError' ? 'store/full' : 'store/unavailable');
}
