import { type BrowserWindow, dialog } from 'electron';
import type { MenuText } from './menu-template.ts';

/** A page that breaks down this often within this time would only break down again. */
const breakdownsAtMost = 3;
const withinMs = 60_000;

/** What a window's breakdown needs of the program. */
export interface RecoveryNeeds {
  /** Texts in the language of the moment. */
  texts(): MenuText;
  /** Called before the page is loaded again. */
  onRecovered(): void;
  giveUp(): void;
}

/** Brings a page that broke down or hangs back; the game lies on the disk command by command. */
export function recoverWindow(window: BrowserWindow, { texts, onRecovered, giveUp }: RecoveryNeeds): void {
  let breakdowns: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    breakdowns = [...breakdowns.filter((at) => now - at < withinMs), now];
    if (breakdowns.length > breakdownsAtMost) {
      dialog.showErrorBox(texts()('title.name'), texts()('shell.breaksAgain'));
      giveUp();
      return;
    }
    onRecovered();
    window.webContents.reload();
  });
  window.on('unresponsive', () => void askToReload(window, texts(), onRecovered));
}

async function askToReload(window: BrowserWindow, t: MenuText, onRecovered: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('shell.hangs'),
    buttons: [t('shell.wait'), t('menu.reload')],
    defaultId: 0,
    cancelId: 0,
  });
  if (response !== 1 || window.isDestroyed()) return;
  onRecovered();
  window.webContents.reload();
}
