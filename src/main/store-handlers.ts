import type { GameStore } from '#protocol/game-store.ts';
import type { IpcHandlers } from './ipc-router.ts';

/** The handlers of the storage channels. */
export function storeHandlers(
  store: GameStore,
): Pick<IpcHandlers, Extract<keyof IpcHandlers, `store.${string}`>> {
  return {
    'store.list': store.list,
    'store.read': store.read,
    'store.create': store.create,
    'store.append': store.append,
    'store.write-snapshot': store.writeSnapshot,
    'store.read-snapshot': store.readSnapshot,
    'store.remove': store.remove,
    'store.set-aside': store.setAside,
  };
}
