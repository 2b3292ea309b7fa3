import { expect, test } from '@playwright/test';
import { runInChromium } from '../support/run-in-chromium.ts';

test('numbers, money, dates and plurals are written in Chromium as in Node, in Tajik too', async () => {
  expect(await runInChromium('tests/renderer/format-vectors-in-browser.ts')).toEqual([]);
});

test('a language shows once its texts have come, the last one chosen wins, a lost file changes nothing', async () => {
  expect(await runInChromium('tests/renderer/language-switch-in-browser.tsx')).toEqual({
    first: 'en Welcome 12.5 / en',
    failed: 'en Welcome 12.5 / en',
    switched: 'tg Хуш омадед 12,5 / tg',
    late: 'tg Хуш омадед 12,5 / tg',
    stored: ['tg'],
    reasons: ['no file'],
  });
});
