import { describe, expect, it } from 'vitest';
import { playwrightTally } from '../support/runner/playwright-tally.ts';
import { addTallies, closingLine } from '../support/runner/tally.ts';
import { vitestTally } from '../support/runner/vitest-tally.ts';

const passing = {
  name: 'a.test.ts',
  status: 'passed',
  assertionResults: [{ fullName: 'a', status: 'passed' }],
};

describe('the test script counts', () => {
  it('the closing line adds up all steps', () => {
    const total = addTallies([
      { passed: 3, failed: ['a'], skipped: [] },
      { passed: 1, failed: [], skipped: ['b', 'c'] },
    ]);
    expect(closingLine(total)).toBe('4 passed, 1 failed, 2 skipped');
  });

  it('each test of Vitest is one, and what is skipped or still to be written is named', () => {
    const assertionResults = ['passed', 'failed', 'skipped', 'todo', 'pending'].map((status) => ({
      fullName: status,
      status,
    }));
    expect(vitestTally({ testResults: [{ name: 'a', status: 'failed', assertionResults }] }, 1)).toEqual({
      passed: 1,
      failed: ['failed'],
      skipped: ['skipped', 'todo', 'pending'],
    });
  });

  it('a test file that breaks while loading is a failure', () => {
    const broken = { name: 'b.test.ts', status: 'failed', assertionResults: [] };
    expect(vitestTally({ testResults: [passing, broken] }, 1).failed).toEqual(['b.test.ts']);
  });

  it('an error outside the tests is a failure', () => {
    expect(vitestTally({ testResults: [passing] }, 1).failed).toHaveLength(1);
    expect(vitestTally({ testResults: [passing] }, null).failed).toHaveLength(1);
  });

  it('a run without tests is a failure', () => {
    expect(vitestTally({ testResults: [] }, 0).failed).toHaveLength(1);
    expect(playwrightTally({ suites: [], errors: [] }, 0).failed).toHaveLength(1);
  });

  it('each test of Playwright is one, in suites of any depth, and one that passed only when repeated has failed', () => {
    const spec = (status: 'expected' | 'unexpected' | 'flaky' | 'skipped') => ({
      title: status,
      tests: [{ status }],
    });
    const inner = { title: 'inner', specs: [spec('unexpected'), spec('flaky'), spec('skipped')] };
    const report = { suites: [{ title: 'file', specs: [spec('expected')], suites: [inner] }], errors: [] };
    expect(playwrightTally(report, 1)).toEqual({
      passed: 1,
      failed: ['file > inner > unexpected', 'file > inner > flaky'],
      skipped: ['file > inner > skipped'],
    });
  });

  it('an error that kept Playwright from running is a failure', () => {
    expect(playwrightTally({ suites: [], errors: [{ message: 'no server' }] }, 1).failed[0]).toContain(
      'no server',
    );
  });
});
