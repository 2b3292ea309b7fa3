/** Round numbers, thousandths of a point, that mark an axis: three to seven of them. */
export function ticksOf({ low, high }: { readonly low: number; readonly high: number }): number[] {
  const step = stepFor((high - low) / mostSteps);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => (first + at) * step);
}

const mostSteps = 6;

/** The smallest of 1, 2 and 5 times a power of ten, at least a point, that is not below this. */
function stepFor(least: number): number {
  for (let power = 1_000; ; power *= 10) {
    const step = [1, 2, 5].map((times) => times * power).find((each) => each >= least);
    if (step !== undefined) return step;
  }
}
