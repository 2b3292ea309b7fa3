/** One discrete issue. The position of a value in `values` is what outcomes and score tables count by. */
export interface AdditiveIssue {
  readonly name: string;
  /** Labels in the order of the source file; unique within the issue. */
  readonly values: readonly string[];
  /** True when the values are whole numbers and travel as numbers (label `"12"` is sent as `12`). */
  readonly integer: boolean;
}

/** What one party gets: utility = sum over issues of `scores[issue][value]`, cut at `cap`. */
export interface AdditiveParty {
  readonly name: string;
  /** Weight of each issue as the source states it; for display only, it is already inside `scores`. */
  readonly weights: readonly number[];
  /** Weight times score, one table an issue, one entry a value. */
  readonly scores: readonly Float64Array[];
  /** Largest possible utility (Genius cuts a sum above 1 to 1), or null when the sum is not cut. */
  readonly cap: number | null;
  /** Utility of no agreement, undiscounted. */
  readonly reservation: number;
  /** Utility at relative time t in [0, 1] is `u * discount^t`; 1 means no discount. */
  readonly discount: number;
  /** The same scores without rounding, when the source allows it; decides what a double cannot. */
  readonly exact?: ExactScores;
}

/** Scores as whole numbers of one small unit. */
export interface ExactScores {
  readonly unitsPerPoint: bigint;
  /** One list an issue, one entry a value. */
  readonly scores: readonly (readonly bigint[])[];
}

/**
 * A negotiation scenario with additive utilities and nothing else: no project model, no phases.
 * A domain given to a negotiator holds its own party only.
 */
export interface AdditiveDomain {
  readonly name: string;
  readonly issues: readonly AdditiveIssue[];
  readonly parties: readonly AdditiveParty[];
}

/** An outcome as it travels: a number for integer issues, the label otherwise. */
export type NamedOutcome = { readonly [issue: string]: string | number };

/** Builds a domain and checks that every score table has the shape of the issues; a mismatch is a bug. */
export function additiveDomain(
  name: string,
  issues: readonly AdditiveIssue[],
  parties: readonly AdditiveParty[],
): AdditiveDomain {
  for (const party of parties) {
    const fits =
      party.scores.length === issues.length &&
      party.scores.every((table, issue) => table.length === issues[issue]?.values.length);
    if (!fits)
      throw new Error(`score tables of ${party.name} do not have the shape of the issues of ${name}`);
  }
  return { name, issues, parties };
}

/** Number of outcomes; exact up to 2^53. */
export function countOutcomes(issues: readonly AdditiveIssue[]): number {
  return issues.reduce((product, issue) => product * issue.values.length, 1);
}

/** Undiscounted utility of an outcome. */
export function utilityOf(party: AdditiveParty, outcome: ArrayLike<number>): number {
  let sum = 0;
  for (let issue = 0; issue < party.scores.length; issue++) {
    sum += (party.scores[issue] as Float64Array)[outcome[issue] as number] as number;
  }
  return party.cap !== null && sum > party.cap ? party.cap : sum;
}

/** The outcome at an index that counts with the last issue fastest. */
export function outcomeAt(issues: readonly AdditiveIssue[], index: number): number[] {
  const outcome = new Array<number>(issues.length);
  let rest = index;
  for (let issue = issues.length - 1; issue >= 0; issue--) {
    const size = (issues[issue] as AdditiveIssue).values.length;
    outcome[issue] = rest % size;
    rest = Math.floor(rest / size);
  }
  return outcome;
}

/** Issue names to values, numbers for integer issues. */
export function nameOutcome(issues: readonly AdditiveIssue[], outcome: ArrayLike<number>): NamedOutcome {
  const entries = issues.map((issue, at): [string, string | number] => {
    const label = issue.values[outcome[at] as number] as string;
    return [issue.name, issue.integer ? Number(label) : label];
  });
  return Object.fromEntries(entries);
}

/** Positions of a named outcome, or null when an issue is missing or a value is unknown. */
export function readOutcome(issues: readonly AdditiveIssue[], named: NamedOutcome): number[] | null {
  const outcome = issues.map((issue) => {
    if (!Object.hasOwn(named, issue.name)) return -1;
    return issue.values.indexOf(String(named[issue.name]));
  });
  return outcome.includes(-1) ? null : outcome;
}
