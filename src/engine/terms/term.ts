/**
 * A term of a contract. Whatever its kind, a term is an ordered list of positions 0, 1, 2, ...; the engine works
 * on positions, people read values.
 */
export type Term =
  | {
      readonly kind: 'number';
      readonly id: string;
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly unit: string;
    }
  | {
      readonly kind: 'amount';
      readonly id: string;
      readonly values: readonly number[];
      readonly unit: string;
    }
  | { readonly kind: 'choice'; readonly id: string; readonly options: readonly string[] };

/** What stands in a contract for one term: a whole number (number, amount) or the id of an option (choice). */
export type TermValue = number | string;

export function positionCount(term: Term): number {
  switch (term.kind) {
    case 'number':
      return Math.floor((term.max - term.min) / term.step) + 1;
    case 'amount':
      return term.values.length;
    case 'choice':
      return term.options.length;
  }
}

/** The value at a position; the position must exist. */
export function valueAt(term: Term, position: number): TermValue {
  if (!Number.isInteger(position) || position < 0 || position >= positionCount(term))
    throw new RangeError(`${term.id} has no position ${position}`);
  switch (term.kind) {
    case 'number':
      return term.min + position * term.step;
    case 'amount':
      return term.values[position]!;
    case 'choice':
      return term.options[position]!;
  }
}

/** The position of a value, or null when the term does not allow it. */
export function positionOf(term: Term, value: unknown): number | null {
  for (let position = 0; position < positionCount(term); position += 1)
    if (valueAt(term, position) === value) return position;
  return null;
}
