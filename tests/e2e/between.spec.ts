import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  aMousePlayer,
  clearTable,
  newGame,
  type Player,
  playToDebrief,
  screenOf,
  sitDown,
} from '../support/a-player.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const texts = (table: string) =>
  JSON.parse(
    readFileSync(new URL(`../../assets/packs/${table}/text/en/public.json`, import.meta.url), 'utf8'),
  );
const moscow = texts('moscow-package');
const sangtuda = texts('sangtuda-rao');

/** Takes a chair with a game number of one's choice, as far as the dossier. */
async function takeChair({ page, press }: Player, seat: 'a' | 'b', seed: number): Promise<void> {
  await page.locator(`.seat-card[data-seat=${seat}]`).click();
  const number = page.getByRole('textbox', { name: 'Game number' });
  await number.fill(String(seed));
  await number.blur();
  await press('Take the chair');
}

/** Moves a term of the draft by one position. */
async function nudge(page: Page, term: string, key: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  const slider = page.getByRole('slider', { name: moscow[`term.${term}.name`], exact: true });
  if ((await slider.count()) === 0)
    await page.getByRole('button', { name: moscow[`term.${term}.name`], exact: true }).click();
  await slider.focus();
  await page.keyboard.press(key);
}

/** Tables the same contract in every round until the other side takes it. */
async function insist(player: Player): Promise<void> {
  for (let round = 0; round < 8 && (await screenOf(player.page)) === 'table'; round += 1) {
    const before = await player.page.locator('body').textContent();
    await player.press('Table offer');
    await expect.poll(() => player.page.locator('body').textContent()).not.toBe(before);
    if ((await screenOf(player.page)) === 'table') await clearTable(player);
  }
}

const ownValue = (page: Page) => page.getByRole('region', { name: 'What this draft is worth' }).textContent();

test('what is signed with Moscow stands at Sangtuda-1, in the dossier, the minutes and the figures', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const player = aMousePlayer(page);
  await page.goto('/');
  await newGame(player, /^The Moscow/);
  await takeChair(player, 'a', 5);
  await sitDown(player);
  for (const term of ['base', 'okno', 'promised']) await nudge(page, term, 'ArrowRight');
  // The debt that is not written off stays owed: nothing of it becomes shares.
  await nudge(page, 'rest', 'ArrowLeft');
  await insist(player);
  await playToDebrief(player, 'Keep the deal as it is');
  await expect(page.locator('[data-standing=moscow-package]')).toContainText('signed on');
  // Given first, with no name behind the sum: Moscow waits, and the debrief says why.
  await expect(page.getByRole('region', { name: 'What became of it' })).toContainText(
    moscow['card.duma.because.later.0'],
  );

  await player.press('Open another table with what stands');
  const carry = page.getByRole('checkbox', { name: 'Begin the next table with what stands' });
  await expect(carry).toBeChecked();
  await expect(page.locator('[data-table=sangtuda-rao]')).toContainText(
    'what stands from: The Moscow package',
  );
  await expect(page.locator('[data-table=moscow-package]')).not.toContainText('what stands from');
  await player.press(/^Sangtuda-1/);
  await takeChair(player, 'b', 9);
  const left = page.getByRole('region', { name: 'What the other tables left here' });
  await expect(left.locator('[data-link=no-swap]')).toContainText(sangtuda['between.no-swap.body']);
  await sitDown(player);
  const carried = await ownValue(page);
  await player.press('Minutes');
  await expect(page.locator('.minutes')).toContainText(sangtuda['between.no-swap.body']);

  await page.goto('/');
  await newGame(player, /^Sangtuda-1/);
  await takeChair(player, 'b', 9);
  await expect(left).toBeHidden();
  await sitDown(player);
  // The same game begun fresh: the budget has USD 50 million less to find, so the same draft is worth more.
  expect(await ownValue(page)).not.toBe(carried);
});

test('what stands is listed from the title too, and is set aside unless it is asked for', async ({
  page,
}) => {
  const player = aMousePlayer(page);
  await page.goto('/');
  await newGame(player, /^Sangtuda-2/);
  await takeChair(player, 'a', 5);
  await sitDown(player);
  await player.press('Walk away');
  await player.press('Leave the table');
  await playToDebrief(player);
  await player.press('Back to title');
  await player.press('New game');
  await expect(page.locator('[data-standing=sangtuda2-iran]')).toContainText('broken off on');
  await expect(page.getByRole('checkbox')).not.toBeChecked();
  await expect(page.getByText('Set aside: the next table begins fresh.')).toBeVisible();
  await expect(page.locator('.table-card-standing')).toHaveCount(0);
  await page.getByText('Begin the next table with what stands').click();
  await expect(page.locator('.table-card-standing').first()).toContainText('Sangtuda-2');
});
