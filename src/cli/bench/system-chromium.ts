import { spawnSync } from 'node:child_process';

/** Path of the system's Chromium or Chrome; empty where there is none. */
export function systemChromium(): string {
  const found = spawnSync('sh', ['-c', 'command -v chromium || command -v google-chrome'], {
    encoding: 'utf8',
  });
  return found.stdout.trim();
}
