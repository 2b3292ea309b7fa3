import { positionCount, positionOf, type Term, type TermValue, valueAt } from './term.ts';

/** A whole contract: the position of each term, in the order of the scenario's terms. */
export type Contract = readonly number[];

/** The same contract as people read it: `{payoff: 16, tariff: "open", ...}`. */
export type NamedContract = Readonly<Record<string, TermValue>>;

export type ContractReading =
  | { readonly ok: true; readonly contract: Contract }
  | {
      readonly ok: false;
      readonly code: 'contract/unknown-term' | 'contract/missing-term' | 'contract/impossible-value';
      readonly term: string;
    };

/** True when there is one existing position for every term. */
export function isContract(terms: readonly Term[], contract: unknown): contract is Contract {
  return (
    Array.isArray(contract) &&
    contract.length === terms.length &&
    terms.every((term, i) => {
      const position: unknown = contract[i];
      return (
        typeof position === 'number' &&
        Number.isInteger(position) &&
        position >= 0 &&
        position < positionCount(term)
      );
    })
  );
}

export function nameContract(terms: readonly Term[], contract: Contract): NamedContract {
  const named: Record<string, TermValue> = {};
  terms.forEach((term, i) => {
    named[term.id] = valueAt(term, contract[i]!);
  });
  return named;
}

/** Reads a named contract; says which term is unknown, missing or has a value that does not exist. */
export function readContract(terms: readonly Term[], named: NamedContract): ContractReading {
  const known = new Set(terms.map((term) => term.id));
  const unknown = Object.keys(named).find((id) => !known.has(id));
  if (unknown !== undefined) return { ok: false, code: 'contract/unknown-term', term: unknown };
  const contract: number[] = [];
  for (const term of terms) {
    if (!Object.hasOwn(named, term.id)) return { ok: false, code: 'contract/missing-term', term: term.id };
    const position = positionOf(term, named[term.id]);
    if (position === null) return { ok: false, code: 'contract/impossible-value', term: term.id };
    contract.push(position);
  }
  return { ok: true, contract };
}

export function sameContract(one: Contract, other: Contract): boolean {
  return one.length === other.length && one.every((position, i) => position === other[i]);
}
