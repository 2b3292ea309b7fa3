import { describe, expect, it } from 'vitest';
import { findLooseSettings, isSecurityFile } from '../support/electron-security/find-loose-settings.ts';
import { projectFiles } from '../support/fence/project-sources.ts';

const sources = Object.fromEntries(
  Object.entries({ ...projectFiles('src/**/*.ts'), ...projectFiles('*.ts') }).filter(([path]) =>
    isSecurityFile(path),
  ),
);

/** What somebody might change, by file: this text becomes that one. */
const loosenings: readonly [file: string, from: string, to: string][] = [
  ['src/main/locked-preferences.ts', 'sandbox: true', 'sandbox: false'],
  ['src/main/locked-preferences.ts', '    sandbox: true,\n', ''],
  ['src/main/shell/game-window.ts', '      ...lockedPreferences(),\n', ''],
  ['src/main/shell/game-window.ts', '...lockedPreferences(),', '...lockedPreferences(), sandbox: false,'],
  ['src/main/locked-preferences.ts', 'contextIsolation: true', 'contextIsolation: false'],
  ['src/main/locked-preferences.ts', 'nodeIntegration: false', 'nodeIntegration: true'],
  ['src/main/locked-preferences.ts', 'webSecurity: true', 'webSecurity: false'],
  ['src/main/locked-preferences.ts', 'webviewTag: false', 'webviewTag: true'],
  ['src/main/locked-preferences.ts', '!app.isPackaged', 'true'],
  ['src/main/locked-preferences.ts', 'spellcheck: false', 'allowRunningInsecureContent: true'],
  ['src/main/shell/game-window.ts', '{appScheme}://', '{remote}://'],
  ['src/main/class/class-window.ts', 'lockedPreferences()', '{ ...lockedPreferences(), sandbox: false }'],
  ['src/main/class/class-window.ts', 'lockedPreferences()', "{ preload: '../preload/index.cjs' }"],
  ['src/main/class/class-desk.ts', 'http://127.0.0.1:', 'http://class.test:'],
  ['src/main/shell/guard-session.ts', '!mayDownload(item.getURL())', 'false'],
  ['src/main/desktop-program.ts', 'renewMenu();', "utilityProcess.fork('other.js');"],
  ['src/main/shell/guard-contents.ts', "'deny'", "'allow'"],
  ['src/main/shell/guard-contents.ts', '!isAppAddress', 'isAppAddress'],
  ['src/main/shell/guard-contents.ts', "contents.on('will-navigate', stay);", ''],
  [
    'src/main/shell/guard-contents.ts',
    "contents.on('will-redirect', stay);",
    "// contents.on('will-redirect', stay);",
  ],
  ['src/main/shell/guard-session.ts', 'decide(false)', 'decide(true)'],
  ['src/main/shell/guard-session.ts', 'session.setPermissionCheckHandler(() => false);', ''],
  ['src/main/shell/guard-session.ts', '!mayRequest(url)', 'false'],
  ['src/main/shell/guard-session.ts', 'setSpellCheckerEnabled(false)', 'setSpellCheckerEnabled(true)'],
  ['src/main/index.ts', 'app.enableSandbox();', ''],
  ['src/main/index.ts', 'stream: true', 'stream: true, bypassCSP: true'],
  ['src/main/index.ts', "'disable-component-update'", "'no-sandbox'"],
  ['src/main/index.ts', 'guardSession(session.defaultSession);', ''],
  ['src/main/index.ts', 'app.requestSingleInstanceLock()', 'true'],
  ['src/main/ipc-router.ts', '!sender.isMainFrame || ', ''],
  ['src/main/ipc-router.ts', "return refusal('ipc/bad-arguments')", 'return handlers'],
  ['src/main/answer-app-request.ts', "contentSecurityPolicy('desktop')", "''"],
  ['src/main/answer-app-request.ts', 'realFile.startsWith(realFolder + sep)', 'true'],
  ['src/main/desktop-program.ts', 'renewMenu();', "ipcMain.handle('run', run);"],
  ['src/main/desktop-program.ts', 'renewMenu();', 'void shell.openExternal(url);'],
  ['src/main/desktop-program.ts', 'renewMenu();', 'new BrowserWindow({});'],
  ['src/main/desktop-program.ts', 'renewMenu();', "void fetch('https://example.org');"],
  ['src/main/desktop-program.ts', "from 'node:path';", "from 'node:child_process';"],
  ['src/preload/index.ts', "exportText: call('export.text'),", 'ipcRenderer,'],
  ['src/preload/index.ts', "exportText: call('export.text'),", 'raw: ipcRenderer,'],
  ['src/preload/index.ts', 'ipcRenderer.invoke(channel, ...args)', 'ipcRenderer.sendSync(channel, ...args)'],
  ['src/protocol/content-security.ts', "script-src 'self'", "script-src 'self' 'unsafe-inline'"],
  ['src/protocol/content-security.ts', "default-src 'self'", 'default-src *'],
  ['src/protocol/content-security.ts', "object-src 'none'", "object-src 'self'"],
  [
    'src/protocol/content-security.ts',
    "'self' http://127.0.0.1:*",
    "'self' https://*.example.org http://127.0.0.1:*",
  ],
  ['src/cli/pack/pack-configuration.ts', 'runAsNode: false', 'runAsNode: true'],
  ['src/cli/pack/pack-configuration.ts', 'onlyLoadAppFromAsar: true', 'onlyLoadAppFromAsar: false'],
  [
    'src/cli/pack/pack-configuration.ts',
    'enableEmbeddedAsarIntegrityValidation: true',
    'enableEmbeddedAsarIntegrityValidation: false',
  ],
  ['src/cli/pack/pack-configuration.ts', 'asar: true', 'asar: false'],
  ['electron.vite.config.ts', "format: 'cjs'", "format: 'es'"],
];

describe('the settings that keep the desktop program safe', () => {
  it('all stand as they should', () => {
    expect(findLooseSettings(sources)).toEqual([]);
  });

  it.each(loosenings)('in %s: %j cannot become %j unseen', (file, from, to) => {
    const source = sources[file] ?? '';
    expect(source).toContain(from);
    expect(findLooseSettings({ ...sources, [file]: source.replace(from, () => to) })).not.toEqual([]);
  });
});
