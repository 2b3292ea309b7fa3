import { type Contract, positionCount, type Table, type ValueSheet } from '#engine/index.ts';

/** Every contract of a table with both values, by number. */
export interface AllValues {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly contractAt: (at: number) => Contract;
  readonly above: (a: number, b: number) => number[];
  /** Contracts that no other beats for both, by rising `a`. */
  readonly frontier: () => number[];
}

/** Both values of every contract: core index × combination of the other terms. */
export function listValues(
  table: Table,
  sheets: { readonly a: ValueSheet; readonly b: ValueSheet },
): AllValues {
  const { coupled } = sheets.a;
  const counts = table.terms.map(positionCount);
  const others = counts.map((_, index) => index).filter((index) => !coupled.includes(index));
  const combinations = others.reduce((product, index) => product * counts[index]!, 1);
  const ownContract = (combination: number, into: number[]): number[] => {
    let rest = combination;
    for (let k = others.length - 1; k >= 0; k -= 1) {
      into[others[k]!] = rest % counts[others[k]!]!;
      rest = Math.floor(rest / counts[others[k]!]!);
    }
    return into;
  };
  const fill = (sheet: ValueSheet): Int32Array => {
    const core = sheet.core();
    const values = new Int32Array(core.length * combinations);
    // A constant for all contracts comes as an own entry of a coupled term: the same at every position.
    for (let own = 0; own < combinations; own += 1) {
      const positions = ownContract(own, new Array<number>(counts.length).fill(0));
      const points = sheet.own.reduce((sum, entry) => sum + entry.points[positions[entry.index]!]!, 0);
      for (let at = 0; at < core.length; at += 1) values[at * combinations + own] = core[at]! + points;
    }
    return values;
  };
  const a = fill(sheets.a);
  const b = fill(sheets.b);
  return {
    a,
    b,
    contractAt: (at) => {
      const contract = ownContract(at % combinations, new Array<number>(counts.length).fill(0));
      let rest = Math.floor(at / combinations);
      for (let k = coupled.length - 1; k >= 0; k -= 1) {
        contract[coupled[k]!] = rest % counts[coupled[k]!]!;
        rest = Math.floor(rest / counts[coupled[k]!]!);
      }
      return contract;
    },
    above: (leastA, leastB) => {
      const found: number[] = [];
      for (let at = 0; at < a.length; at += 1) if (a[at]! >= leastA && b[at]! >= leastB) found.push(at);
      return found;
    },
    frontier: () => frontierOf(a, b),
  };
}

function frontierOf(a: Int32Array, b: Int32Array): number[] {
  const order = Uint32Array.from(a.keys()).sort((one, other) => a[other]! - a[one]! || b[other]! - b[one]!);
  const front: number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const at of order)
    if (b[at]! > most) {
      front.push(at);
      most = b[at]!;
    }
  return front.reverse();
}
