import type { GameStore, StoreResult } from '#protocol/game-store.ts';
import { type SavedGame, savedGame } from './saved-game.ts';

/** The saved games of a store, the one changed last first, each with how it ended if it is over. */
export async function readSavedGames(store: GameStore): Promise<StoreResult<{ games: SavedGame[] }>> {
  const listed = await store.list();
  if (!listed.ok) return listed;
  const games = listed.games.map(async (file) => {
    const snapshot = await store.readSnapshot(file.id);
    return savedGame(file, snapshot.ok ? snapshot.text : null);
  });
  return { ok: true, games: await Promise.all(games) };
}
