import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { projectRoot } from '#cli/start/project-root.ts';
import { chromiumLaunch } from './support/chromium-launch.ts';

// Every worker process reads this file again, so the port goes on through the environment.
process.env.VAKHSH_TEST_PORT ??= String(await freePort());
const address = `http://127.0.0.1:${process.env.VAKHSH_TEST_PORT}`;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  workers: 1,
  // A machine under load may miss one wait; a test that fails twice is a failure.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 720 },
    launchOptions: chromiumLaunch(),
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node src/cli/start/start.ts --browser --port ${process.env.VAKHSH_TEST_PORT}`,
    cwd: projectRoot,
    url: address,
    timeout: 60_000,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound !== null ? bound.port : 0));
    });
  });
}
