import type { GameStore } from '#protocol/game-store.ts';
import { browserGameStore } from './browser-game-store.ts';
import { desktopBridge } from './desktop-bridge.ts';

let chosen: GameStore | null = null;

/** Where this program keeps its games: files in the desktop program, IndexedDB in a browser. */
export function gameStore(): GameStore {
  chosen ??= desktopBridge()?.store ?? browserGameStore();
  return chosen;
}
