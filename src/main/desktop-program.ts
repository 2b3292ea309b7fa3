import { join } from 'node:path';
import { app, type BrowserWindow, protocol } from 'electron';
import { wakeChannel } from '#protocol/ipc.ts';
import { type AppFolders, answerAppRequest } from './answer-app-request.ts';
import { appScheme } from './app-address.ts';
import { classDesk } from './class/class-desk.ts';
import { listenToPages } from './listen-to-pages.ts';
import { fileDesk } from './shell/file-desk.ts';
import { gameWindow } from './shell/game-window.ts';
import type { MenuActions } from './shell/menu-template.ts';
import { menuTexts } from './shell/menu-texts.ts';
import { runMarker } from './shell/run-marker.ts';
import { shellEvents } from './shell/shell-events.ts';
import { shellMemory } from './shell/shell-memory.ts';
import { showMenu } from './shell/show-menu.ts';
import { windowActions } from './shell/window-actions.ts';
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
  const folders = servedFolders();
  const memory = shellMemory(join(userData, 'shell.json'));
  const marker = runMarker(join(userData, 'running'));
  const store = fileGameStore(join(userData, 'games'));
  const classes = classDesk({
    data: join(userData, 'lessons'),
    packs: folders.packs,
    locales: folders.locales,
    renderer: folders.renderer,
    app: app.getVersion(),
  });
  let opened: BrowserWindow | null = null;
  const window = (): BrowserWindow | null => opened;
  const texts = () => menuTexts(folders.locales, memory.state.lang);
  const events = shellEvents(() => opened?.webContents.send(wakeChannel));
  const renewMenu = (): void => showMenu({ t: texts(), actions, recent: memory.state.recent });
  const desk = fileDesk({ memory, events, texts, window, onRecentChanged: renewMenu });
  const actions: MenuActions = {
    ...windowActions(memory, window),
    choose: (command) => events.tell({ type: 'menu.chose', command }),
    openFile: () => void desk.askAndOpen(),
    openRecent: (path) => void desk.open([path]),
    forgetRecent: desk.forgetRecent,
    quit: () => app.quit(),
  };

  if (marker.brokeDown) events.tell({ type: 'program.recovered' });
  protocol.handle(appScheme, (request) => answerAppRequest(folders, request));
  listenToPages({
    ...storeHandlers(store),
    'export.text': desk.save,
    'shell.take': async () => events.take(),
    'shell.set-language': async (lang) => {
      memory.change({ lang });
      renewMenu();
      return { ok: true };
    },
    'shell.open-file': desk.askAndOpen,
    'class.host': classes.host,
  });
  renewMenu();
  opened = gameWindow(memory);
  opened.on('closed', () => {
    opened = null;
  });
  recoverWindow(opened, {
    texts,
    onRecovered: () => events.tell({ type: 'program.recovered' }),
    giveUp: () => app.quit(),
  });

  return {
    openFiles: (paths) => void desk.open(paths),
    focus: () => focus(opened),
    finish: async () => {
      classes.end();
      // Reading takes its turn after every change that was begun.
      await Promise.all([store.list(), memory.settled()]);
      marker.end();
    },
  };
}

/** Where the page and its data lie: beside this bundle and in the program's own folder. */
function servedFolders(): AppFolders {
  const assets = join(app.getAppPath(), 'assets');
  return {
    renderer: join(import.meta.dirname, '../renderer'),
    packs: join(assets, 'packs'),
    history: join(assets, 'history'),
    locales: join(assets, 'locales'),
  };
}

function focus(window: BrowserWindow | null): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
