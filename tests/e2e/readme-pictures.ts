import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { projectRoot } from '#cli/start/project-root.ts';
import { aMousePlayer, clearTable, newGame, playToDebrief, sitDown } from '../support/a-player.ts';
import { servedGame } from './served-game.ts';

/** Seed of the game that the pictures show. */
const seed = 7;

/** Plays one game in the browser and keeps the two pictures of the README: the table and the debrief. */
export async function readmePictures(browser: Browser): Promise<readonly string[]> {
  const served = await servedGame();
  const folder = join(projectRoot, 'assets', 'readme');
  await mkdir(folder, { recursive: true });
  try {
    return await photographGame(browser, served.address, folder);
  } finally {
    await served.close();
  }
}

async function photographGame(browser: Browser, address: string, folder: string): Promise<string[]> {
  // Smaller than the window, so that each file stays under 200 kB.
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 0.65,
    reducedMotion: 'reduce',
  });
  await page.addInitScript(() =>
    localStorage.setItem('vakhsh-settings', JSON.stringify({ motion: 'off', sound: 0 })),
  );
  const player = aMousePlayer(page);
  const [table, debrief] = ['table.png', 'debrief.png'].map((name) => join(folder, name)) as [string, string];
  await page.goto(address);
  await page.waitForSelector('[data-stage="on"]');
  await newGame(player);
  await page.getByRole('textbox', { name: 'Game number' }).fill(String(seed));
  await page.keyboard.press('Tab');
  await player.press('Take the chair');
  await sitDown(player);
  await player.press('Table offer');
  await clearTable(player);
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: table });
  await playToDebrief(player);
  await page.getByRole('img', { name: /All that was possible/ }).waitFor();
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: debrief });
  await page.close();
  return [table, debrief];
}
