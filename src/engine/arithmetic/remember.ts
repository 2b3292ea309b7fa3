type Sizes = readonly [number, number?, number?, number?];

/** Remembers results by up to four small positions, in one flat list; `sizes` counts the positions of each. */
export function remember<Result>(
  [, second = 1, third = 1, fourth = 1]: Sizes,
  compute: (i: number, j: number, k: number, l: number) => Result,
): (i: number, j?: number, k?: number, l?: number) => Result {
  const known: (Result | undefined)[] = [];
  return (i, j = 0, k = 0, l = 0) => {
    const at = ((i * second + j) * third + k) * fourth + l;
    known[at] ??= compute(i, j, k, l);
    return known[at];
  };
}
