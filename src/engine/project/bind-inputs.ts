import type { Contract } from '../terms/contract.ts';
import { positionCount, type Term, valueAt } from '../terms/term.ts';

/** Where the inputs of a project model stand in a contract, by the names that the model gives them. */
export interface BoundInputs<Input extends string> {
  /** The scenario's term behind each input. */
  readonly names: Readonly<Record<Input, string>>;
  readonly index: Readonly<Record<Input, number>>;
  readonly counts: Readonly<Record<Input, number>>;
  /** The number at a position of a number or amount term. */
  readonly numberAt: (input: Input, position: number) => number;
  readonly positionIn: (input: Input, contract: Contract) => number;
}

/** @throws RangeError when an input names a term that the scenario does not have: a bug, the parser refuses it. */
export function bindInputs<Input extends string>(
  terms: readonly Term[],
  names: Readonly<Record<Input, string>>,
): BoundInputs<Input> {
  const inputs = Object.keys(names) as Input[];
  const each = <T>(of: (input: Input) => T): Record<Input, T> =>
    Object.fromEntries(inputs.map((input) => [input, of(input)])) as Record<Input, T>;
  const index = each((input) => {
    const at = terms.findIndex(({ id }) => id === names[input]);
    if (at < 0) throw new RangeError(`the project model names the unknown term ${names[input]}`);
    return at;
  });
  return {
    names,
    index,
    counts: each((input) => positionCount(terms[index[input]]!)),
    numberAt: (input, position) => Number(valueAt(terms[index[input]]!, position)),
    positionIn: (input, contract) => contract[index[input]]!,
  };
}
