import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { appHost, appScheme } from '../app-address.ts';
import { lockedPreferences } from '../locked-preferences.ts';
import type { ShellMemory } from './shell-memory.ts';
import { visibleBounds } from './visible-bounds.ts';

/** How long a window must stand still before its place is written down, in milliseconds. */
const settleMs = 400;

/** Opens the one window of the game where it last stood, and remembers where it goes. */
export function gameWindow(memory: ShellMemory): BrowserWindow {
  const kept = memory.state.window;
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    ...visibleBounds(kept.bounds, areas),
    minWidth: 800,
    minHeight: 600,
    show: false,
    backgroundColor: '#10181c',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      ...lockedPreferences(),
    },
  });
  if (kept.isMaximized) window.maximize();
  if (kept.isFullScreen) window.setFullScreen(true);
  rememberPlace(window, memory);
  window.webContents.on('did-finish-load', () => window.webContents.setZoomLevel(memory.state.window.zoom));
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appScheme}://${appHost}/index.html`);
  return window;
}

function rememberPlace(window: BrowserWindow, memory: ShellMemory): void {
  const write = (): void => {
    if (window.isDestroyed()) return;
    memory.change({
      window: {
        ...memory.state.window,
        bounds: window.getNormalBounds(),
        isMaximized: window.isMaximized(),
        isFullScreen: window.isFullScreen(),
      },
    });
  };
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, settleMs);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('maximize', soon);
  window.on('unmaximize', soon);
  window.on('enter-full-screen', soon);
  window.on('leave-full-screen', soon);
  window.on('close', () => {
    clearTimeout(timer);
    write();
  });
}
