import { test as base, expect } from '@playwright/test';
import { watchPages } from '../support/watch-pages.ts';

/**
 * The `test` of every end-to-end file, with the same game numbers in every run: fails when the page breaks the content security policy, writes an error to
 * the console or throws.
 */
export const test = base.extend<{ problems: readonly string[] }>({
  problems: [
    async ({ context }, use) => {
      const problems = await watchPages(context);
      await use(problems);
      // What the page reported last is still on its way.
      for (const page of context.pages()) await page.evaluate(() => new Promise((done) => setTimeout(done)));
      expect(problems, 'problems that the page reported').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
