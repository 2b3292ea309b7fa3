import { expect, test } from './fixtures.ts';

test('the address of npm start shows the game', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle('The Vakhsh Table');
  await expect(page.getByRole('heading').first()).toBeVisible();
});
