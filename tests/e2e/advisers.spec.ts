import { aKeyboardPlayer, aMousePlayer, newGame, playToDebrief, sitDown } from '../support/a-player.ts';
import { expect, test } from './fixtures.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('an adviser is asked in three steps, its package goes into the draft and out again, and it is counted', async ({
  page,
}) => {
  const player = aMousePlayer(page);
  await page.goto('/');
  await newGame(player);
  await player.press('Take the chair');
  await sitDown(player);
  await player.press('Advisers');
  const finance = page.getByRole('region', { name: 'Adviser on finance' });
  await player.press('Adviser on finance: where should we look?');
  await expect(finance).toContainText(/Look at .*A package there brings you \+[\d.]+ points.*chance of \d+%/);
  await expect(finance).not.toContainText(/you win /i);
  await player.press('Adviser on finance: which two terms?');
  await expect(finance).toContainText(/you win/i);
  await player.press('Adviser on finance: show me the package');
  const change = finance.getByRole('listitem').first();
  await expect(change).toContainText(/: .* instead of /);
  const term = (await change.textContent())!.split(': ')[0]!;
  await player.press('Put it into the draft');
  await expect(page.getByRole('dialog')).toBeHidden();
  await player.press('Advisers');
  await expect(finance).toContainText('It is your draft as it stands.');
  await player.press('Close');
  await player.press('Undo');
  await player.press('Advisers');
  await expect(finance.getByRole('listitem').first()).toContainText(term);
  await expect(page.getByText('3 hints so far')).toBeVisible();
  await player.press('Put it into the draft');
  await player.press('Table offer');
  await playToDebrief(player);
  const report = page.getByRole('region', { name: 'Advisers' });
  await expect(report).toContainText('You took 3 hints.');
  await expect(report).toContainText(/Adviser on finance said \d+%: they/);
});

test('the advisers are reached and left with the keyboard alone', async ({ page }) => {
  const player = aKeyboardPlayer(page);
  await page.goto('/');
  await newGame(player);
  await player.press('Take the chair');
  await sitDown(player);
  await expect(page.locator('.screen-table')).toBeVisible();
  await page.keyboard.press('v');
  await player.press('Adviser on security: where should we look?');
  await expect(page.getByRole('region', { name: 'Adviser on security' })).toContainText('Look at');
  await page.keyboard.press('Escape');
  await player.press('Minutes');
  await expect(page.getByRole('dialog')).toContainText('Adviser on security: where to look');
});

test('what would make it work is asked of the other side and handed to the advisers', async ({ page }) => {
  const player = aMousePlayer(page);
  await page.goto('/');
  await newGame(player);
  await player.press('Take the chair');
  await sitDown(player);
  await player.press('Advisers');
  await player.press('Ask them now');
  const works = page.getByRole('region', { name: 'What would make it work?' });
  await expect(works).toContainText('They would move for');
  await works.getByRole('button').click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.screen-table')).toBeVisible();
});
