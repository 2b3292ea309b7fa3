import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { chromium, type Route } from '@playwright/test';
import { projectRoot } from '#cli/start/project-root.ts';
import { contentSecurityPolicy } from '#protocol/content-security.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { chromiumLaunch } from './chromium-launch.ts';

const origin = 'http://check.test';

/**
 * Bundles a module that sets `globalThis.vakhshCheck` to a function, calls that in Chromium under the game's content
 * security policy and gives its result, which must be plain JSON. The page may fetch any file of the project.
 * @param entry path from the project's root
 */
export async function runInChromium(entry: string): Promise<unknown> {
  const script = await bundleForPage(entry);
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.route(`${origin}/**`, (route) => answer(route, script));
    await page.goto(`${origin}/`);
    await page
      .waitForFunction(() => 'vakhshCheck' in globalThis, null, { timeout: 20_000 })
      .catch(() => {
        throw new Error(`${entry} did not start in Chromium: ${problems.join('; ')}`);
      });
    return await page.evaluate(() =>
      (globalThis as unknown as { vakhshCheck(): Promise<unknown> }).vakhshCheck(),
    );
  } finally {
    await browser.close();
  }
}

async function answer(route: Route, script: string): Promise<void> {
  const path = new URL(route.request().url()).pathname;
  if (path === '/') {
    await route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': contentSecurityPolicy('web') },
      body: '<!doctype html><meta charset="utf-8"><script type="module" src="/check.js"></script>',
    });
  } else if (path === '/check.js') {
    await route.fulfill({ contentType: 'text/javascript', body: script });
  } else {
    const body = await readFile(join(projectRoot, path)).catch(() => null);
    const contentType = extname(path) === '.json' ? 'application/json' : 'text/plain; charset=utf-8';
    await route.fulfill(body === null ? { status: 404 } : { contentType, body });
  }
}
