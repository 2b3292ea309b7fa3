import { BrowserWindow } from 'electron';
import { lockedPreferences } from '../locked-preferences.ts';

/** Opens the teacher's page of the class host on this computer, in a window that knows nothing of the program. */
export function classWindow(address: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 600,
    backgroundColor: '#10181c',
    autoHideMenuBar: true,
    webPreferences: lockedPreferences(),
  });
  void window.loadURL(address);
  return window;
}
