import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, chromiumVariable } from './chromium-launch.ts';

const installPlaywrightMs = 300_000;
const installSystemMs = 420_000;

/** Path of a browser that really starts; installs one when there is none. Null when that failed too. */
export async function findChromium(): Promise<string | null> {
  const present = await firstThatStarts(candidates());
  if (present !== null) return present;
  installWithPlaywright();
  const own = await firstThatStarts(candidates());
  if (own !== null) return own;
  installWithApt();
  return firstThatStarts(candidates());
}

function candidates(): string[] {
  const chosen = process.env[chromiumVariable] ?? '';
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'msedge',
  ];
  const programFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(
    (path) => path !== undefined,
  );
  return [
    chosen,
    chromium.executablePath(),
    '/usr/bin/chromium',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFolders.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    ...programFolders.map((folder) => join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
  ].filter((path) => path !== '' && existsSync(path));
}

async function firstThatStarts(paths: readonly string[]): Promise<string | null> {
  for (const executablePath of new Set(paths)) {
    try {
      const browser = await chromium.launch({ executablePath, args: chromiumArgs, timeout: 30_000 });
      await browser.close();
      return executablePath;
    } catch {
      process.stdout.write(`The browser ${executablePath} does not start.\n`);
    }
  }
  return null;
}

function installWithPlaywright(): void {
  process.stdout.write('No browser found: installing Chromium through Playwright ...\n');
  attempt('npx', ['playwright', 'install', 'chromium'], installPlaywrightMs);
}

function installWithApt(): void {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  process.stdout.write('Installing the chromium package of this system ...\n');
  attempt('apt-get', ['update'], installSystemMs);
  attempt('apt-get', ['install', '-y', 'chromium'], installSystemMs);
}

function attempt(program: string, args: readonly string[], timeout: number): void {
  try {
    execFileSync(program, args, {
      stdio: 'inherit',
      timeout,
      killSignal: 'SIGKILL',
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    process.stdout.write(`${program} ${args.join(' ')} did not succeed.\n`);
  }
}
