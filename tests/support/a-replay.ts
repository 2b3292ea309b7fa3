import { expect, type Page } from '@playwright/test';
import { aMousePlayer } from './a-player.ts';

/** From the title into the record of one table, with its zone counted. */
export async function openRecord(page: Page, table: string): Promise<void> {
  await page.goto('/');
  await aMousePlayer(page).press('What really happened');
  await page.locator(`[data-record=${table}]`).click();
  await expect(page.locator('.zone-chart')).toBeVisible({ timeout: 30_000 });
}

/** Steps on with the arrow key until the card has this date. */
export async function stepTo(page: Page, date: string): Promise<void> {
  const card = page.locator('.move-date');
  for (let steps = 0; steps < 30; steps += 1) {
    if ((await card.textContent()) === date) return;
    const before = await page.locator('.scrubber-place').textContent();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.scrubber-place')).not.toHaveText(before ?? '');
  }
  throw new Error(`no step of the record is dated ${date}`);
}

/** Picks a file for the box that opens games. */
export async function pickGame(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('.drop-zone input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
}

/** What a button saves, as text with its name. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await aMousePlayer(page).press(button);
  const download = await coming;
  const stream = await download.createReadStream();
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(pieces).toString('utf8') };
}
