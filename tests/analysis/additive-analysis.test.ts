import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdditiveAnalysis } from '#analysis/additive/additive-analysis.ts';
import { analyseAdditive } from '#analysis/additive/analyse-additive.ts';
import {
  type AdditiveDomain,
  additiveDomain,
  nameOutcome,
  outcomeAt,
} from '#engine/exchange/additive-domain.ts';
import { anAdditiveDomain } from '../support/an-additive-domain.ts';
import {
  beats,
  distinctPoints,
  type EnumeratedOutcome,
  enumerateDomain,
  isSamePoint,
} from '../support/enumerate-domain.ts';

type Points = readonly (readonly number[])[];

describe.each([2, 3] as const)('the analysis of %i parties agrees with listing every outcome', (parties) => {
  const check = (
    judge: (analysis: AdditiveAnalysis, all: EnumeratedOutcome[], domain: AdditiveDomain) => void,
  ) =>
    fc.assert(
      fc.property(anAdditiveDomain(parties), (domain) =>
        judge(analysed(domain), enumerateDomain(domain), domain),
      ),
      { numRuns: 1500 },
    );

  it('on the frontier and the outcomes behind it', () => {
    check((analysis, all, domain) => {
      const undominated = undominatedOf(all.map((outcome) => outcome.utilities));
      expectSamePoints(analysis.pareto, undominated);
      const behind = all.filter((outcome) => all.every((other) => !beats(other.uncut, outcome.uncut)));
      const realising = behind.filter((outcome) =>
        undominated.some((point) => isSamePoint(point, outcome.utilities)),
      );
      expect(analysis.paretoOutcomeCount).toBe(realising.length);
      const firsts = analysis.pareto.map((point) =>
        realising.find((outcome) => isSamePoint(outcome.utilities, point)),
      );
      expect(analysis.paretoOutcomes).toEqual(
        firsts.map((first) => nameOutcome(domain.issues, outcomeAt(domain.issues, first?.index as number))),
      );
    });
  });

  it('on what is rational', () => {
    check((analysis, all, domain) => {
      const rational = rationalOf(all, domain);
      expect(analysis.rationalOutcomeCount).toBe(rational.length);
      const points = undominatedOf(all.map((outcome) => outcome.utilities)).filter((point) =>
        isRational(point, domain),
      );
      expect(analysis.rationalParetoSize).toBe(points.length);
      if (rational.length === 0) expect(analysis.rationalIdeal).toBeNull();
      else expectNear(analysis.rationalIdeal ?? [], idealOf(rational));
    });
  });

  it('on ranges, means and opposition', () => {
    check((analysis, all, domain) => {
      domain.parties.forEach((_, party) => {
        const utilities = all.map((outcome) => outcome.utilities[party] as number);
        expectNear(analysis.utilityRange[party] ?? [], [Math.min(...utilities), Math.max(...utilities)]);
        expect(analysis.meanUtility[party]).toBeCloseTo(
          utilities.reduce((a, b) => a + b, 0) / all.length,
          10,
        );
      });
      const maxima = analysis.utilityRange.map(([, most]) => most);
      if (maxima.some((most) => Math.abs(most) < 1e-3)) return;
      const distance = ({ utilities }: EnumeratedOutcome) =>
        Math.hypot(...utilities.map((utility, party) => utility / (maxima[party] as number) - 1));
      expect(analysis.opposition).toBeCloseTo(Math.min(...all.map(distance)), 8);
    });
  });

  it('on every solution point and its ties', () => {
    check((analysis, all, domain) => {
      const { solutions } = analysis;
      const points = distinctPoints(all.map((outcome) => outcome.utilities));
      const rational = points.filter((point) => isRational(point, domain));
      const frontier = undominatedOf(points);
      const gains = (point: readonly number[]) =>
        point.map((u, at) => u - (domain.parties[at]?.reservation ?? 0));
      const shares = (point: readonly number[], ideal: readonly number[]) => {
        const room = gains(ideal);
        return gains(point).map((gain, at) =>
          Math.abs(room[at] as number) < 1e-9 ? 0 : gain / (room[at] as number),
        );
      };
      const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
      expectSamePoints(
        solutions.maxWelfare,
        best(points, (point) => [total(point)]),
      );
      if (rational.length === 0) {
        expect(solutions.nash).toBeNull();
        return;
      }
      const ideal = idealOf(rational.map((utilities) => ({ utilities })));
      const amongUndominated = (found: Points) =>
        found.filter((point) => frontier.some((f) => isSamePoint(f, point)));
      const product = (point: readonly number[]) => gains(point).reduce((a, b) => a * Math.max(0, b), 1);
      expectSamePoints(solutions.nash, amongUndominated(best(rational, (point) => [product(point)], 1e-12)));
      expectSamePoints(
        solutions.egalitarian,
        best(rational, (point) => sorted(gains(point))),
      );
      expectSamePoints(
        solutions.kalaiSmorodinsky,
        best(rational, (point) => sorted(shares(point, ideal))),
      );
      expectSamePoints(
        solutions.maxWelfareRational,
        best(rational, (point) => [total(point)]),
      );
    });
  });

  it('on the five outcomes that it places', () => {
    check((analysis, all) => {
      const frontier = undominatedOf(all.map((outcome) => outcome.utilities));
      const most = Math.max(...frontier.map((point) => point.reduce((a, b) => a + b, 0)));
      expect(analysis.probes).toHaveLength(5);
      for (const probe of analysis.probes) {
        const { utilities } = all[probe.index] as EnumeratedOutcome;
        const dominating = all.filter((other) => beats(other.utilities, utilities));
        expect(probe.dominatedBy).toBe(dominating.length);
        expect(probe.onPareto).toBe(dominating.length === 0);
        expect(probe.welfareGap).toBeCloseTo(most - utilities.reduce((a, b) => a + b, 0), 9);
        const distances = frontier.map((point) =>
          Math.hypot(...point.map((u, at) => u - (utilities[at] as number))),
        );
        expect(probe.paretoDistance).toBeCloseTo(Math.min(...distances), 8);
        const harmless = [...dominating.map((other) => other.utilities), utilities];
        const gains = utilities.map((own, at) =>
          Math.max(...harmless.map((other) => (other[at] as number) - own)),
        );
        expectNear(probe.maxOwnGain, gains, 1e-8);
      }
    });
  });
});

