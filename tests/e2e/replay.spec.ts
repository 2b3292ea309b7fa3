import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { themeIds } from '#renderer/theme/theme.ts';
import { aMousePlayer, clearTable, playToDebrief, sitDown } from '../support/a-player.ts';
import { openRecord, pickGame, saved, stepTo } from '../support/a-replay.ts';
import { dropOnBox } from '../support/drop-on-box.ts';
import { readPackFile } from '../support/packs.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Takes the record over where it stands and plays to the debrief. */
async function takeOverAs(page: Page, chair: RegExp): Promise<void> {
  const player = aMousePlayer(page);
  await player.press('Take over here');
  await expect(page.getByRole('dialog')).toContainText('our choice');
  await player.press(chair);
  await sitDown(player);
  await playToDebrief(player);
}

test('the record of Rogun is walked through with the keyboard alone', async ({ page }) => {
  await openRecord(page, 'rogun-rusal');
  const place = page.locator('.scrubber-place');
  await expect(place).toHaveText('Step 1 of 21');
  await expect(page.getByText('Before the first date of this table')).toBeVisible();
  await page.keyboard.press('End');
  await expect(place).toHaveText('Step 21 of 21');
  await expect(page.locator('.zone-panel')).toContainText('No contract is left');
  await page.keyboard.press('ArrowLeft');
  await expect(place).toHaveText('Step 20 of 21');
  await page.keyboard.press('4');
  await expect(page.locator('.move-date')).toHaveText('9 July 2005');
  await expect(page.locator('.zone-panel')).toContainText('of all contracts are worth more than leaving');
  await expect(page.locator('.move-card')).toContainText('beyond the article');
  await page.keyboard.press('Home');
  await expect(place).toHaveText('Step 1 of 21');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(place).toHaveText('Step 2 of 21', { timeout: 15_000 });
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('In a replay: play or pause');
});

test('Rogun is taken over as Rusal in July 2005 and ends beside the record', async ({ page }) => {
  test.setTimeout(150_000);
  await openRecord(page, 'rogun-rusal');
  await stepTo(page, '9 July 2005');
  await takeOverAs(page, /^Sit down as Rusal/);
  const beside = page.getByRole('region', { name: 'You, the record, the best joint trade' });
  await expect(beside).toContainText('You took the record over on 9 July 2005.', { timeout: 30_000 });
  await expect(beside.getByRole('row', { name: /^Outcome/ })).toContainText('No contract');
  const height = beside.getByRole('row', { name: /^Height of the dam/ });
  await expect(height.getByRole('cell')).toHaveCount(3);
  await expect(height.getByRole('cell').nth(1)).toContainText('335 m / 285 m');
  await expect(beside.getByRole('row', { name: /^Worth to Rusal/ })).toContainText('points');
});

test('Sangtuda-1 is taken over as the government; its minutes open in a fresh profile and tell no secret', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  await openRecord(page, 'sangtuda-rao');
  await stepTo(page, '12 January 2005');
  await takeOverAs(page, /^Sit down as (Government of Tajikistan|Ministry)/);
  const beside = page.getByRole('region', { name: 'You, the record, the best joint trade' });
  await expect(beside.getByRole('row', { name: /^Pay-off period/ })).toContainText('20 years', {
    timeout: 30_000,
  });
  const minutes = await saved(page, 'Save public minutes');
  expect(minutes.name).toMatch(/^sangtuda-rao-.*\.vakhsh-minutes$/);
  expectNoSecrets(minutes.text);
  const fresh = await browser.newContext({ reducedMotion: 'reduce' });
  const other = await fresh.newPage();
  await other.goto(page.url());
  await aMousePlayer(other).press('What really happened');
  await expect(other.getByText('No game is saved yet.')).toBeVisible();
  await pickGame(other, minutes.name, minutes.text);
  await expect(other.getByRole('heading', { level: 1, name: 'Minutes: Sangtuda-1' })).toBeVisible();
  await dropBesideTheBox(other, minutes.name, minutes.text);
  await dropOnTheBox(other, minutes.name, minutes.text);
  await expect(other.locator('.zone-panel')).toContainText('Minutes hold no private sheets');
  await other.keyboard.press('End');
  await expect(other.locator('.move-card')).not.toHaveText('');
  await expect(other.getByRole('button', { name: 'Play on from here' })).toHaveCount(0);
  await fresh.close();
});

/** Dropped anywhere on the title, minutes open too. */
async function dropBesideTheBox(page: Page, name: string, text: string): Promise<void> {
  await page.reload();
  await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
  await page.evaluate(
    ([called, inside]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([inside], called));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Minutes: Sangtuda-1' })).toBeVisible();
}

/** Drops a file on the box as the browser does it. */
async function dropOnTheBox(page: Page, name: string, text: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'vakhsh-drop-')), name);
  writeFileSync(path, text);
  await page.reload();
  await expect(page.locator('[data-stage=on]').first()).toBeAttached({ timeout: 20_000 });
  await aMousePlayer(page).press('What really happened');
  await expect(page.locator('.screen-archive')).toBeVisible();
  await dropOnBox(page, [path]);
  await expect(page.getByRole('heading', { level: 1, name: 'Minutes: Sangtuda-1' })).toBeVisible();
}

