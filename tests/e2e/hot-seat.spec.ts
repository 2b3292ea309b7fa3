import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SeatId } from '#engine/index.ts';
import { aMarkedPack } from '../support/a-marked-pack.ts';
import { aKeyboardPlayer, clearTable, type Player, playToDebrief, screenOf } from '../support/a-player.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const marked = { a: aMarkedPack('a'), b: aMarkedPack('b') };

/** Texts of both chairs as they are in the marked packs; everything else as it is. */
async function serveMarkedTexts(page: Page): Promise<void> {
  for (const seat of ['a', 'b'] as const)
    await page.route(`**/packs/sangtuda-rao/text/en/${seat}.json`, (route) => {
      const path = join(marked[seat].folder, 'sangtuda-rao', 'text', 'en', `${seat}.json`);
      return route.fulfill({ contentType: 'application/json', body: readFileSync(path, 'utf8') });
    });
}

/** How many private markers of a chair stand anywhere on the page: text, names, values of fields. */
async function markersOn(page: Page, seat: SeatId): Promise<number> {
  const all = await page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')];
    const typed = fields.map((field) => (field as HTMLInputElement).value).join('\n');
    return `${document.title}\n${typed}\n${document.documentElement.outerHTML}`;
  });
  return marked[seat].markers.filter((marker) => all.includes(marker)).length;
}

test('two persons at one machine never see a private word of the other, by keyboard alone', {
  tag: '@long',
}, async ({ page }) => {
  test.setTimeout(180_000);
  await serveMarkedTexts(page);
  const { press } = aKeyboardPlayer(page);
  await page.goto('/');
  await press('Two at one machine');
  await press(/^Sangtuda-1/);
  await press('Both sit down');
  const seen: Record<SeatId, number> = { a: 0, b: 0 };
  let seated: SeatId | null = null;
  let curtains = 0;

  /** Before every press: the curtain and the end hide both sides, any other screen the one that is not seated. */
  const look = async (): Promise<void> => {
    const screen = await screenOf(page);
    if (screen === 'debrief') return;
    const found = { a: await markersOn(page, 'a'), b: await markersOn(page, 'b') };
    if (screen === 'curtain' || screen === 'ending')
      expect([screen, found]).toEqual([screen, { a: 0, b: 0 }]);
    else expect([screen, seated, found[seated === 'a' ? 'b' : 'a']]).toEqual([screen, seated, 0]);
    if (seated) seen[seated] += found[seated];
    if (screen !== 'curtain') return;
    curtains += 1;
    seated = (await page.locator('.curtain').getAttribute('data-seat')) as SeatId;
  };
  const watched: Player = {
    page,
    press: async (name) => {
      await expect(page.locator('.screen:not(.loading)')).toBeVisible();
      await look();
      await press(name);
    },
  };
  const curtain = page.locator('.screen-curtain');
  for (const button of ['I have read it', 'To the table']) {
    for (const lifts of button === 'I have read it' ? [true, true] : [false, true]) {
      if (lifts) await expect(curtain).toBeVisible();
      if (lifts) await watched.press(/^I speak for/);
      await expect(curtain).toHaveCount(0);
      await watched.press(button);
    }
  }
  await expect(page.locator('.screen-table')).toBeVisible();
  await clearTable(watched);
  await watched.press('Table offer');
  await expect(curtain).toBeVisible();
  await page.reload();
  await expect(page.getByText(/Sangtuda-1: two persons, game/)).toBeVisible();
  seated = null;
  await press('Continue');
  await expect(curtain).toBeVisible();
  await playToDebrief(watched, 'Keep the deal as it is');
  expect(curtains).toBeGreaterThan(6);
  expect([seen.a > 0, seen.b > 0]).toEqual([true, true]);
  await press(/^See it as/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Debrief: Sangtuda-1');
});
