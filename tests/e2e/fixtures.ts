import { test as base, expect } from '@playwright/test';

/**
 * The `test` of every end-to-end file, with the same game numbers in every run: fails when the page breaks the content security policy, writes an error to
 * the console or throws.
 */
export const test = base.extend<{ problems: string[] }>({
  problems: [
    async ({ context }, use) => {
      const problems: string[] = [];
      await context.exposeBinding('reportViolation', (_source, violation: string) => {
        problems.push(`content security policy: ${violation}`);
      });
      await context.addInitScript(() => {
        // Game numbers come in the same order in every run, so that a test plays the same game each time.
        let drawn = 0;
        crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
          if (array instanceof Uint32Array) array.fill(1_000 + 7_919 * drawn++);
          return array;
        };
        document.addEventListener('securitypolicyviolation', (event) => {
          const { reportViolation } = globalThis as unknown as { reportViolation(text: string): void };
          reportViolation(
            `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
          );
        });
      });
      context.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => problems.push(`page: ${error.error().message}`));
      await use(problems);
      // What the page reported last is still on its way.
      for (const page of context.pages()) await page.evaluate(() => new Promise((done) => setTimeout(done)));
      expect(problems, 'problems that the page reported').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
