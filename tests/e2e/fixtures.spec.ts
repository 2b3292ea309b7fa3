import { test } from './fixtures.ts';

test.describe('an end-to-end test fails by itself', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
    test.fail();
  });

  test('when the page breaks the content security policy', async ({ page }) => {
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'b{}' })),
    );
  });

  test('when the page writes an error to the console', async ({ page }) => {
    await page.evaluate(() => console.error('wrong'));
  });

  test('when the page throws', async ({ page }) => {
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('wrong');
      });
    });
    await page.waitForTimeout(50);
  });
});
