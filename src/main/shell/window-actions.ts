import type { BrowserWindow } from 'electron';
import type { MenuActions } from './menu-template.ts';
import type { ShellMemory } from './shell-memory.ts';

/** Electron's zoom levels that the menu goes to, and by how much a step goes. */
const zoomLevels = { least: -3, most: 4, step: 0.5 };

/** What the view menu does to the window; nothing once it is closed. */
export function windowActions(
  memory: ShellMemory,
  window: () => BrowserWindow | null,
): Pick<MenuActions, 'zoom' | 'toggleFullScreen' | 'reload'> {
  return {
    zoom(step) {
      const { least, most } = zoomLevels;
      const wanted = step === 0 ? 0 : memory.state.window.zoom + step * zoomLevels.step;
      const zoom = Math.min(most, Math.max(least, wanted));
      memory.change({ window: { ...memory.state.window, zoom } });
      window()?.webContents.setZoomLevel(zoom);
    },
    toggleFullScreen() {
      const shown = window();
      shown?.setFullScreen(!shown.isFullScreen());
    },
    reload: () => window()?.webContents.reload(),
  };
}
