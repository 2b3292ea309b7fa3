import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, protocol, session } from 'electron';
import { appScheme } from './app-address.ts';
import { type DesktopProgram, desktopProgram } from './desktop-program.ts';
import { gameFileArguments } from './shell/game-file-arguments.ts';
import { guardContents } from './shell/guard-contents.ts';
import { guardSession } from './shell/guard-session.ts';
import { menuTexts } from './shell/menu-texts.ts';

protocol.registerSchemesAsPrivileged([
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
]);
app.enableSandbox();
// The browser inside must not look for updates of its parts or report anything.
for (const off of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability'])
  app.commandLine.appendSwitch(off);
app.on('web-contents-created', (_event, contents) => guardContents(contents));
app.on('session-created', guardSession);
process.on('uncaughtException', endWithReport);
process.on('unhandledRejection', endWithReport);

let program: DesktopProgram | null = null;
/** Files that the system handed over before the program was ready. */
const early: string[] = [];

// A second program would write the same saved games.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, argv, folder) => {
    program?.focus();
    openFiles(gameFileArguments(argv.slice(1), folder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFiles([path]);
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', endOrderly);
  void app.whenReady().then(() => {
    guardSession(session.defaultSession);
    program = desktopProgram();
    openFiles([...early, ...gameFileArguments(process.argv.slice(1), process.cwd())]);
  });
} else {
  app.quit();
}

function openFiles(paths: readonly string[]): void {
  if (program === null) early.push(...paths);
  else program.openFiles(paths);
}

function endOrderly(event: { preventDefault: () => void }): void {
  if (program === null) return;
  const ending = program;
  program = null;
  event.preventDefault();
  void ending.finish().finally(() => app.quit());
}

/** A bug of ours: the game is on the disk, the report beside it, and the next start says so. */
function endWithReport(error: unknown): void {
  const report = join(app.getPath('userData'), 'last-error.txt');
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    writeFileSync(report, `${app.getVersion()}\n${text}\n`);
  } catch {
    // A disk that takes nothing is no reason to hide the message.
  }
  const t = menuTexts(join(app.getAppPath(), 'assets', 'locales'), 'en');
  dialog.showErrorBox(t('title.name'), t('shell.broke').replace('{file}', report));
  app.exit(1);
}
