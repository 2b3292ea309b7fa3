import { type AdditiveDomain, additiveDomain, type NamedOutcome } from '#engine/exchange/additive-domain.ts';
import type { OutcomeLayout } from '../frontier/outcome-layout.ts';
import type { TableValues, ValueColumns } from './table-values.ts';

/** The terms behind a table's values. */
export interface TableTerms {
  /** Every term in contract order. */
  readonly terms: readonly { readonly name: string; readonly positions: number }[];
  /** Contract indices of the coupled terms, in the order in which the core counts them, last fastest. */
  readonly coupled: readonly number[];
  readonly nameContract: (contract: readonly number[]) => NamedOutcome;
}

const THOUSANDTHS = 1_000;

/**
 * A table of ours as an additive scenario of two parties, so that everything said about other people's
 * scenarios can be said about it: utilities in points, walk-aways as reservation values, the coupled terms
 * scored as one part, outcomes counted term by term.
 */
export function tableAsDomain(
  name: string,
  values: TableValues,
  { terms, coupled, nameContract }: TableTerms,
): { readonly domain: AdditiveDomain; readonly layout: OutcomeLayout } {
  const others = terms.map((_, at) => at).filter((at) => !coupled.includes(at));
  const sizes = terms.map((term) => term.positions);
  const strides = stridesOf(sizes);
  const contractAt = (index: number) =>
    sizes.map((size, at) => Math.floor(index / (strides[at] as number)) % size);
  const coreAt = (contract: readonly number[]) =>
    coupled.reduce((core, at) => core * (sizes[at] as number) + (contract[at] as number), 0);
  const ownOffsets = others.map((at) =>
    Float64Array.from({ length: sizes[at] as number }, (_, position) => position * (strides[at] as number)),
  );
  return {
    domain: domainOf(name, values),
    layout: {
      issues: terms.map((term) => ({ name: term.name, values: term.positions })),
      offsets: [coreOffsets(values.core.a.length, coupled, sizes, strides), ...ownOffsets],
      partsAt: (index) => {
        const contract = contractAt(index);
        return [coreAt(contract), ...others.map((at) => contract[at] as number)];
      },
      nameAt: (index) => nameContract(contractAt(index)),
    },
  };
}

function domainOf(name: string, { core, own, walkAway }: TableValues): AdditiveDomain {
  const parts = [core, ...own];
  const issues = parts.map((part, at) => ({
    name: at === 0 ? 'coupled terms' : `own term ${at}`,
    values: Array.from({ length: part.a.length }, (_, value) => String(value)),
    integer: true,
  }));
  const party = (seat: 'a' | 'b') => ({
    name: seat,
    weights: [],
    scores: parts.map((part) => pointsOf(part, seat)),
    cap: null,
    reservation: walkAway[seat] / THOUSANDTHS,
    discount: 1,
  });
  return additiveDomain(name, issues, [party('a'), party('b')]);
}

function pointsOf(part: ValueColumns, seat: 'a' | 'b'): Float64Array {
  return Float64Array.from(part[seat], (value) => value / THOUSANDTHS);
}

/** What one position of each term adds to the index. */
function stridesOf(sizes: readonly number[]): number[] {
  let stride = 1;
  const strides = sizes.toReversed().map((size) => {
    const own = stride;
    stride *= size;
    return own;
  });
  return strides.reverse();
}

function coreOffsets(
  size: number,
  coupled: readonly number[],
  sizes: readonly number[],
  strides: readonly number[],
): Float64Array {
  return Float64Array.from({ length: size }, (_, core) => {
    let [rest, offset] = [core, 0];
    for (const at of coupled.toReversed()) {
      offset += (rest % (sizes[at] as number)) * (strides[at] as number);
      rest = Math.floor(rest / (sizes[at] as number));
    }
    return offset;
  });
}
