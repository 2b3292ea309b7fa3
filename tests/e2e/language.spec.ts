import { expect, test } from '@playwright/test';
import { runInChromium } from '../support/run-in-chromium.ts';

test('numbers, money, dates and plurals are written in Chromium as in Node, in Tajik too', async () => {
  expect(await runInChromium('tests/renderer/format-vectors-in-browser.ts')).toEqual([]);
});
