import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isBuildFresh, sourceHash } from './build-stamp.ts';
import { downloadElectron, electronProgram } from './electron-program.ts';
import { openInBrowser } from './open-in-browser.ts';
import { projectRoot } from './project-root.ts';
import { runBuild } from './run-build.ts';
import { serveGame } from './serve-game.ts';
import { type StartOptions, startOptions } from './start-options.ts';

/** The design allows twenty seconds for the download of Electron's program. */
const downloadAllowedMs = 20_000;
/** A desktop program that ends this soon with an error could not open its window. */
const failedStartMs = 10_000;

const parsed = startOptions(process.argv.slice(2));
if (parsed.ok) process.exitCode = await start(parsed.options);
else process.exitCode = complain(parsed.message);

/** Builds what is stale and opens the game; gives the exit code, or undefined while the server runs. */
async function start(options: StartOptions): Promise<number | undefined> {
  if (options.browser) return serve(options, buildIfStale);
  const [built, electron] = await Promise.all([buildIfStale(), findElectron()]);
  if (!built) return 1;
  const alreadyBuilt = async (): Promise<boolean> => true;
  if (electron === null) return serve(options, alreadyBuilt);
  const startedAt = Date.now();
  const exitCode = await runElectron(electron);
  if (exitCode === 0 || Date.now() - startedAt > failedStartMs) return exitCode;
  say('The desktop program could not open its window, so the game is served to the browser.');
  return serve(options, alreadyBuilt);
}

async function buildIfStale(): Promise<boolean> {
  if (isBuildFresh(projectRoot, sourceHash(projectRoot))) return true;
  say('Building the game ...');
  const result = await runBuild(projectRoot);
  if (result.ok) return true;
  process.stderr.write(result.output);
  complain('npm start: the game could not be built; the lines above say why.');
  return false;
}

/** Electron's program where a window can be shown, else null after saying why the browser takes its place. */
async function findElectron(): Promise<string | null> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    say('This computer shows no desktop to open a window on, so the game is served to the browser.');
    return null;
  }
  const program = electronProgram(projectRoot) ?? (await downloadElectron(projectRoot, downloadAllowedMs));
  if (program === null) {
    say('The desktop program could not be downloaded, so the game is served to the browser.');
  }
  return program;
}

function runElectron(program: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, [projectRoot], { stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
}

/** Takes the port before building, so that a second start never rebuilds under the page of the first. */
async function serve(options: StartOptions, build: () => Promise<boolean>): Promise<number | undefined> {
  const assets = join(projectRoot, 'assets');
  const { promise: built, resolve: giveFiles } = Promise.withResolvers<void>();
  const served = await serveGame(
    {
      renderer: join(projectRoot, 'out', 'renderer'),
      packs: join(assets, 'packs'),
      history: join(assets, 'history'),
      locales: join(assets, 'locales'),
    },
    options.port,
    built,
  );
  if (!served.ok) {
    const reason = served.code === 'serve/port-busy' ? 'is busy' : 'may not be used by this account';
    return complain(
      `npm start: port ${options.port} ${reason}; close the program that uses it or choose one with -- --browser --port N.`,
    );
  }
  if (!(await build())) {
    await served.close();
    return 1;
  }
  giveFiles();
  say(`The Vakhsh Table is at ${served.address} (stop it with Ctrl+C).`);
  if (options.open) openInBrowser(served.address);
  return undefined;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
