import { type BrowserWindow, dialog } from 'electron';
import { archiveFileEnding, gameFileEnding } from '#protocol/shell-event.ts';
import type { MenuText } from './menu-template.ts';

/** Asks for files of ours to open; none when the user thinks better of it. */
export async function openFileDialog(window: BrowserWindow, t: MenuText): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [
      { name: t('title.name'), extensions: [gameFileEnding, archiveFileEnding] },
      { name: t('shell.allFiles'), extensions: ['*'] },
    ],
  });
  return canceled ? [] : filePaths;
}
