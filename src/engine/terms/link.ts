import type { Contract } from './contract.ts';

/**
 * A link between two terms: `when.term` at `when.position` only together with `only.term` at `only.position`.
 * It is shown to both sides and binds either side's next draft; it is no part of the contract.
 */
export interface Link {
  readonly by: 'a' | 'b';
  readonly when: { readonly term: string; readonly position: number };
  readonly only: { readonly term: string; readonly position: number };
}

/** The first link that the contract breaks, or null. */
export function brokenLink(
  links: readonly Link[],
  contract: Contract,
  indexOf: ReadonlyMap<string, number>,
): Link | null {
  return (
    links.find(
      (link) =>
        contract[indexOf.get(link.when.term) ?? -1] === link.when.position &&
        contract[indexOf.get(link.only.term) ?? -1] !== link.only.position,
    ) ?? null
  );
}
