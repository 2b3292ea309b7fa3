/**
 * Finds how many entries of a rising list are below a value: a bucket by arithmetic, then a search inside it.
 * Several times faster than a search of the whole list when the entries are spread.
 */
export function rankFinder(rising: Float64Array): (value: number) => number {
  const size = rising.length;
  const [lowest, highest] = [rising[0] as number, rising[size - 1] as number];
  const scale = highest > lowest ? (size - 1) / (highest - lowest) : 0;
  const starts = bucketStarts(rising, lowest, scale);
  return (value) => {
    if (value <= lowest) return 0;
    if (value > highest) return size;
    const bucket = Math.floor((value - lowest) * scale);
    let low = starts[bucket] as number;
    let high = starts[bucket + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rising[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** First place of each bucket's entries, one more than there are buckets. */
function bucketStarts(rising: Float64Array, lowest: number, scale: number): Uint32Array {
  const starts = new Uint32Array(rising.length + 2).fill(rising.length);
  for (let at = rising.length - 1; at >= 0; at--) {
    starts[Math.floor(((rising[at] as number) - lowest) * scale)] = at;
  }
  for (let bucket = rising.length; bucket >= 0; bucket--) {
    starts[bucket] = Math.min(starts[bucket] as number, starts[bucket + 1] as number);
  }
  return starts;
}
