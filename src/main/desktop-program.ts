import { join } from 'node:path';
import { app, type BrowserWindow, Menu, protocol } from 'electron';
import { wakeChannel } from '#protocol/ipc.ts';
import { gameFileEnding } from '#protocol/shell-event.ts';
import { answerAppRequest } from './answer-app-request.ts';
import { appScheme } from './app-address.ts';
import type { IpcHandlers } from './ipc-router.ts';
import { listenToPages } from './listen-to-pages.ts';
import { exportText } from './shell/export-text.ts';
import { gameWindow } from './shell/game-window.ts';
import { type MenuActions, menuTemplate } from './shell/menu-template.ts';
import { menuTexts } from './shell/menu-texts.ts';
import { openFileDialog } from './shell/open-file-dialog.ts';
import { readGameFile } from './shell/read-game-file.ts';
import { runMarker } from './shell/run-marker.ts';
import { shellEvents } from './shell/shell-events.ts';
import { shellMemory } from './shell/shell-memory.ts';
import { withRecent } from './shell/shell-state.ts';
import { recoverWindow } from './shell/window-recovery.ts';
import { fileGameStore } from './storage/file-game-store.ts';
import { storeHandlers } from './store-handlers.ts';

/** The running program, as far as starts, ends and other starts of it concern it. */
export interface DesktopProgram {
  /** Opens game files, by their absolute paths, one after another. */
  openFiles(paths: readonly string[]): void;
  /** Brings the window forward. */
  focus(): void;
  /** Resolves when everything is on the disk and the program may end. */
  finish(): Promise<void>;
}

/** Opens the window and everything behind it; Electron must be ready. */
export function desktopProgram(): DesktopProgram {
  const userData = app.getPath('userData');
  const assets = join(app.getAppPath(), 'assets');
  const folders = {
    renderer: join(import.meta.dirname, '../renderer'),
    packs: join(assets, 'packs'),
    history: join(assets, 'history'),
    locales: join(assets, 'locales'),
  };
  const memory = shellMemory(join(userData, 'shell.json'));
  const marker = runMarker(join(userData, 'running'));
  const store = fileGameStore(join(userData, 'games'));
  let window: BrowserWindow | null = null;
  const events = shellEvents(() => window?.webContents.send(wakeChannel));
  if (marker.brokeDown) events.tell({ type: 'program.recovered' });

  const texts = () => menuTexts(folders.locales, memory.state.lang);
  const showMenu = (): void => {
    const { recent } = memory.state;
    const isMac = process.platform === 'darwin';
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ t: texts(), actions, recent, isMac })));
  };
  const noteRecent = (path: string): void => {
    memory.change({ recent: withRecent(memory.state.recent, path) });
    app.addRecentDocument(path);
    showMenu();
  };
  const openFiles = async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) {
      const event = await readGameFile(path);
      if (event.type === 'file.opened') noteRecent(path);
      events.tell(event);
    }
  };
  const askForFiles = async () => {
    const paths = window === null ? [] : await openFileDialog(window, texts());
    await openFiles(paths);
    return paths.length > 0 ? ({ ok: true } as const) : ({ ok: false, code: 'open/cancelled' } as const);
  };
  const actions: MenuActions = {
    choose: (command) => events.tell({ type: 'menu.chose', command }),
    openFile: () => void askForFiles(),
    openRecent: (path) => void openFiles([path]),
    forgetRecent: () => {
      memory.change({ recent: [] });
      app.clearRecentDocuments();
      showMenu();
    },
    zoom: (step) => {
      const zoom = step === 0 ? 0 : Math.min(4, Math.max(-3, memory.state.window.zoom + step / 2));
      memory.change({ window: { ...memory.state.window, zoom } });
      window?.webContents.setZoomLevel(zoom);
    },
    toggleFullScreen: () => window?.setFullScreen(!window.isFullScreen()),
    reload: () => window?.webContents.reload(),
    quit: () => app.quit(),
  };

  const shellHandlers: Omit<IpcHandlers, keyof ReturnType<typeof storeHandlers>> = {
    'export.text': async (name, text) => {
      if (window === null) return { ok: false, code: 'export/failed' };
      const saved = await exportText(window, name, text);
      if (saved.ok && saved.path.endsWith(`.${gameFileEnding}`)) noteRecent(saved.path);
      return saved.ok ? { ok: true } : saved;
    },
    'shell.take': async () => events.take(),
    'shell.set-language': async (lang) => {
      memory.change({ lang });
      showMenu();
      return { ok: true };
    },
    'shell.open-file': askForFiles,
  };

  protocol.handle(appScheme, (request) => answerAppRequest(folders, request));
  listenToPages({ ...storeHandlers(store), ...shellHandlers });
  showMenu();
  window = gameWindow(memory);
  window.on('closed', () => {
    window = null;
  });
  recoverWindow(window, {
    texts,
    onRecovered: () => events.tell({ type: 'program.recovered' }),
    giveUp: () => app.quit(),
  });

  return {
    openFiles: (paths) => void openFiles(paths),
    focus: () => {
      if (window === null) return;
      if (window.isMinimized()) window.restore();
      window.focus();
    },
    finish: async () => {
      // Reading takes its turn after every change that was begun.
      await Promise.all([store.list(), memory.settled()]);
      marker.end();
    },
  };
}
