import { expect, test } from '@playwright/test';
import { storePromises } from '../support/game-store-contract.ts';
import { runInChromium } from '../support/run-in-chromium.ts';
import { windowPromises } from '../support/window-promises.ts';

test.describe('the browser keeps games in IndexedDB', () => {
  let results: Record<string, string | null> = {};

  test.beforeAll(async () => {
    results = (await runInChromium('tests/support/game-store-in-browser.ts')) as typeof results;
  });

  for (const { title } of [...storePromises, ...windowPromises]) {
    test(title, () => expect(results[title]).toBeNull());
  }
});
