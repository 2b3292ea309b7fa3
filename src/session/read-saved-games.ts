import type { GameStore, StoreResult } from '#protocol/game-store.ts';
import type { SavedGame } from './saved-game.ts';

/** The saved games of a store, the one changed last first, each with how it ended if it is over. */
export async function readSavedGames(store: GameStore): Promise<StoreResult<{ games: SavedGame[] }>> {
  const listed = await store.list();
  if (!listed.ok) return listed;
  if (listed.games.length === 0) return { ok: true, games: [] };
  // A page without saved games never needs what reads them.
  const { savedGame } = await import('./saved-game.ts');
  const games = listed.games.map(async (file) => {
    const snapshot = await store.readSnapshot(file.id);
    return savedGame(file, snapshot.ok ? snapshot.text : null);
  });
  return { ok: true, games: await Promise.all(games) };
}
