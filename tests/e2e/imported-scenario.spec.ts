import type { Page } from '@playwright/test';
import { aMousePlayer, playToDebrief, sitDown } from '../support/a-player.ts';
import { dropOnBox } from '../support/drop-on-box.ts';
import { ourScenarioPaths } from '../support/scenarios-of-ours.ts';
import { expect, test } from './fixtures.ts';

const lease = ourScenarioPaths('orchard-lease');
const firstChair = 'orchard-lease-cooperative';
const secondChair = 'orchard-lease-village';

async function pick(page: Page, files: string[]): Promise<void> {
  await page.locator('.drop-zone input[type=file]').setInputFiles(files);
}

/** A text that has no words is shown as its key in brackets. */
async function expectNoBareKeys(page: Page): Promise<void> {
  expect(await page.locator('#hud').textContent()).not.toMatch(/\[[a-z]+(\.[\w-]+)+\]/);
}

for (const seat of ['a', 'b'] as const) {
  test(`a Genius scenario is opened, played from chair ${seat} and debriefed`, async ({ page }) => {
    const player = aMousePlayer(page);
    await page.goto('/');
    await pick(page, lease);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('orchard-lease');
    await page.locator(`.seat-card[data-seat=${seat}]`).click();
    await expectNoBareKeys(page);
    await player.press('Take the chair');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      seat === 'a' ? firstChair : secondChair,
    );
    await page.getByRole('tab', { name: 'Confidential' }).click();
    const fences = page.getByRole('table', { name: 'New trees & fences' });
    await expect(fences.getByRole('row', { name: 'half each' })).toContainText(seat === 'a' ? '10' : '13.3');
    await expectNoBareKeys(page);
    await sitDown(player);
    await expect(page.locator('.round-box')).toHaveText(/^Round 1 of 8$/);
    await expect(page.getByRole('button', { name: /^Levers/ })).toBeHidden();
    await expect(page.getByRole('button', { name: /^Caucus/ })).toBeHidden();
    const rent = page.getByRole('slider', { name: 'Rent, sacks a year' });
    await expect(rent).toHaveAttribute('aria-valuetext', '20');
    await player.press('Rent, sacks a year: one step up');
    await expect(rent).toHaveAttribute('aria-valuetext', '21');
    await expectNoBareKeys(page);
    const seen = await playToDebrief(player);
    expect(seen).not.toContain('home-vote');
    expect(seen).not.toContain('delivery');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('orchard-lease');
    await expect(page.getByRole('img', { name: /All that was possible/ })).toBeVisible();
    await expect(page.locator('.verdict')).toContainText('of all contracts suited both');
    const process = page.getByRole('region', { name: 'How you bargained' });
    await expect(process.getByRole('row', { name: /^Offers tabled/ })).toContainText(/[1-9]/);
    await expect(process.getByRole('row', { name: /^gave way/ })).toBeVisible();
    await expectNoBareKeys(page);
    await player.press('Play the other chair');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      seat === 'a' ? secondChair : firstChair,
    );
  });
}

test('a game on an opened scenario goes on after a reload, without the files', async ({ page }) => {
  const player = aMousePlayer(page);
  await page.goto('/');
  await pick(page, lease);
  await player.press('Take the chair');
  await sitDown(player);
  await player.press('Rent, sacks a year: one step up');
  await player.press('Table offer');
  await expect(page.getByText('They are conferring…').first()).toBeHidden();
  await page.reload();
  await expect(page.locator('.saved-list')).toContainText(`orchard-lease: ${firstChair}`);
  await player.press('Continue');
  await expect(page.locator('.round-box')).toHaveText(/^Round [12] of 8$/);
  await expect(page.locator('input[aria-label="Rent, sacks a year"]').first()).toHaveAttribute(
    'aria-valuetext',
    '21',
  );
  await expectNoBareKeys(page);
  await playToDebrief(player);
});

test('files that cannot be played are refused in one sentence and nothing is lost', async ({ page }) => {
  const player = aMousePlayer(page);
  await page.goto('/');
  const refusal = page.locator('.drop-refusal');
  await pick(page, lease.slice(0, 2));
  await expect(refusal).toHaveText(
    /^Not opened, and nothing has changed: orchard-lease-cooperative\.xml, domain: /,
  );
  await page.locator('.drop-zone input[type=file]').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format": "vakhsh-scenario", '),
  });
  await expect(refusal).toHaveText(/broken\.json is not JSON\. “Which files\?” says what can be opened\.$/);
  await player.press('New game');
  await expect(page.locator('.table-card').first()).toContainText('Sangtuda');
  await player.press('Back to title');
  await pick(page, lease);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('orchard-lease');
});

test('files may be dropped on the box', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible();
  // The title's words move a little when the world behind them is drawn.
  await expect(page.locator('[data-stage=on]').first()).toBeAttached({ timeout: 20_000 });
  await dropOnBox(page, lease);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('orchard-lease');
});
