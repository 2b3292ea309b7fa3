import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FileRefusalCode, mostFileBytes, type ShellEvent } from '#protocol/shell-event.ts';

/** Reads a file that the user opened, as what the page is told of it. The page finds out what is in it. */
export async function readGameFile(path: string): Promise<ShellEvent> {
  const name = basename(path);
  const refused = (code: FileRefusalCode): ShellEvent => ({ type: 'file.refused', name, code });
  try {
    const status = await stat(path);
    // A device or a pipe has no size and may have no end.
    if (!status.isFile()) return refused('file/unreadable');
    if (status.size > mostFileBytes) return refused('file/too-large');
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
    return { type: 'file.opened', name, text };
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return refused(isMissing ? 'file/not-found' : 'file/unreadable');
  }
}
