import type { TableReport } from '#protocol/class/class-report.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';

type EndedTable = Pick<TableReport, 'outcome' | 'contract' | 'missed' | 'values'>;

/**
 * The one change that most signed tables left lying, as a part of the contract by which both of their chairs would have
 * gained most; null where no signed table could have done better for both.
 */
export function commonTrade(tables: readonly EndedTable[]): ClassDebrief['trade'] {
  const signed = tables.filter(({ outcome }) => outcome === 'signed');
  const changes = signed.flatMap(({ contract, missed, values }) =>
    (missed?.contract ?? []).flatMap((position, term) => {
      const step = position - contract![term]!;
      if (step === 0) return [];
      const towards: 1 | -1 = step > 0 ? 1 : -1;
      return [{ term, towards, position, gain: { a: missed!.a - values.a, b: missed!.b - values.b } }];
    }),
  );
  const most = largestGroup(changes, ({ term, towards }) => `${term}/${towards}`);
  const first = most[0];
  if (!first) return null;
  const mean = (seat: 'a' | 'b'): number =>
    Math.round(most.reduce((sum, { gain }) => sum + gain[seat], 0) / most.length);
  return {
    term: first.term,
    towards: first.towards,
    position: largestGroup(most, ({ position }) => String(position))[0]!.position,
    tables: most.length,
    of: signed.length,
    gain: { a: mean('a'), b: mean('b') },
  };
}

function largestGroup<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  const groups = Map.groupBy(items, nameOf);
  return [...groups.values()].reduce<readonly T[]>(
    (most, group) => (group.length > most.length ? group : most),
    [],
  );
}
