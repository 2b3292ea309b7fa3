/** What one step of the test script found. */
export interface Tally {
  passed: number;
  /** Titles of what failed, one per counted failure. */
  failed: string[];
  /** Titles of what was left out, with the reason where one is known. */
  skipped: string[];
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.flatMap((tally) => tally.failed),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}

/** The line that ends the test script. */
export function closingLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed.length} failed, ${tally.skipped.length} skipped`;
}
