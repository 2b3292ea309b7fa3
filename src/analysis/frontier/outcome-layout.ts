import {
  type AdditiveIssue,
  type NamedOutcome,
  nameOutcome,
  outcomeAt,
} from '#engine/exchange/additive-domain.ts';

/**
 * How outcomes are numbered and named. In a plain scenario every issue has its own scores; in a table of ours
 * the coupled terms are scored together, as one part, while outcomes still count term by term.
 */
export interface OutcomeLayout {
  /** Issues as people see them, in the order of the index (the last one counts fastest). */
  readonly issues: readonly { readonly name: string; readonly values: number }[];
  /** What a value of a scored part adds to the outcome's index: `[part][value]`. */
  readonly offsets: readonly ArrayLike<number>[];
  /** The value of each scored part in the outcome at an index. */
  readonly partsAt: (index: number) => number[];
  readonly nameAt: (index: number) => NamedOutcome;
}

/** Each issue is scored by itself. */
export function plainLayout(issues: readonly AdditiveIssue[]): OutcomeLayout {
  let stride = 1;
  const offsets = issues.toReversed().map(({ values }) => {
    const own = Float64Array.from({ length: values.length }, (_, value) => value * stride);
    stride *= values.length;
    return own;
  });
  return {
    issues: issues.map(({ name, values }) => ({ name, values: values.length })),
    offsets: offsets.reverse(),
    partsAt: (index) => outcomeAt(issues, index),
    nameAt: (index) => nameOutcome(issues, outcomeAt(issues, index)),
  };
}
