import frozen from '../storage/frozen/database-1.json' with { type: 'json' };
import type { StorePromise } from './game-store-contract.ts';

/** A promise of the browser's store, which may find a database that an earlier program left. */
export interface WindowPromise extends StorePromise {
  databaseBefore?(name: string): Promise<void>;
}

/** Promises of the browser's store alone: the desktop program runs only once. */
export const windowPromises: WindowPromise[] = [
  {
    title:
      'a window that has fallen behind another one may not write into the same game until it has read it',
    async check(open) {
      const [one, other] = [open(), open()];
      await one.create('g1', '{"header":true}');
      await other.read('g1');
      await one.append('g1', '{"n":1}');
      const refused = await other.append('g1', '{"n":1,"by":"the other window"}');
      if (refused.ok || refused.code !== 'store/changed-elsewhere') throw new Error(JSON.stringify(refused));
      await other.read('g1');
      const accepted = await other.append('g1', '{"n":2}');
      const log = await other.read('g1');
      if (!accepted.ok || !log.ok) throw new Error(JSON.stringify([accepted, log]));
      if (log.text !== '{"header":true}\n{"n":1}\n{"n":2}\n') throw new Error(log.text);
    },
  },
  {
    title: 'a database of version 1 opens with every game, snapshot, backup and game set aside',
    databaseBefore: writeVersion1,
    async check(open) {
      const store = open();
      const listed = await store.list();
      const ids = listed.ok ? listed.games.map(({ id }) => id) : [];
      if (ids.join() !== 'second,first') throw new Error(JSON.stringify(listed));
      for (const { id, lines } of frozen.games) {
        const log = await store.read(id);
        if (!log.ok || log.text !== lines.map((line) => `${line}\n`).join(''))
          throw new Error(JSON.stringify(log));
      }
      const snapshot = await store.readSnapshot('first');
      if (!snapshot.ok || snapshot.text !== frozen.snapshots.first) throw new Error(JSON.stringify(snapshot));
      const aside = await store.setAside('first', 'a test');
      const restored = await store.read('first');
      if (!aside.ok || !aside.restored || !restored.ok) throw new Error(JSON.stringify([aside, restored]));
      if (restored.text !== frozen.backups.first.map((line) => `${line}\n`).join(''))
        throw new Error(restored.text);
    },
  },
  {
    title: 'a database that a newer program kept is refused and left alone',
    databaseBefore: async (name) => (await opened(name, 99)).close(),
    async check(open) {
      const refused = await open().list();
      if (refused.ok || refused.code !== 'store/newer') throw new Error(JSON.stringify(refused));
    },
  },
];

function opened(
  name: string,
  version: number,
  upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Lays down what version 1 of the program kept, by that version's own shapes. */
async function writeVersion1(name: string): Promise<void> {
  const besides = ['snapshots', 'backups', 'broken'] as const;
  const database = await opened(name, 1, (fresh) => {
    fresh.createObjectStore('games', { keyPath: 'id' });
    for (const store of besides) fresh.createObjectStore(store);
  });
  const stores = database.transaction(['games', ...besides], 'readwrite');
  for (const game of frozen.games) stores.objectStore('games').put(game);
  for (const store of besides)
    for (const [key, value] of Object.entries(frozen[store])) stores.objectStore(store).put(value, key);
  await new Promise((resolve) => {
    stores.oncomplete = resolve;
  });
  database.close();
}
