import type { AdditiveIssue } from '#engine/exchange/additive-domain.ts';
import { stopReading } from './stop-reading.ts';

const MOST_ISSUES = 1_000;
const MOST_VALUES = 100_000;

/** The labels of an inclusive range of whole numbers. */
export function rangeLabels(low: number, high: number, file: string, element: string): string[] {
  if (low > high)
    stopReading('interchange/malformed', file, element, `its range ends before it begins: ${low} to ${high}`);
  if (high - low >= MOST_VALUES) {
    stopReading('interchange/too-large', file, element, `has more than ${MOST_VALUES} values`);
  }
  return Array.from({ length: high - low + 1 }, (_, at) => String(low + at));
}

/** Checks that the issues can be told apart, and their values too. */
export function checkIssues(issues: readonly AdditiveIssue[], file: string): void {
  if (issues.length === 0) stopReading('interchange/missing', file, 'issues', 'there is no issue');
  if (issues.length > MOST_ISSUES)
    stopReading('interchange/too-large', file, 'issues', `there are more than ${MOST_ISSUES}`);
  const names = new Set<string>();
  for (const issue of issues) {
    const element = `issue "${issue.name}"`;
    if (names.has(issue.name)) stopReading('interchange/malformed', file, element, 'the name occurs twice');
    names.add(issue.name);
    if (issue.values.length === 0) stopReading('interchange/missing', file, element, 'has no values');
    if (issue.values.length > MOST_VALUES) {
      stopReading('interchange/too-large', file, element, `has more than ${MOST_VALUES} values`);
    }
    checkDistinct(issue, file, element);
  }
}

function checkDistinct(issue: AdditiveIssue, file: string, element: string): void {
  const seen = new Set<string>();
  for (const value of issue.values) {
    if (seen.has(value))
      stopReading('interchange/malformed', file, element, `the value "${value}" occurs twice`);
    seen.add(value);
  }
}

/** Looks up the score of every value of an issue; a missing or an unknown value belongs to another domain. */
export function scoresInOrder(
  issue: AdditiveIssue,
  scores: ReadonlyMap<string, number>,
  file: string,
  element: string,
): number[] {
  const found = issue.values.map((value) => {
    const score = scores.get(value);
    if (score === undefined) {
      stopReading(
        'interchange/other-domain',
        file,
        element,
        `has no evaluation of the domain's value "${value}"`,
      );
    }
    return score;
  });
  if (scores.size > issue.values.length) {
    const known = new Set(issue.values);
    const stranger = [...scores.keys()].find((value) => !known.has(value));
    stopReading(
      'interchange/other-domain',
      file,
      element,
      `evaluates "${stranger}", which is no value of the domain`,
    );
  }
  return found;
}