/** No seed, no command, none of both chairs' private texts. */
function expectNoSecrets(text: string): void {
  for (const word of ['"seed"', '"makeOffer"', '"acceptOffer"', '"prepare"', '"ready"', '"options"', '"own'])
    expect(text).not.toContain(word);
  for (const seat of ['a', 'b']) {
    const texts = readPackFile('sangtuda-rao', `text/en/${seat}.json`) as Record<string, string>;
    for (const sentence of Object.values(texts)) expect(text).not.toContain(sentence);
  }
}

test('a game is branched in its replay; both lie in the tree and side by side', async ({ page }) => {
  test.setTimeout(120_000);
  const player = aMousePlayer(page);
  await openRecord(page, 'moscow-package');
  await stepTo(page, '24 August 2004');
  await player.press('Take over here');
  await player.press(/^Sit down as Government/);
  await sitDown(player);
  await player.press('Table offer');
  await clearTable(player);
  await player.press('Menu');
  await player.press('Back to title');
  await player.press('What really happened');
  await player.press(/^Replay the Moscow package/);
  await expect(page.locator('.zone-panel')).toContainText('sheets stay closed');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await player.press('Play on from here');
  await expect(page.locator('.screen-table, .screen-preparation, .screen-dossier')).toBeVisible();
  await page.reload();
  await player.press('What really happened');
  await expect(page.locator('.family-branch')).toContainText('branched after move');
  for (const box of await page.locator('.family-pick').all()) await box.click();
  await player.press('Compare the two chosen');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Two games: The Moscow package');
  await expect(page.getByRole('row', { name: /^Outcome/ })).toContainText('Still being played');
});

test.describe('a game file', () => {
  /** A whole game file of a few moves. */
  async function aGameFile(page: Page): Promise<string> {
    const player = aMousePlayer(page);
    await openRecord(page, 'moscow-package');
    await stepTo(page, '24 August 2004');
    await player.press('Take over here');
    await player.press(/^Sit down as Government/);
    await sitDown(player);
    await player.press('Menu');
    await player.press('Back to title');
    await player.press('What really happened');
    await player.press(/^Replay the Moscow package/);
    return (await saved(page, 'Save the whole game')).text;
  }

  test('that was edited, cut short or made by newer rules gets one clear sentence', async ({ page }) => {
    test.setTimeout(120_000);
    const text = await aGameFile(page);
    const alert = page.getByRole('alert');
    const open = async (changed: string): Promise<void> => {
      await page.goto('/');
      await aMousePlayer(page).press('What really happened');
      await pickGame(page, 'mine.vakhsh', changed);
    };
    await open(text.replace('"priorities":[', '"priorities":["base"').replace('"base""', '"base","'));
    await expect(alert).toContainText(/mine\.vakhsh was changed: step 3 \(line 4\) does not continue/);
    await open(text.slice(0, -9));
    await expect(alert).toContainText('The last line of mine.vakhsh was cut off');
    await expect(page.locator('.screen-replay')).toBeVisible();
    await open(text.replace('"rules":1', '"rules":99'));
    await expect(alert).toContainText('played by newer rules');
    await open(text.replace('"version":1', '"version":99'));
    await expect(alert).toContainText('written by a newer version');
    await open('a letter');
    await expect(alert).toContainText('is no game of The Vakhsh Table');
    await expect(page.locator('.screen-archive')).toBeVisible();
  });
});

test('a cause taken away redraws the zone and is marked as one’s own setting', async ({ page }) => {
  const player = aMousePlayer(page);
  await openRecord(page, 'rogun-rusal');
  await page.keyboard.press('End');
  await expect(page.locator('.zone-panel')).toContainText('No contract is left');
  await player.press('Argue with the model');
  for (const cause of ['A dam in Siberia', 'Boguchany grows firmer', 'A buyer from Norway'])
    await page.locator('.argue-cause', { hasText: cause }).locator('.checkbox').click();
  await player.press('See the record so');
  await expect(page.locator('.zone-panel')).toContainText('of all contracts are worth more', {
    timeout: 30_000,
  });
  await expect(page.getByText('Your setting', { exact: true })).toBeVisible();
  await player.press('Argue with the model');
  await player.press('Back to the model');
  await player.press('See the record so');
  await expect(page.locator('.zone-panel')).toContainText('No contract is left', { timeout: 30_000 });
  await expect(page.getByText('Your setting', { exact: true })).toHaveCount(0);
});

for (const theme of themeIds)
  test(`axe finds nothing in records and replays, theme ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(
      (chosen) => localStorage.setItem('vakhsh-settings', JSON.stringify({ theme: chosen, sound: 0 })),
      theme,
    );
    const findings: string[] = [];
    const look = async (screen: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations)
        findings.push(...nodes.map((node) => `${screen}: ${id}: ${node.target.join(' ')}`));
    };
    const player = aMousePlayer(page);
    await openRecord(page, 'sangtuda-rao');
    await stepTo(page, '5 March 2007');
    await look('record');
    await player.press('Take over here');
    await look('take over');
    await player.press('Close');
    await player.press('Argue with the model');
    await look('argue');
    await player.press('Close');
    await player.press('What really happened');
    await expect(page.locator('.screen-archive')).toBeVisible();
    await look('archive');
    expect(findings).toEqual([]);
  });

test('the record fits its window at 200 % text, and its bar stays in reach', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('vakhsh-settings', JSON.stringify({ textSize: 200, sound: 0 })),
  );
  await openRecord(page, 'rogun-rusal');
  await page.keyboard.press('End');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeInViewport();
  await page.locator('.zone-sentence').scrollIntoViewIfNeeded();
  await expect(page.locator('.zone-sentence')).toBeInViewport();
});
