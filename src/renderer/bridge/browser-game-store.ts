import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import {
  type GameStore,
  type GameSummaryFile,
  isGameId,
  isStoreLine,
  type StoreRefusal,
  type StoreResult,
  storeRefusal,
} from '#protocol/game-store.ts';

interface StoredGame {
  id: string;
  lines: string[];
  /** Milliseconds since 1970 (UTC). */
  changedAt: number;
}

interface GamesSchema extends DBSchema {
  games: { key: string; value: StoredGame };
  snapshots: { key: string; value: string };
  /** The lines of the log at its last snapshot. */
  backups: { key: string; value: string[] };
  broken: { key: string; value: { reason: string; lines: string[]; snapshot: string | null } };
}

const storeNames: ('games' | 'snapshots' | 'backups' | 'broken')[] = [
  'games',
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
      onGame(id, async ({ lines }) => {
        knownLines.set(id, lines.length);
        return { ok: true, text: logText(lines), halfLine: null };
      }),

    create: async (id, headerLine) => {
      if (!isGameId(id)) return storeRefusal('store/bad-id');
      if (!isStoreLine(headerLine)) return storeRefusal('store/bad-line');
      return transact(async (stores) => {
        if ((await stores.objectStore('games').getKey(id)) !== undefined) return storeRefusal('store/exists');
        await forgetBeside(stores, id);
        await stores.objectStore('games').add({ id, lines: [headerLine], changedAt: Date.now() });
        knownLines.set(id, 1);
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
      onGame(id, async (game, stores) => {
        await stores.objectStore('backups').put(game.lines, id);
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
        await stores.objectStore('games').delete(id);
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
  return openDB<GamesSchema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('games', { keyPath: 'id' });
      for (const store of ['snapshots', 'backups', 'broken'] as const) fresh.createObjectStore(store);
    },
    blocking(_current, _blocked, event) {
      // Another window opens a newer game, which must not wait for this one.
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}

async function append(
  { id, lines }: StoredGame,
  line: string,
  stores: Transaction,
  knownLines: Map<string, number>,
): Promise<StoreResult> {
  if (!isStoreLine(line)) return storeRefusal('store/bad-line');
  const isKnown = (knownLines.get(id) ?? lines.length) === lines.length;
  if (!isKnown) return storeRefusal('store/changed-elsewhere');
  knownLines.set(id, lines.length + 1);
  await stores.objectStore('games').put({ id, lines: [...lines, line], changedAt: Date.now() });
  return { ok: true };
}

async function setAside(
  game: StoredGame,
  stores: Transaction,
  reason: string,
): Promise<{ ok: true; keptAs: string; restored: boolean }> {
  const { id, lines } = game;
  const snapshot = (await stores.objectStore('snapshots').get(id)) ?? null;
  const backup = await stores.objectStore('backups').get(id);
  const taken = new Set(await stores.objectStore('broken').getAllKeys());
  let number = 1;
  while (taken.has(`${id}.${number}.broken`)) number += 1;
  const keptAs = `${id}.${number}.broken`;
  await stores.objectStore('broken').add({ reason, lines, snapshot }, keptAs);
  await forgetBeside(stores, id);
  const restored = backup !== undefined && logText(backup) !== logText(lines);
  if (restored) await stores.objectStore('games').put({ id, lines: backup, changedAt: Date.now() });
  else await stores.objectStore('games').delete(id);
  return { ok: true, keptAs, restored };
}

async function forgetBeside(stores: Transaction, id: string): Promise<void> {
  await stores.objectStore('snapshots').delete(id);
  await stores.objectStore('backups').delete(id);
}

function summary({ id, lines, changedAt }: StoredGame): GameSummaryFile {
  return { id, headerLine: lines[0] ?? '', changedAt, size: logText(lines).length };
}

function logText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function refusalFor(error: unknown): StoreRefusal {
  if (!(error instanceof DOMException)) throw error;
  return storeRefusal(error.name === 'QuotaExceededError' ? 'store/full' : 'store/unavailable');
}
