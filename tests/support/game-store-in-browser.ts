import { browserGameStore } from '#renderer/bridge/browser-game-store.ts';
import { type StorePromise, storePromises } from './game-store-contract.ts';
import { windowPromises } from './window-promises.ts';

/** Called by the Chromium runner: what is wrong with each promise, null where it holds. */
async function vakhshCheck(): Promise<Record<string, string | null>> {
  const results: Record<string, string | null> = {};
  const promises: StorePromise[] = [...storePromises, ...windowPromises];
  for (const { title, check } of promises) {
    const open = () => browserGameStore(`contract: ${title}`);
    results[title] = await check(open).then(() => null, String);
  }
  return results;
}

Object.assign(globalThis, { vakhshCheck });
