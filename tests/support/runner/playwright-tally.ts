import type { Tally } from './tally.ts';

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[];
}

interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}

/** Counts a JSON report of Playwright; a test that passed only when repeated, and an empty report, are failures. */
export function playwrightTally(report: PlaywrightReport, exitCode: number | null): Tally {
  const tally: Tally = { passed: 0, failed: [], skipped: [] };
  for (const suite of report.suites) addSuite(tally, suite, '');
  for (const error of report.errors) tally.failed.push(`Playwright: ${error.message ?? 'unknown error'}`);
  if (tally.passed + tally.failed.length === 0) tally.failed.push('Playwright ran no test');
  if (exitCode !== 0 && tally.failed.length === 0)
    tally.failed.push('Playwright reported an error outside the tests');
  return tally;
}

function addSuite(tally: Tally, suite: PlaywrightSuite, above: string): void {
  const path = `${above}${suite.title} > `;
  for (const inner of suite.suites ?? []) addSuite(tally, inner, path);
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      const title = `${path}${spec.title}`;
      if (test.status === 'expected') tally.passed += 1;
      else if (test.status === 'skipped') tally.skipped.push(title);
      else tally.failed.push(title);
    }
  }
}
