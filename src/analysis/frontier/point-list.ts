/** Points of a utility space in whole units, one column a party, with what stands behind each point. */
export interface PointList {
  readonly size: number;
  /** One coordinate a party and point. */
  readonly columns: readonly Float64Array[];
  /** How many outcomes give exactly this point. */
  readonly counts: Float64Array;
  /** Smallest index among those outcomes; indices of parts add up to the index of the whole. */
  readonly indices: Float64Array;
}

/** Room for `size` points, all zero. */
export function emptyPoints(parties: number, size: number): PointList {
  return {
    size,
    columns: Array.from({ length: parties }, () => new Float64Array(size)),
    counts: new Float64Array(size),
    indices: new Float64Array(size),
  };
}

/** Points from columns of whole units; each stands for one value, `offsets` says what it adds to an index. */
export function pointsFromColumns(
  columns: readonly ArrayLike<number>[],
  offsets: ArrayLike<number>,
): PointList {
  const size = columns[0]?.length ?? 0;
  return {
    size,
    columns: columns.map((column) => Float64Array.from(column)),
    counts: new Float64Array(size).fill(1),
    indices: Float64Array.from(offsets),
  };
}

/** The list with one point of another list added to every point. */
export function shiftPoints(list: PointList, other: PointList, at: number): PointList {
  const count = other.counts[at] as number;
  const index = other.indices[at] as number;
  return {
    size: list.size,
    columns: list.columns.map((column, party) => {
      const step = (other.columns[party] as Float64Array)[at] as number;
      return column.map((value) => value + step);
    }),
    counts: list.counts.map((own) => own * count),
    indices: list.indices.map((own) => own + index),
  };
}

/** The rows of a list at the given places, in that order. */
export function pickPoints(list: PointList, places: ArrayLike<number>): PointList {
  const picked = emptyPoints(list.columns.length, places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    for (let party = 0; party < list.columns.length; party++) {
      (picked.columns[party] as Float64Array)[at] = (list.columns[party] as Float64Array)[place] as number;
    }
    picked.counts[at] = list.counts[place] as number;
    picked.indices[at] = list.indices[place] as number;
  }
  return picked;
}

/** Places sorted by falling coordinates, the first party first. */
export function fallingOrder(list: PointList): Uint32Array {
  const places = Uint32Array.from({ length: list.size }, (_, at) => at);
  return places.sort((left, right) => {
    for (const column of list.columns) {
      const gap = (column[right] as number) - (column[left] as number);
      if (gap !== 0) return gap;
    }
    return left - right;
  });
}
