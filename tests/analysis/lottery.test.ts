import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveLottery, type UtilityPair } from '#analysis/bargaining/solve-lottery.ts';

/** Undominated points, the first party rising. */
const aFrontier: fc.Arbitrary<UtilityPair[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  .chain((firsts) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: firsts.length, maxLength: firsts.length })
      .map((seconds) => {
        const falling = seconds.toSorted((x, y) => y - x);
        return firsts
          .toSorted((x, y) => x - y)
          .map((first, at): UtilityPair => [first / 1000, (falling[at] as number) / 1000]);
      }),
  );
const aReservation = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }))
  .map(([a, b]): UtilityPair => [a / 1000, b / 1000]);

describe('agreements that may be randomised', () => {
  it('two extreme outcomes and a poor middle one are best drawn by lot', () => {
    const frontier: UtilityPair[] = [
      [0.16, 1],
      [0.299, 0.299],
      [1, 0.16],
    ];
    const { hull, nash, kalaiSmorodinsky, egalitarian } = solveLottery(frontier, [0.25, 0.25]);
    expect(hull).toEqual([frontier[0], frontier[2]]);
    for (const point of [nash, kalaiSmorodinsky, egalitarian]) {
      expect(point).toEqual([expect.closeTo(0.58, 12), expect.closeTo(0.58, 12)]);
    }
  });

  it('there is none when even the best lotteries fall short', () => {
    expect(
      solveLottery(
        [
          [0.4, 0.6],
          [0.6, 0.4],
        ],
        [0.6, 0.6],
      ),
    ).toMatchObject({ nash: null, kalaiSmorodinsky: null, egalitarian: null });
  });

  it('no mixture of two outcomes has a larger product of gains, a larger smallest gain or a larger smallest share', () => {
    fc.assert(
      fc.property(aFrontier, aReservation, (frontier, reservation) => {
        const solved = solveLottery(frontier, reservation);
        const mixtures = mixturesOf(frontier).filter((point) =>
          gainsOf(point, reservation).every((gain) => gain >= 0),
        );
        if (solved.nash === null || solved.egalitarian === null || solved.kalaiSmorodinsky === null) {
          expect(mixtures).toEqual([]);
          return;
        }
        const ideal = idealGains(solved.hull, reservation);
        const product = (point: UtilityPair) => gainsOf(point, reservation).reduce((x, y) => x * y);
        const least = (point: UtilityPair) => Math.min(...gainsOf(point, reservation));
        const leastShare = (point: UtilityPair) =>
          Math.min(...gainsOf(point, reservation).map((gain, party) => gain / (ideal[party] as number)));
        for (const point of mixtures) {
          expect(product(point)).toBeLessThanOrEqual(product(solved.nash) + 1e-9);
          expect(least(point)).toBeLessThanOrEqual(least(solved.egalitarian) + 1e-9);
        }
        if (Math.min(...ideal) < 1e-3) return;
        const best = leastShare(solved.kalaiSmorodinsky);
        for (const point of mixtures) expect(leastShare(point)).toBeLessThanOrEqual(best + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('every outcome lies on or below the hull, and every corner of the hull is an outcome', () => {
    fc.assert(
      fc.property(aFrontier, (frontier) => {
        const { hull } = solveLottery(frontier, [0, 0]);
        for (const corner of hull) expect(frontier).toContainEqual(corner);
        for (const [x, y] of frontier) {
          const at = hull.findIndex(([first]) => first >= x);
          const [right, left] = [hull[at] as UtilityPair, hull[at - 1]];
          if (left === undefined) continue;
          const height = left[1] + ((x - left[0]) / (right[0] - left[0])) * (right[1] - left[1]);
          expect(y).toBeLessThanOrEqual(height + 1e-12);
        }
      }),
    );
  });
});

describe('what doubles cannot tell', () => {
  const frontier: UtilityPair[] = [
    [0, 1],
    [0.5, 0.5],
    [1, 0],
  ];

  it('is asked of exact scores, only where heights are about zero', () => {
    const asked: number[][] = [];
    const isAbove = (...places: number[]) => asked.push(places) > 0;
    expect(solveLottery(frontier, [0, 0], isAbove).hull).toEqual(frontier);
    expect(asked).toEqual([[1, 0, 2]]);
  });

  it('counts as flat when nobody knows', () => {
    expect(solveLottery(frontier, [0, 0]).hull).toEqual([frontier[0], frontier[2]]);
  });
});

function gainsOf(point: UtilityPair, reservation: UtilityPair): [number, number] {
  return [point[0] - reservation[0], point[1] - reservation[1]];
}

/** The most that each side could gain along the hull without the other falling below its reservation value. */
function idealGains(hull: readonly UtilityPair[], reservation: UtilityPair): [number, number] {
  const most = (own: 0 | 1, other: 0 | 1) => {
    let best = 0;
    hull.forEach((end, at) => {
      const start = hull[at - 1] ?? end;
      const [low, high] = [start[other] - reservation[other], end[other] - reservation[other]];
      const shares = [0, 1, ...(low * high < 0 ? [low / (low - high)] : [])];
      for (const share of shares) {
        if (low + share * (high - low) < -1e-12) continue;
        best = Math.max(best, start[own] + share * (end[own] - start[own]) - reservation[own]);
      }
    });
    return best;
  };
  return [most(0, 1), most(1, 0)];
}

/** A grid of mixtures of each two outcomes. */
function mixturesOf(frontier: readonly UtilityPair[]): UtilityPair[] {
  const shares = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
  return frontier.flatMap((left) =>
    frontier.flatMap((right) =>
      shares.map(
        (share): UtilityPair => [
          left[0] + share * (right[0] - left[0]),
          left[1] + share * (right[1] - left[1]),
        ],
      ),
    ),
  );
}
