import type { GameStore, StoreRefusal } from '#protocol/game-store.ts';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type ArchivedGame } from './archive.ts';

export type ArchiveWriting =
  | { readonly ok: true; readonly text: string; readonly games: number }
  | StoreRefusal;

/**
 * All saved games in one text: a header line, then one line a game, the game changed last first. Games that cannot be
 * read are left out, because they would be refused when they come back.
 * @param app version of the program
 */
export async function writeArchive(store: GameStore, app: string): Promise<ArchiveWriting> {
  const listed = await store.list();
  if (!listed.ok) return listed;
  const games: ArchivedGame[] = [];
  for (const { id } of listed.games) {
    const log = await store.read(id);
    const snapshot = await store.readSnapshot(id);
    if (log.ok) games.push({ id, log: log.text, snapshot: snapshot.ok ? snapshot.text : null });
  }
  const header = { format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, app, games: games.length };
  const text = [header, ...games].map((line) => `${JSON.stringify(line)}\n`).join('');
  return { ok: true, text, games: games.length };
}
