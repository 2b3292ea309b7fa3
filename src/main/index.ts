import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, protocol } from 'electron';
import { type IpcChannel, ipcChannels } from '#protocol/ipc.ts';
import { answerAppRequest } from './answer-app-request.ts';
import { appScheme } from './app-address.ts';
import { exportText } from './export-text.ts';
import { gameWindow } from './game-window.ts';
import { ipcRouter } from './ipc-router.ts';
import { fileGameStore } from './storage/file-game-store.ts';
import { storeHandlers } from './store-handlers.ts';

protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);

let window: BrowserWindow | null = null;

// A second program would write the same saved games.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(open);
} else {
  app.quit();
}

function open(): void {
  const assets = join(app.getAppPath(), 'assets');
  const folders = {
    renderer: join(import.meta.dirname, '../renderer'),
    packs: join(assets, 'packs'),
    history: join(assets, 'history'),
    locales: join(assets, 'locales'),
  };
  protocol.handle(appScheme, (request) => answerAppRequest(folders, request));
  listen();
  window = gameWindow();
}

function listen(): void {
  const route = ipcRouter(
    {
      ...storeHandlers(fileGameStore(join(app.getPath('userData'), 'games'))),
      'export.text': async (name, text) =>
        window === null ? { ok: false, code: 'export/failed' } : exportText(window, name, text),
    },
    (error) => console.error(error),
  );
  for (const channel of Object.keys(ipcChannels) as IpcChannel[]) {
    ipcMain.handle(channel, (event, ...args) => {
      const frame = event.senderFrame;
      const sender = {
        address: frame?.url ?? '',
        isMainFrame: frame !== null && frame === event.sender.mainFrame,
      };
      return route(channel, sender, args);
    });
  }
}

function focusWindow(): void {
  if (window === null) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}
