import type { ReelWish } from '#session/replay/reel-wish.ts';

/** A longer file is no game: what is read of it is refused by its length. */
const mostBytes = 8_000_000;

export function isGameFile(name: string): boolean {
  return name.endsWith('.vakhsh') || name.endsWith('.vakhsh-minutes');
}

/** The text of a game file, whole or minutes, as a wish to walk through it. */
export async function readGameFile(file: File): Promise<ReelWish> {
  return { type: 'file', name: file.name, text: await file.slice(0, mostBytes).text() };
}
