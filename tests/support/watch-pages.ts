import type { BrowserContext } from '@playwright/test';

/**
 * Collects what goes wrong in a context's pages from now on: breaches of the content security policy, errors in the
 * console, exceptions. Gives game numbers that come in the same order in every run, so that a test plays the same
 * game each time.
 */
export async function watchPages(context: BrowserContext): Promise<readonly string[]> {
  const problems: string[] = [];
  await context.exposeBinding('reportViolation', (_source, violation: string) => {
    problems.push(`content security policy: ${violation}`);
  });
  await context.addInitScript(() => {
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
  return problems;
}
