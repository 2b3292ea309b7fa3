import type { Tally } from './tally.ts';

interface VitestReport {
  testResults: {
    name: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** Counts a JSON report of Vitest; a file that crashed, an error outside tests and an empty report are failures. */
export function vitestTally(report: VitestReport, exitCode: number | null): Tally {
  const tally: Tally = { passed: 0, failed: [], skipped: [] };
  for (const file of report.testResults) {
    const failedBefore = tally.failed.length;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') tally.passed += 1;
      else if (test.status === 'failed') tally.failed.push(test.fullName);
      else tally.skipped.push(test.fullName);
    }
    if (file.status === 'failed' && tally.failed.length === failedBefore) tally.failed.push(file.name);
  }
  if (tally.passed + tally.failed.length === 0) tally.failed.push('Vitest ran no test');
  if (exitCode !== 0 && tally.failed.length === 0)
    tally.failed.push('Vitest reported an error outside the tests');
  return tally;
}
