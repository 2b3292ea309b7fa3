import { mergeFrontiers } from '../frontier/merge-frontiers.ts';
import { type PointList, pointsFromColumns } from '../frontier/point-list.ts';
import { type TablePoint, type TableValues, tablePointAt } from './table-values.ts';

/**
 * The undominated contracts of a table, seat a rising; one a point. The coupled terms are enumerated and the other
 * terms' frontiers merged with them. Null when there are more than a million.
 */
export function tableFrontier(values: TableValues): TablePoint[] | null {
  const merged = mergeFrontiers(valueLists(values), [0, 0]);
  return merged && Array.from(merged.indices, (index) => tablePointAt(values, index)).reverse();
}

/** The core and the own terms as lists of points whose indices add up to the contract's. */
function valueLists({ core, own }: TableValues): PointList[] {
  let stride = 1;
  const lists = [core, ...own].reverse().map(({ a, b }) => {
    const offsets = Float64Array.from({ length: a.length }, (_, position) => position * stride);
    stride *= a.length;
    return pointsFromColumns([a, b], offsets);
  });
  return lists.reverse();
}
