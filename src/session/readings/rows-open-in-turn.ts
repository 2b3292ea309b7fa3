import type { SheetChapter } from './read-sheet.ts';

/** Rows of the sheet that stood open at some moment since the last offer. */
export interface OpenRows {
  /** How many offers had been made: the next one lets rows fold again. */
  readonly offers: number;
  /** Ids of terms. */
  readonly terms: ReadonlySet<string>;
}

/**
 * Adds what is open now to what stood open before, so that a row does not fold under the hand that moves it onto
 * their last offer or back to the draft; the same object when nothing is new.
 */
export function rowsOpenInTurn(
  before: OpenRows | null,
  offers: number,
  chapters: readonly SheetChapter[],
): OpenRows {
  const now = chapters.flatMap(({ rows }) => rows.filter(({ open }) => open).map(({ term }) => term.id));
  if (before === null || before.offers !== offers) return { offers, terms: new Set(now) };
  if (now.every((term) => before.terms.has(term))) return before;
  return { offers, terms: new Set([...before.terms, ...now]) };
}
