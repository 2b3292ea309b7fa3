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
  await expect(settled).toContainText("Cost above the budgetthe company's own risk");
  await expect(settled.getByRole('term')).toHaveCount(3);
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
      await page.getByRole('button', { name: 'Pay-off period: one step up' }).click();
      await expect(page.getByRole('slider', { name: 'Pay-off period' })).toHaveAttribute(
        'aria-valuetext',
        /^16\s+years$/,
      );
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

  test('ends at once for who walks away, after a question, and is judged', async ({ page }) => {
    const player = aMousePlayer(page);
    await page.goto('/');
    await newGame(player);
    await player.press('Take the chair');
    await sitDown(player);
    await player.press('Walk away');
    await player.press('Cancel');
    await expect(page.locator('.screen-table')).toBeVisible();
    await player.press('Walk away');
    await player.press('Leave the table');
    await expect(page.getByRole('heading', { level: 1, name: 'No contract' })).toBeVisible();
    await player.press('To the debrief');
    await expect(page.locator('.verdict')).toContainText(/A good no|Missed/);
  });
});
