import type { GameStore, StoreRefusalCode, StoreResult } from '#protocol/game-store.ts';
import type { ArchiveBrought, ArchivedGame } from './archive.ts';

/**
 * Lays an archive's games down beside those that are here. None of these is changed: a game whose id is taken by
 * another one gets an id of its own.
 * @param freshId a new id at each call
 */
export async function bringArchive(
  store: GameStore,
  games: readonly ArchivedGame[],
  freshId: () => string,
): Promise<ArchiveBrought> {
  let [brought, known, failed] = [0, 0, 0];
  let code: StoreRefusalCode | null = null;
  for (const game of games) {
    const there = await store.read(game.id);
    if (there.ok && there.text.startsWith(game.log)) {
      known += 1;
      continue;
    }
    const laid = await layDown(store, { ...game, id: there.ok ? freshId() : game.id });
    if (laid.ok) brought += 1;
    else {
      failed += 1;
      code = laid.code;
    }
  }
  return { brought, known, failed, code };
}

async function layDown(store: GameStore, { id, log, snapshot }: ArchivedGame): Promise<StoreResult> {
  const created = await store.create(id, log);
  if (!created.ok || snapshot === null) return created;
  return store.writeSnapshot(id, snapshot);
}
