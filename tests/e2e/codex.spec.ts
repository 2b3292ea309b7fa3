import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { themeIds } from '#renderer/theme/theme.ts';
import { aMousePlayer, newGame } from '../support/a-player.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function settle(page: Page, settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await page.addInitScript(
    (chosen) =>
      localStorage.setItem('vakhsh-settings', JSON.stringify({ motion: 'off', sound: 0, ...chosen })),
    settings,
  );
}

async function violations(page: Page, screen: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${screen}: ${id}: ${node.target.join(' ')}`),
  );
}

const chosenEvent = (page: Page) => page.locator('.timeline-card h2');

test('an entry is found by a word of its records, read, and left for another and back', async ({ page }) => {
  await settle(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Codex' }).click();
  const search = page.getByRole('searchbox', { name: 'Search' });
  await search.fill('claw');
  await search.press('Enter');
  await expect(page.getByRole('heading', { name: 'Claw-back' })).toBeVisible();
  await expect(page.locator('.fact-source').first()).toContainText(
    /RIA Novosti.*(from|beyond) the article, .*attested/,
  );
  await page.getByRole('button', { name: 'Debt swap' }).click();
  await expect(page.getByRole('heading', { name: 'Debt swap' })).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Claw-back' })).toBeVisible();
  await search.fill('zzzz');
  await expect(page.getByText('Nothing by these words.')).toBeVisible();
});

test('a word of the dossier leads to its entry, and the game goes on behind it', async ({ page }) => {
  await settle(page);
  const player = aMousePlayer(page);
  await page.goto('/');
  await newGame(player);
  await player.press('Take the chair');
  await expect(page.locator('.screen-dossier')).toBeVisible();
  const word = page.locator('.screen-dossier .explained').first();
  await word.hover();
  await expect(page.getByRole('tooltip')).toContainText('Press to read more in the codex.');
  await word.click();
  await expect(page.locator('.codex-entry-name')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'I have read it' })).toBeVisible();
});

test('the timeline is walked with the keyboard alone, at 200 % text too', async ({ page }) => {
  await settle(page, { textSize: 200 });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Timeline' })).toBeVisible();
  await page.keyboard.press('h');
  await expect(chosenEvent(page)).toContainText('16 October 2004');
  const mark = page.locator('.timeline-mark[aria-current=true]');
  await mark.focus();
  await page.keyboard.press('End');
  await expect(chosenEvent(page)).toContainText('16 November 2018');
  await expect(mark).toBeFocused();
  await expect(mark).toBeInViewport({ ratio: 0.9 });
  const [markBox, cardBox] = [await mark.boundingBox(), await page.locator('.timeline-card').boundingBox()];
  expect(markBox!.y + markBox!.height).toBeLessThanOrEqual(cardBox!.y);
  await page.keyboard.press('ArrowLeft');
  await expect(chosenEvent(page)).toContainText('29 October 2016');
  await page.keyboard.press('Home');
  await expect(chosenEvent(page)).toContainText('1959');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowUp');
  await expect(mark).toHaveAccessibleName(/civil war/);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('the timeline is filtered and leads into the codex and back', async ({ page }) => {
  await settle(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Timeline' }).click();
  await page.getByRole('button', { name: 'Plant or matter' }).click();
  await page.getByRole('option', { name: 'Sangtuda-2' }).click();
  await page.getByRole('button', { name: 'Who acts' }).click();
  await page.getByRole('option', { name: 'Russian state' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 event');
  await expect(chosenEvent(page)).toContainText('12 January 2005');
  await page.getByRole('button', { name: 'Division of the plants, January 2005' }).click();
  await expect(page.getByRole('heading', { name: 'Division of the plants, January 2005' })).toBeVisible();
  await page.getByRole('button', { name: 'On the timeline' }).first().click();
  await expect(chosenEvent(page)).toContainText('12 January 2005');
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await expect(chosenEvent(page)).not.toContainText('12 January 2005');
});

test('an event leads to its step in the record, and the record is walked from there', async ({ page }) => {
  await settle(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Timeline' }).click();
  await page.locator('[data-event="ev-2005-07-09"]').click();
  await page.getByRole('button', { name: 'Rogun, step 6' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.move-date')).toHaveText('9 July 2005');
  await page.locator('.move-words .explained').first().click();
  await expect(page.locator('.codex-entry-name')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.move-date')).toHaveText('8 September 2005');
});

test('the sources page tells the article from what is right, and lists every source', async ({ page }) => {
  await settle(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Codex' }).click();
  await page.getByRole('tab', { name: 'Sources' }).click();
  await expect(page.locator('.correction-list > li')).toHaveCount(20);
  await expect(page.locator('.correction-list > li').first()).toContainText('autumn 1992');
  await page.getByText('What Iran bid for Sangtuda-1').click();
  await expect(page.getByText('Ferghana.ru').first()).toBeVisible();
  await page.getByText('Rogun: whose power, and whose metal').click();
  await expect(page.getByText('The sizes were chosen so that the zone of agreement closes')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search the sources' }).fill('vedomosti');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 source');
});

for (const theme of themeIds)
  test(`axe finds nothing in the codex and on the timeline, theme ${theme}`, async ({ page }) => {
    await settle(page, { theme });
    await page.goto('/');
    await page.getByRole('button', { name: 'Codex' }).click();
    await page.getByRole('option', { name: 'Rogun', exact: true }).click();
    const findings = await violations(page, 'entry');
    for (const tab of ['Timeline', 'Sources', 'Credits']) {
      await page.getByRole('tab', { name: tab }).click();
      findings.push(...(await violations(page, tab)));
    }
    expect(findings).toEqual([]);
  });
