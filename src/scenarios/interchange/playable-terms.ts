import type { AdditiveIssue } from '#engine/exchange/additive-domain.ts';
import type { Term } from '#engine/index.ts';

/** An issue that can be negotiated about, as a term of our tables. Position k of the term is value k of the issue. */
export interface PlayableTerm {
  readonly term: Term;
  /** Where the issue stands in the domain. */
  readonly issue: number;
  /** Names for the screens: of the term, and of its options where it is a choice. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Largest whole number that our tables write into a contract. */
const LARGEST_AMOUNT = 1_000_000_000;

/** The issues that have more than one value, as terms `t1`, `t2`, ... in the order of the domain. */
export function playableTerms(issues: readonly AdditiveIssue[]): PlayableTerm[] {
  return issues
    .map((issue, at) => ({ issue, at }))
    .filter(({ issue }) => issue.values.length > 1)
    .map(({ issue, at }, n) => playableTerm(issue, at, `t${n + 1}`));
}

function playableTerm(issue: AdditiveIssue, at: number, id: string): PlayableTerm {
  const name = { [`term.${id}.name`]: shown(issue.name, at) };
  const numbers = issue.integer ? issue.values.map(Number) : [];
  const first = numbers[0];
  const isAmount = first !== undefined && numbers.every((number) => Math.abs(number) <= LARGEST_AMOUNT);
  if (isAmount && numbers.every((number, k) => number === first + k))
    return {
      term: { kind: 'number', id, min: first, max: numbers.at(-1) as number, step: 1, unit: 'number' },
      issue: at,
      texts: name,
    };
  if (isAmount)
    return { term: { kind: 'amount', id, values: numbers, unit: 'number' }, issue: at, texts: name };
  const options = issue.values.map((_, k) => `v${k + 1}`);
  const labels = issue.values.map((value, k) => [`option.${id}.v${k + 1}`, shown(value, k)]);
  return {
    term: { kind: 'choice', id, options },
    issue: at,
    texts: { ...name, ...Object.fromEntries(labels) },
  };
}

/** The file's own name; a blank one is shown by its number, so that there is something to point at. */
function shown(name: string, at: number): string {
  return name.trim() === '' ? `#${at + 1}` : name;
}
