import type { BySeat, NamedContract } from '#engine/index.ts';
import type { TableReplay } from './replays.ts';

type TermValue = NamedContract[string];

/** A value alone is agreed; otherwise each side's own position, where the record tells it. */
export type KnownTerm = TermValue | Partial<BySeat<TermValue>>;

/** What the record tells of a table's terms up to one step; terms that it has not named yet are missing. */
export interface KnownPositions extends BySeat<NamedContract> {
  readonly terms: Readonly<Record<string, KnownTerm>>;
  /** The records behind the positions that this very step names. */
  readonly facts: readonly string[];
}

/** Each side's last recorded positions once the steps up to and including `n` have happened. */
export function knownPositions(replay: TableReplay, n: number): KnownPositions {
  let a: NamedContract = {};
  let b: NamedContract = {};
  for (let at = 1; at <= n; at += 1) {
    const step = replay.steps[String(at)];
    a = { ...a, ...step?.both, ...step?.a };
    b = { ...b, ...step?.both, ...step?.b };
  }
  const terms = Object.keys({ ...a, ...b }).map((term) => [term, knownTerm(a[term], b[term])] as const);
  return { a, b, terms: Object.fromEntries(terms), facts: replay.steps[String(n)]?.facts ?? [] };
}

function knownTerm(a: TermValue | undefined, b: TermValue | undefined): KnownTerm {
  if (a !== undefined && a === b) return a;
  return { ...(a !== undefined && { a }), ...(b !== undefined && { b }) };
}
