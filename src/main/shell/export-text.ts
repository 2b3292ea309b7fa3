import { extname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { ExportResult } from '#protocol/ipc.ts';
import { writeFileAtomically } from '../storage/write-file-atomically.ts';

/** Asks where to save a text file and writes it there; `path` is where it went. */
export async function exportText(
  window: BrowserWindow,
  suggestedName: string,
  text: string,
): Promise<(ExportResult & { ok: false }) | { ok: true; path: string }> {
  // A name with a path would choose the folder in the user's place.
  const defaultPath = suggestedName.replaceAll(/[^\p{L}\p{N} ._-]/gu, '-');
  const ending = extname(defaultPath).slice(1);
  const filters = ending === '' ? [] : [{ name: ending, extensions: [ending] }];
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters });
  if (canceled || filePath === '') return { ok: false, code: 'export/cancelled' };
  return writeFileAtomically(filePath, text).then(
    () => ({ ok: true, path: filePath }),
    () => ({ ok: false, code: 'export/failed' }),
  );
}
