import { app, type WebPreferences } from 'electron';

/** What every page of the program is denied, whichever window it stands in. */
export function lockedPreferences(): WebPreferences {
  return {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}
