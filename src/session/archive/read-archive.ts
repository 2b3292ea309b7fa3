import { isGameId, storeLines } from '#protocol/game-store.ts';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type ArchivedGame, type ArchiveReading } from './archive.ts';

/** Whether a text begins as a file of all saved games does. */
export function isArchive(text: string): boolean {
  const header = parsed(text.slice(0, 1000).split('\n', 1)[0] ?? '');
  return header?.format === ARCHIVE_FORMAT;
}

/** Reads a file of all saved games whole, or refuses it whole with the first line that is wrong. */
export function readArchive(text: string): ArchiveReading {
  const lines = text.replace(/\n$/, '').split('\n');
  const header = parsed(lines[0] ?? '');
  if (typeof header?.version === 'number' && header.version > ARCHIVE_VERSION)
    return { ok: false, code: 'archive/newer', line: 1 };
  if (header?.format !== ARCHIVE_FORMAT || header.version !== ARCHIVE_VERSION)
    return { ok: false, code: 'archive/bad-line', line: 1 };
  const games: ArchivedGame[] = [];
  for (const [index, line] of lines.slice(1).entries()) {
    const game = archivedGame(parsed(line));
    if (game === null) return { ok: false, code: 'archive/bad-line', line: index + 2 };
    games.push(game);
  }
  if (games.length !== header.games) return { ok: false, code: 'archive/cut-short', line: lines.length };
  return { ok: true, games };
}

function archivedGame(value: Record<string, unknown> | null): ArchivedGame | null {
  if (value === null) return null;
  const { id, log, snapshot } = value;
  if (typeof id !== 'string' || !isGameId(id)) return null;
  if (typeof log !== 'string' || storeLines(log) === null) return null;
  if (snapshot !== null && typeof snapshot !== 'string') return null;
  return { id, log, snapshot };
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
