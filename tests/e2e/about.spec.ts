import { expect, test } from './fixtures.ts';

test('the about page names every package of the game with the text of its licence', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'About and licences' }).click();
  const about = page.getByRole('dialog', { name: 'About The Vakhsh Table' });
  await expect(about).toContainText(/Version \d+\.\d+\.\d+/);
  await expect.poll(() => about.getByRole('listitem').count()).toBeGreaterThan(50);
  const phaser = about.getByRole('button', { name: /^phaser / });
  await expect(phaser).toHaveAttribute('aria-expanded', 'false');
  await phaser.press('Enter');
  await expect(phaser).toHaveAttribute('aria-expanded', 'true');
  await expect(about.locator('.licence-text:visible')).toContainText('Permission is hereby granted');
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
});
