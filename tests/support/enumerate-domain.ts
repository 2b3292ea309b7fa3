import {
  type AdditiveDomain,
  countOutcomes,
  outcomeAt,
  utilityOf,
} from '#engine/exchange/additive-domain.ts';

/** One outcome and what it gives before and after the caps. */
export interface EnumeratedOutcome {
  readonly index: number;
  readonly uncut: readonly number[];
  readonly utilities: readonly number[];
}

const EQUAL_BELOW = 1e-9;

/** Every outcome of a small scenario, one by one: the slow truth that the analysis must agree with. */
export function enumerateDomain({ issues, parties }: AdditiveDomain): EnumeratedOutcome[] {
  return Array.from({ length: countOutcomes(issues) }, (_, index) => {
    const outcome = outcomeAt(issues, index);
    const uncut = parties.map((party) => utilityOf({ ...party, cap: null }, outcome));
    return { index, uncut, utilities: parties.map((party) => utilityOf(party, outcome)) };
  });
}

/** Whether a point is at least as good as another for everyone and better for someone. */
export function beats(left: readonly number[], right: readonly number[]): boolean {
  const gaps = left.map((utility, party) => utility - (right[party] as number));
  return gaps.every((gap) => gap > -EQUAL_BELOW) && gaps.some((gap) => gap >= EQUAL_BELOW);
}

export function isSamePoint(left: readonly number[], right: readonly number[]): boolean {
  return left.every((utility, party) => Math.abs(utility - (right[party] as number)) < EQUAL_BELOW);
}

/** The points of a list, equal ones once. */
export function distinctPoints(points: readonly (readonly number[])[]): (readonly number[])[] {
  const distinct: (readonly number[])[] = [];
  for (const point of points) if (!distinct.some((other) => isSamePoint(other, point))) distinct.push(point);
  return distinct;
}
