import { readLog } from '#engine/index.ts';
import type { GameStore } from '#protocol/game-store.ts';

/** The saved game in which a game file goes on, or the refusal of the place where it was to be kept. */
export type GameFilePlace =
  | { readonly ok: true; readonly id: string }
  | Extract<Awaited<ReturnType<GameStore['create']>>, { ok: false }>;

/**
 * Keeps a game file as a saved game. One that is already here, move by move and perhaps further, is not kept twice,
 * so that opening a file again goes on with the same game.
 * @param text a game file that `readLog` takes
 */
export async function placeForGameFile(
  store: GameStore,
  text: string,
  freshId: () => string,
): Promise<GameFilePlace> {
  const whole = wholeLines(text);
  const first = whole.split('\n', 1)[0];
  const listed = await store.list();
  const alike = listed.ok ? listed.games.filter(({ headerLine }) => headerLine === first) : [];
  for (const { id } of alike) {
    const there = await store.read(id);
    if (there.ok && there.text.startsWith(whole)) return { ok: true, id };
  }
  const id = freshId();
  const created = await store.create(id, whole);
  return created.ok ? { ok: true, id } : created;
}

/** The lines of a game file up to the last whole one, with plain line breaks. */
function wholeLines(text: string): string {
  const plain = text.replaceAll('\r\n', '\n');
  const reading = readLog(plain);
  const isTorn = reading.ok && reading.halfLineDropped;
  if (isTorn) return plain.slice(0, plain.lastIndexOf('\n') + 1);
  return plain.endsWith('\n') ? plain : `${plain}\n`;
}
