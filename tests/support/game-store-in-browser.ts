import { browserGameStore } from '#renderer/bridge/browser-game-store.ts';
import { storePromises } from './game-store-contract.ts';
import { type WindowPromise, windowPromises } from './window-promises.ts';

/** Called by the Chromium runner: what is wrong with each promise, null where it holds. */
async function vakhshCheck(): Promise<Record<string, string | null>> {
  const results: Record<string, string | null> = {};
  const promises: WindowPromise[] = [...storePromises, ...windowPromises];
  for (const { title, check, databaseBefore } of promises) {
    const name = `contract: ${title}`;
    await databaseBefore?.(name);
    const open = () => browserGameStore(name);
    results[title] = await check(open).then(() => null, String);
  }
  return results;
}

Object.assign(globalThis, { vakhshCheck });
