import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aMousePlayer, clearTable, newGame, sitDown } from '../support/a-player.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A game that stands at its first turn, with one offer tabled. */
async function aGameInProgress(page: Page) {
  const player = aMousePlayer(page);
  await page.goto('/');
  await newGame(player);
  await player.press('Take the chair');
  await sitDown(player);
  return player;
}

/** Changes the one game in the browser's storage as a damaged disk or another program would. */
async function changeStoredGame(
  page: Page,
  change: { from: string; to: string; snapshot?: string },
): Promise<void> {
  await page.evaluate(async ({ from, to, snapshot }) => {
    const open = indexedDB.open('vakhsh-games');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const stores = database.transaction(['games', 'lines', 'snapshots'], 'readwrite');
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const lines = stores.objectStore('lines');
    for (const key of await done(lines.getAllKeys())) {
      const line: string = await done(lines.get(key));
      await done(lines.put(line.replace(from, to), key));
    }
    const [game] = await done(stores.objectStore('games').getAll());
    const headerLine = game.headerLine.replace(from, to);
    stores.objectStore('games').put({ ...game, headerLine });
    if (snapshot) stores.objectStore('snapshots').put(snapshot, game.id);
    await new Promise((resolve) => {
      stores.oncomplete = resolve;
    });
    database.close();
  }, change);
}

test('a reload in the middle of a game goes on where it stood', async ({ page }) => {
  const player = await aGameInProgress(page);
  await player.press('Pay-off period: one step up');
  await player.press('Table offer');
  await clearTable(player);
  const readMinutes = async () => {
    await player.press('Minutes');
    const minutes = await page.locator('.minutes').textContent();
    await player.press('Close');
    return minutes;
  };
  const minutes = await readMinutes();
  await page.reload();
  await player.press('Continue');
  await expect(page.locator('.screen-table')).toBeVisible();
  // What opened this round was read before.
  await expect(page.locator('.round-card')).toHaveCount(0);
  await clearTable(player);
  expect(await readMinutes()).toBe(minutes);
  await expect(page.getByRole('slider', { name: 'Pay-off period' })).toHaveAttribute(
    'aria-valuetext',
    /^16\s+years$/,
  );
});

test('a game is deleted only after a question', async ({ page }) => {
  const player = await aGameInProgress(page);
  await player.press('Menu');
  await player.press('Back to title');
  const remove = page.getByRole('button', { name: /^Delete Sangtuda-1: Dushanbe/ });
  await remove.click();
  await player.press('Cancel');
  await expect(remove).toBeVisible();
  await remove.click();
  await player.press('Delete the game');
  await expect(remove).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
});

test('a game that is over is listed as such, not offered to go on with, and opens on its debrief', async ({
  page,
}) => {
  const player = await aGameInProgress(page);
  await page.reload();
  await newGame(player);
  await player.press('Take the chair');
  await sitDown(player);
  await player.press('Walk away');
  await player.press('Leave the table');
  await player.press('To the debrief');
  await page.reload();
  const rows = page.locator('.saved-row');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Broken off');
  await expect(rows.last()).not.toContainText('Broken off');
  await player.press('Continue');
  await expect(page.locator('.screen-table')).toBeVisible();
  await page.reload();
  await page.locator('.saved-row', { hasText: 'Broken off' }).getByRole('button', { name: /^Open/ }).click();
  await expect(page.locator('.screen-debrief')).toBeVisible();
});

test('all saved games go into one file and come back in another browser', async ({ page, browser }) => {
  const player = await aGameInProgress(page);
  await page.reload();
  const saved = page.waitForEvent('download');
  await player.press('Save all games in one file…');
  const file = await saved;
  expect(file.suggestedFilename()).toBe('vakhsh.vakhsh-games');
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  const other = await browser.newPage({ baseURL: new URL(page.url()).origin, reducedMotion: 'reduce' });
  await other.goto('/');
  await other.locator('.drop-zone input[type=file]').setInputFiles(path);
  await expect(other.getByRole('alert')).toContainText('1 game was brought in');
  await aMousePlayer(other).press('Continue');
  await expect(other.locator('.screen-table')).toBeVisible();
  await other.close();
});

test('a damaged game is kept aside with one sentence, and a new one can be played', async ({ page }) => {
  const player = await aGameInProgress(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await changeStoredGame(page, { from: '"type":"prepare"', to: '"type":"prepared"' });
  await player.press('Continue');
  await expect(page.getByRole('alert')).toContainText(/Line 4 of this saved game (is|was) damaged/);
  await newGame(player);
  await player.press('Take the chair');
  await expect(page.getByRole('button', { name: 'I have read it' })).toBeVisible();
});

test('a game of a newer program stays where it is', async ({ page }) => {
  const player = await aGameInProgress(page);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await changeStoredGame(page, { from: '"version":1', to: '"version":99' });
  await player.press('Continue');
  await expect(page.getByRole('alert')).toContainText('newer version');
});

test.describe('a screen that breaks', () => {
  // The page writes the exception to the console, which is right here.
  test.use({ problems: [] as never });

  test('offers the way back and a report without names', async ({ page }) => {
    const player = await aGameInProgress(page);
    await page.evaluate(() => {
      const { get } = Map.prototype;
      Map.prototype.get = function (key: unknown) {
        if (key === 'payoff') throw new Error('broken on purpose');
        return get.call(this, key);
      };
    });
    await page.getByRole('button', { name: 'Pay-off period: one step up' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Something broke' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const saved = page.waitForEvent('download');
    await player.press('Save a bug report');
    expect((await saved).suggestedFilename()).toBe('vakhsh-bug-report.txt');
    await player.press('Back to title');
    await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
  });
});
