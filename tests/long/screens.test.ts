import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { themeIds } from '#renderer/theme/theme.ts';
import { nameOfLook, windowLooks } from '../e2e/screens-looks.ts';
import { photographScreens } from '../e2e/screens-photographs.ts';
import { everyChair } from '../e2e/screens-walk.ts';
import { findChromium } from '../support/chromium-finder.ts';
import { chromiumLaunch, chromiumVariable } from '../support/chromium-launch.ts';

let browser: Awaited<ReturnType<typeof chromium.launch>>;

beforeAll(async () => {
  process.env[chromiumVariable] ??= (await findChromium()) ?? '';
  browser = await chromium.launch(chromiumLaunch());
});
afterAll(() => browser.close());

it.each(windowLooks.map((look) => [nameOfLook(look), look] as const))(
  'no screen of any table from either chair has a fault in any theme: %s',
  async (_name, look) => {
    const photographs = await photographScreens(browser, look, everyChair);
    const found = photographs.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
    expect(found).toEqual([]);
    expect(photographs.length).toBeGreaterThan(150 * themeIds.length);
  },
);
