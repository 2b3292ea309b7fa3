export const largestSeed = 999_999;

/** A number for a new game. */
export function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! % (largestSeed + 1);
}
