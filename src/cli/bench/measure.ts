/** Milliseconds of `runs` calls after `warmups` unmeasured ones, as the median. */
export function medianMilliseconds(work: (run: number) => void, runs = 15, warmups = 5): number {
  for (let run = 0; run < warmups; run++) work(run);
  const times = Array.from({ length: runs }, (_, run) => {
    const started = performance.now();
    work(warmups + run);
    return performance.now() - started;
  });
  return medianOf(times);
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] as number;
}
