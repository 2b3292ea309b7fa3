import { analyseAdditive } from '#analysis/additive/analyse-additive.ts';
import { additiveFrontier } from '#analysis/frontier/additive-frontier.ts';
import { analyseTable } from '#analysis/table/core-and-merge.ts';
import { findPassable } from '#analysis/table/passable-contracts.ts';
import type { TableValues } from '#analysis/table/table-values.ts';
import { type AdditiveDomain, additiveDomain } from '#engine/exchange/additive-domain.ts';
import type { BenchFigure, BenchGroup } from './bench-group.ts';
import { medianMilliseconds, medianOf } from './measure.ts';

/** Generated additive scenarios up to 10^7 outcomes, and a table as large as our largest. */
export const benchAnalysis: BenchGroup = {
  name: 'analysis',
  run: () => [
    additive('7 issues x 10 values, 2 parties, 10^7 outcomes', 7, 10, 2, 0, 25),
    additive('the same with opposed interests (thousands of points)', 7, 10, 2, 0.01, null),
    additive('6 issues x 5 values, 2 parties, 15,625 outcomes', 6, 5, 2, 0, null),
    additive('20 issues x 5 values, 2 parties, 10^14 outcomes, frontier only', 20, 5, 2, 0, null),
    additive('8 issues x 5 values, 3 parties, 390,625 outcomes', 8, 5, 3, 0, null),
    ...table(),
  ],
};

const FRONTIER_ONLY_FROM = 1e13;

function additive(
  name: string,
  issues: number,
  values: number,
  parties: number,
  slack: number,
  most: number | null,
): BenchFigure {
  const scenarios = Array.from({ length: 5 }, (_, seed) =>
    scenario(issues, values, parties, slack, seed + 1),
  );
  const isWide = values ** issues > FRONTIER_ONLY_FROM;
  const value = medianMilliseconds((run) => {
    const domain = scenarios[run % scenarios.length] as AdditiveDomain;
    if (isWide) additiveFrontier(domain.issues, domain.parties);
    else analyseAdditive(domain);
  });
  return { name, value, unit: 'ms', target: most === null ? null : { at: 'most', value: most } };
}

/** 5,040 coupled combinations and 120 of the other terms: 604,800 contracts. */
function table(): BenchFigure[] {
  const random = randomNumbers(7);
  const column = (size: number) =>
    Int32Array.from({ length: size }, () => Math.floor(random() * 400_000) - 200_000);
  const terms = (size: number) => ({ a: column(size), b: column(size) });
  const values: TableValues = { core: terms(5_040), own: [4, 5, 6].map(terms), walkAway: { a: 0, b: 0 } };
  const pauses: number[] = [];
  const whole = medianMilliseconds(
    () => {
      const steps = findPassable(values, (core, own) => (core + (own[0] as number)) % 2 === 0);
      let longest = 0;
      let started = performance.now();
      while (!steps.next().done) {
        longest = Math.max(longest, performance.now() - started);
        started = performance.now();
      }
      pauses.push(longest);
    },
    9,
    2,
  );
  return [
    {
      name: 'table of 604,800 contracts, core and merge',
      value: medianMilliseconds(() => analyseTable(values)),
      unit: 'ms',
      target: { at: 'most', value: 500 },
    },
    {
      name: 'the same with home votes, every contract visited',
      value: whole,
      unit: 'ms',
      target: { at: 'most', value: 500 },
    },
    {
      name: 'longest step of that between pauses',
      value: medianOf(pauses),
      unit: 'ms',
      target: { at: 'most', value: 50 },
    },
  ];
}

/** Random weights and scores; with slack the second party wants the opposite of the first but for that much. */
function scenario(
  issues: number,
  values: number,
  parties: number,
  slack: number,
  seed: number,
): AdditiveDomain {
  const random = randomNumbers(seed);
  const first = Array.from({ length: issues }, () => Array.from({ length: values }, random));
  const score = (party: number, issue: number, value: number) => {
    const own = first[issue]?.[value] as number;
    if (party === 0) return own;
    return slack === 0 ? random() : 1 - own + slack * random();
  };
  return additiveDomain(
    'bench',
    first.map((_, issue) => ({
      name: `i${issue}`,
      values: first[issue]?.map((_, at) => `v${at}`) ?? [],
      integer: false,
    })),
    Array.from({ length: parties }, (_, party) => ({
      name: `p${party}`,
      weights: first.map(() => 1 / issues),
      scores: first.map((table, issue) =>
        Float64Array.from(table, (_, value) => score(party, issue, value) / issues),
      ),
      cap: null,
      reservation: 0.4,
      discount: 1,
    })),
  );
}

/** mulberry32: the same scenarios on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
