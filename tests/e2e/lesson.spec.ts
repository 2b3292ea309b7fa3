import { aMousePlayer, clearTable, newGame, sitDown } from '../support/a-player.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the lesson of the title explains one thing at a time and ends in a contract', async ({ page }) => {
  const { press } = aMousePlayer(page);
  const coach = page.locator('.coach');
  await page.goto('/');
  await press('Learn in three minutes');
  await expect(coach).toContainText('Confidential');
  await press('I have read it');
  await press('To the table');
  await expect(coach).toContainText('1 of 4');
  await press('Next');
  await expect(page.locator('[data-coached]')).toHaveCount(1);
  await expect(coach.getByRole('button', { name: 'Next' })).toBeHidden();
  await press('Light comes on: one step down');
  await press('Next');
  await press('Do it for me');
  await expect(page.getByRole('slider', { name: 'Pay-off period' })).toHaveAttribute('aria-valuetext', /^7/);
  await press('Next');
  await press('Close the note');
  await expect(coach).toBeHidden();
  await press('Table offer');
  await expect(page.getByRole('dialog')).toContainText('what matters to you');
  await press('Answer');
  await expect(coach).toContainText('do not take it');
  await expect(page.locator('.speech')).toBeVisible();
  await press('Do it for me');
  await press('Next');
  await press('Table offer');
  await expect(page.getByRole('dialog')).toContainText('what would make it work');
  await press('Answer');
  await expect(page.getByRole('heading', { level: 1, name: 'Signed' })).toBeVisible();
  await press('To the debrief');
  await press('Take a real table');
  await expect(page.getByRole('heading', { level: 1, name: 'Choose a table' })).toBeVisible();
});

test.describe('single keys', () => {
  test.beforeEach(async ({ page }) => {
    const player = aMousePlayer(page);
    await page.goto('/');
    await newGame(player);
    await player.press('Take the chair');
    await sitDown(player);
  });

  test('are listed on "?" and press what they name', async ({ page }) => {
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys' });
    await expect(list).toContainText('Table offer');
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await page.keyboard.press('m');
    await expect(page.getByRole('dialog', { name: 'Minutes' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('j');
    const slider = page.getByRole('slider', { name: 'Pay-off period' });
    await expect(slider).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(slider).toHaveAttribute('aria-valuetext', /^16/);
    await page.keyboard.press('u');
    await expect(slider).toHaveAttribute('aria-valuetext', /^15/);
    await page.keyboard.press('t');
    await expect(page.locator('.round-box')).toContainText(/Round 2|Round 1/);
    await clearTable(aMousePlayer(page));
    await expect(page.locator('.round-box')).toContainText('Round 2');
  });

  test('do nothing while a value is typed, nor when they are switched off', async ({ page }) => {
    await page.getByRole('textbox', { name: 'Pay-off period' }).click();
    await page.keyboard.press('m');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.evaluate(() => localStorage.setItem('vakhsh-settings', JSON.stringify({ shortcuts: 'off' })));
    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press('m');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('a value is typed: Enter takes it at the nearest step inside the bounds', async ({ page }) => {
    const field = page.getByRole('textbox', { name: 'Pay-off period' });
    const slider = page.getByRole('slider', { name: 'Pay-off period' });
    await field.fill('12');
    await page.keyboard.press('Enter');
    await expect(slider).toHaveAttribute('aria-valuetext', /^12/);
    await field.fill('400');
    await page.keyboard.press('Tab');
    await expect(slider).toHaveAttribute('aria-valuetext', /^25/);
    await field.fill('many');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('25');
    await page.keyboard.press('ArrowDown');
    await expect(slider).toHaveAttribute('aria-valuetext', /^24/);
  });

  test('the words of a term are explained in its row', async ({ page }) => {
    await page.getByRole('button', { name: 'What the words mean: Pay-off period' }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('tooltip')).toContainText('Pay-off period');
  });

  test('a word of the glossary and a block at home explain themselves on focus', async ({ page }) => {
    await page.locator('.reasons .explained').first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('tooltip')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.mouse.move(10, 300);
    await page.locator('.block-cell').first().hover();
    await expect(page.getByRole('tooltip')).toContainText('votes');
  });
});