describe('the analysis', () => {
  it('refuses one party, no issues and more outcomes than can be told apart', () => {
    const two = { name: 'x', issues: [{ name: 'i', values: ['a'], integer: false }] };
    const party = (tables: number) => ({
      name: 'p',
      weights: [],
      scores: Array.from({ length: tables }, () => Float64Array.of(0)),
      cap: null,
      reservation: 0,
      discount: 1,
    });
    expect(analyseAdditive({ ...two, parties: [party(1)] })).toMatchObject({
      code: 'analysis/number-of-parties',
    });
    expect(analyseAdditive(additiveDomain('x', [], [party(0), party(0)]))).toMatchObject({
      code: 'analysis/no-issues',
    });
    const wide = Array.from({ length: 60 }, (_, at) => ({
      name: `i${at}`,
      values: ['a', 'b'],
      integer: false,
    }));
    const blank = { ...party(0), scores: wide.map(() => new Float64Array(2)) };
    expect(analyseAdditive(additiveDomain('x', wide, [blank, blank]))).toMatchObject({
      code: 'analysis/too-many-outcomes',
    });
  });

  it('counts outcomes that it could never list', () => {
    const issues = Array.from({ length: 9 }, (_, at) => ({
      name: `i${at}`,
      values: [...'abcdefghij'],
      integer: false,
    }));
    const party = (sign: 1 | -1, reservation: number) => ({
      name: 'p',
      weights: [],
      scores: issues.map(() => Float64Array.from({ length: 10 }, (_, value) => (sign * value) / 10)),
      cap: null,
      reservation,
      discount: 1,
    });
    const analysis = analysed(additiveDomain('wide', issues, [party(1, 7.9), party(-1, -100)]));
    expect(analysis.outcomeCount).toBe(1_000_000_000);
    const twoStepsBelowTheTop = 1 + 9 + 45;
    expect(analysis.rationalOutcomeCount).toBe(twoStepsBelowTheTop);
    expect(analysis.paretoSize).toBe(82);
    expect(analysis.paretoOutcomeCount).toBe(1_000_000_000);
  });
});

function analysed(domain: AdditiveDomain): AdditiveAnalysis {
  const result = analyseAdditive(domain);
  if (!result.ok) throw new Error(result.message);
  return result.analysis;
}

function undominatedOf(points: Points): Points {
  return distinctPoints(points.filter((point) => points.every((other) => !beats(other, point))));
}

function isRational(point: readonly number[], { parties }: AdditiveDomain): boolean {
  return point.every((utility, party) => utility > (parties[party]?.reservation ?? 0) - 1e-9);
}

function rationalOf(all: readonly EnumeratedOutcome[], domain: AdditiveDomain): EnumeratedOutcome[] {
  return all.filter((outcome) => isRational(outcome.utilities, domain));
}

function idealOf(outcomes: readonly { readonly utilities: readonly number[] }[]): number[] {
  const first = outcomes[0]?.utilities ?? [];
  return first.map((_, party) => Math.max(...outcomes.map((outcome) => outcome.utilities[party] as number)));
}

function best(points: Points, score: (point: readonly number[]) => number[], equalBelow = 1e-9): Points {
  const order = (left: readonly number[], right: readonly number[]) => {
    for (let at = 0; at < left.length; at++) {
      const gap = (left[at] as number) - (right[at] as number);
      if (Math.abs(gap) > equalBelow) return gap;
    }
    return 0;
  };
  return points.filter((point) => points.every((other) => order(score(point), score(other)) >= 0));
}

function expectSamePoints(actual: Points | null, expected: Points): void {
  const shown = (points: Points) => points.map((point) => point.map((u) => u.toFixed(7)).join(' ')).sort();
  expect(actual).not.toBeNull();
  expect(actual).toHaveLength(expected.length);
  const matched = expected.every((point) => actual?.some((other) => isSamePoint(point, other)));
  if (!matched) expect(shown(actual ?? [])).toEqual(shown(expected));
}

function expectNear(actual: readonly number[], expected: readonly number[], within = 1e-9): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, at) => {
    expect(Math.abs(value - (expected[at] as number))).toBeLessThanOrEqual(within);
  });
}
