import {
  aKeyboardPlayer,
  aMousePlayer,
  newGame,
  playToDebrief,
  sitDown,
  tabTo,
} from '../support/a-player.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the short version leaves five rows open and names what was settled before the talks', async ({
  page,
}) => {
  const player = aMousePlayer(page);
  await page.goto('/');
  await newGame(player);
  await page.getByRole('radio', { name: /The short version/ }).click({ force: true });
  await player.press('Take the chair');
  await expect(page.getByRole('tabpanel')).toContainText('Settled before the talks: If it is late');
  await sitDown(player);
  await expect(page.locator('.sheet').getByRole('slider')).toHaveCount(5);
  const settled = page.getByRole('region', { name: 'Settled before the talks' });
  await expect(settled).toContainText('Cost above the budgetthe company’s own risk');
  await expect(settled.getByRole('term')).toHaveCount(3);
});

test('the only news that opens a round is told whole, before the table is seen', async ({ page }) => {
  const player = aMousePlayer(page);
  await page.goto('/');
  await newGame(player);
  for (const step of ['Take the chair', 'I have read it', 'To the table']) await player.press(step);
  const news = page.locator('.round-card-lines li');
  await expect(news).toHaveCount(1);
  await expect(news).toContainText('The prize is divided');
  await expect(news).toContainText('Russia finishes the first plant');
});

test('a row that folds or unfolds stays under the pointer and keeps the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const player = aMousePlayer(page);
  await page.goto('/');
  await newGame(player);
  await player.press('Take the chair');
  await sitDown(player);
  // With every row open there is more than the sheet can show, and it says so.
  const folded = page.locator('.row-toggle[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
  await page.locator('.sheet-rows').evaluate((rows) => rows.scrollTo(0, 0));
  await page.getByRole('button', { name: /more terms? below$/ }).click();
  await page.locator('.sheet-rows').evaluate((rows) => rows.scrollTo(0, rows.scrollHeight));
  await expect(page.getByRole('button', { name: /more terms? below$/ })).toHaveCount(0);
  const last = page.locator('.row-toggle').last();
  const middle = async (): Promise<number> => {
    const box = (await last.boundingBox())!;
    return box.y + box.height / 2;
  };
  for (const isOpen of [false, true, false]) {
    const before = await middle();
    await last.click();
    await expect(last).toHaveAttribute('aria-expanded', String(isOpen));
    await expect(last).toBeFocused();
    expect(Math.abs((await middle()) - before)).toBeLessThan(8);
  }
});

test.describe('a game from the title to the debrief', () => {
  for (const seat of ['a', 'b'] as const) {
    test(`with the mouse from seat ${seat}`, async ({ page }) => {
      const player = aMousePlayer(page);
      await page.goto('/');
      await newGame(player);
      await page.locator(`.seat-card[data-seat=${seat}]`).click();
      await player.press('Take the chair');
      await sitDown(player);
      const lines = () =>
        page
          .locator('.value-bar')
          .evaluateAll((bars) =>
            bars.map((bar) => (bar as HTMLElement).style.getPropertyValue('--line-low')),
          );
      const before = await lines();
      await page.getByRole('button', { name: 'Pay-off period: one step up' }).click();
      await expect(page.getByRole('slider', { name: 'Pay-off period' })).toHaveAttribute(
        'aria-valuetext',
        /^16\s+years$/,
      );
      // Both bars keep one scale while a draft is written: the lines of leaving stand still.
      expect(await lines()).toEqual(before);
      await player.press('Undo');
      await expect(page.getByRole('slider', { name: 'Pay-off period' })).toHaveAttribute(
        'aria-valuetext',
        /^15\s+years$/,
      );
      const seen = await playToDebrief(player);
      expect(seen).toContain('ending');
      await expect(page.getByRole('img', { name: /All that was possible/ })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Play the other chair' })).toBeVisible();
    });

    test(`with the keyboard alone from seat ${seat}`, async ({ page }) => {
      const player = aKeyboardPlayer(page);
      await page.goto('/');
      await newGame(player);
      if (seat === 'b') {
        await tabTo(page, /^Government of Tajikistan/);
        await page.keyboard.press('ArrowDown');
      }
      await player.press('Take the chair');
      await sitDown(player);
      await tabTo(page, 'Pay-off period: one step down');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('ArrowRight');
      const slider = page.getByRole('slider', { name: 'Pay-off period' });
      await expect(slider).toBeFocused();
      await expect(slider).toHaveAttribute('aria-valuetext', /^16\s+years$/);
      await playToDebrief(player);
      await player.press('Play the other chair');
      const other = seat === 'a' ? 'RAO UES' : 'Government of Tajikistan';
      await expect(page.getByRole('heading', { level: 1 })).toContainText(other);
    });
  }

  test('ends at once for who walks away, after a question, and is judged; the focus is on each new screen', async ({
    page,
  }) => {
    const player = aMousePlayer(page);
    const title = page.getByRole('heading', { level: 1 });
    await page.goto('/');
    await newGame(player);
    await expect(title).toBeFocused();
    await player.press('Take the chair');
    await expect(title).toHaveText(/^Dossier/);
    await expect(title).toBeFocused();
    await sitDown(player);
    // The card of the round is closed: the keyboard goes on at the table, not at the top of the page.
    await expect(title).toBeFocused();
    await player.press('Walk away');
    await player.press('Cancel');
    await expect(page.getByRole('button', { name: 'Walk away' })).toBeFocused();
    await player.press('Walk away');
    await expect(page.getByRole('alertdialog')).toContainText(
      /leaving is worth to you today: \d+\.\d\spoints/,
    );
    await player.press('Leave the table');
    await expect(title).toHaveText('No contract');
    await expect(title).toBeFocused();
    await player.press('To the debrief');
    await expect(page.locator('.verdict')).toContainText(/A good no|Missed/);
    await expect(title).toBeFocused();
    await player.press('Back to title');
    await expect(title).toHaveText('The Vakhsh Table');
    await expect(title).toBeFocused();
  });
});
