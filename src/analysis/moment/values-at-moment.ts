import {
  type Contract,
  type NegotiationContext,
  positionCount,
  type Table,
  type ValueSheet,
} from '#engine/index.ts';
import type { TablePoint, TableValues } from '../table/table-values.ts';

/** A table's numbers at one moment, and the way back from a point to its contract. */
export interface MomentValues {
  readonly values: TableValues;
  readonly contractAt: (core: number, own: readonly number[]) => Contract;
  readonly contractOf: (point: TablePoint) => Contract;
}

/** Both sheets and both walk-aways of a moment in the form that the exact analysis takes. */
export function valuesAtMoment(
  table: Table,
  { facts, private: both }: Pick<NegotiationContext, 'facts' | 'private'>,
): MomentValues {
  const sheets = { a: table.sheet(facts, both.a), b: table.sheet(facts, both.b) };
  const { coupled } = sheets.a;
  const others = table.terms.map((_, index) => index).filter((index) => !coupled.includes(index));
  const counts = table.terms.map(positionCount);
  const contractAt = (core: number, own: readonly number[]): Contract => {
    const contract = new Array<number>(counts.length).fill(0);
    let rest = core;
    for (let k = coupled.length - 1; k >= 0; k -= 1) {
      contract[coupled[k]!] = rest % counts[coupled[k]!]!;
      rest = Math.floor(rest / counts[coupled[k]!]!);
    }
    others.forEach((index, k) => {
      contract[index] = own[k]!;
    });
    return contract;
  };
  return {
    values: {
      core: { a: coreColumn(sheets.a), b: coreColumn(sheets.b) },
      own: others.map((index) => ({
        a: ownColumn(sheets.a, index, counts[index]!),
        b: ownColumn(sheets.b, index, counts[index]!),
      })),
      walkAway: { a: both.a.walkAway, b: both.b.walkAway },
    },
    contractAt,
    contractOf: ({ core, own }) => contractAt(core, own),
  };
}

/** The core table with what belongs to every contract added. */
function coreColumn(sheet: ValueSheet): Int32Array {
  return sheet.core().map((value) => value + sheet.allContracts);
}

function ownColumn(sheet: ValueSheet, index: number, count: number): number[] {
  const points = sheet.own.find((entry) => entry.index === index)?.points;
  return points ? [...points] : new Array<number>(count).fill(0);
}
