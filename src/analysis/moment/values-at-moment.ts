import {
  type Contract,
  coreIndex,
  type NegotiationContext,
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
  const open = table.terms.map((_, index) => table.positionsIn(facts, index));
  const contractAt = (core: number, own: readonly number[]): Contract => {
    const contract = new Array<number>(open.length).fill(0);
    let rest = core;
    for (let k = coupled.length - 1; k >= 0; k -= 1) {
      const positions = open[coupled[k]!]!;
      contract[coupled[k]!] = positions[rest % positions.length]!;
      rest = Math.floor(rest / positions.length);
    }
    others.forEach((index, k) => {
      contract[index] = open[index]![own[k] ?? 0]!;
    });
    return contract;
  };
  const sizes = coupled.map((index) => open[index]!.length);
  const cores = sizes.reduce((product, size) => product * size, 1);
  const isWhole = cores === sheets.a.core().length;
  const ofCore = (column: Int32Array): Int32Array =>
    isWhole
      ? column
      : Int32Array.from(
          { length: cores },
          (_, core) => column[coreIndex(table.common, coupled, contractAt(core, []))]!,
        );
  return {
    values: {
      core: { a: ofCore(coreColumn(sheets.a)), b: ofCore(coreColumn(sheets.b)) },
      own: others.map((index) => ({
        a: ownColumn(sheets.a, index, open[index]!),
        b: ownColumn(sheets.b, index, open[index]!),
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

function ownColumn(sheet: ValueSheet, index: number, open: readonly number[]): number[] {
  const points = sheet.own.find((entry) => entry.index === index)?.points;
  return open.map((position) => points?.[position] ?? 0);
}
