import { type BrowserWindow, dialog } from 'electron';
import type { ExportResult } from '#protocol/ipc.ts';
import { writeFileAtomically } from './storage/write-file-atomically.ts';

/** Asks where to save a text file and writes it there. */
export async function exportText(
  window: BrowserWindow,
  suggestedName: string,
  text: string,
): Promise<ExportResult> {
  // A name with a path would choose the folder in the user's place.
  const defaultPath = suggestedName.replaceAll(/[^\p{L}\p{N} ._-]/gu, '-');
  const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath });
  if (canceled || filePath === '') return { ok: false, code: 'export/cancelled' };
  return writeFileAtomically(filePath, text).then(
    () => ({ ok: true }),
    () => ({ ok: false, code: 'export/failed' }),
  );
}
