import { describe, expect, it } from 'vitest';
import { acceptsCombi } from '#agents/exchange/acceptance/accepts-combi.ts';
import { askingLevel } from '#agents/exchange/models/asking-level.ts';
import { bayesianModel } from '#agents/exchange/models/bayesian-model.ts';
import { frequencyModel } from '#agents/exchange/models/frequency-model.ts';
import { estimatedValue, type OpponentModel } from '#agents/exchange/models/opponent-model.ts';
import { orderModel } from '#agents/exchange/models/order-model.ts';
import { windowedFrequencyModel } from '#agents/exchange/models/windowed-frequency-model.ts';
import { ownProfile } from '#agents/exchange/own-profile.ts';
import { raise } from '#agents/exchange/raise.ts';

const issues = [
  { name: 'main', values: ['a', 'b', 'c', 'd'], integer: false },
  { name: 'middle', values: ['a', 'b', 'c', 'd'], integer: false },
  { name: 'side', values: ['a', 'b', 'c', 'd'], integer: false },
];
const scores = [
  [0, 0.2, 0.4, 0.6],
  [0, 0.1, 0.2, 0.3],
  [0.1, 0.07, 0.03, 0],
].map((table) => Float64Array.from(table));
const flat = scores.map((table) => table.map(() => 0));
const truth = ownProfile(issues, {
  name: 'other',
  weights: [0.6, 0.3, 0.1],
  scores,
  cap: null,
  reservation: 0,
  discount: 1,
});

const MODELS: readonly (readonly [string, () => OpponentModel])[] = [
  ['frequency', () => frequencyModel(issues)],
  ['windowed frequency', () => windowedFrequencyModel(issues, 30)],
  ['Bayesian', () => bayesianModel(issues)],
  ['order', () => orderModel(flat)],
];

/** Thirty offers, best first, as one who comes down slowly makes them. */
function taught(model: OpponentModel): OpponentModel {
  for (let rung = 0; rung < 30; rung += 1)
    model.observe(truth.positionsOf(truth.ladder.outcomes[rung] as number), rung / 30);
  return model;
}

function correlation(model: OpponentModel): number {
  const tables = model.tables();
  const pairs = Array.from({ length: truth.count }, (_, outcome) => [
    truth.utilityOf(outcome),
    estimatedValue(tables, truth.positionsOf(outcome)),
  ]) as [number, number][];
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const means = [mean(0), mean(1)] as const;
  const product = (left: 0 | 1, right: 0 | 1) =>
    pairs.reduce((sum, pair) => sum + (pair[left] - means[left]) * (pair[right] - means[right]), 0);
  return product(0, 1) / Math.sqrt(product(0, 0) * product(1, 1));
}

describe('opponent models', () => {
  it.each(MODELS)('%s: offers from the best downwards show what the other side wants', (_, make) => {
    expect(correlation(taught(make()))).toBeGreaterThan(0.7);
  });

  it.each(MODELS)('%s: values lie in [0, 1] and the best outcome is worth 1', (_, make) => {
    for (const model of [make(), taught(make())]) {
      const tables = model.tables();
      expect(tables.reduce((sum, table) => sum + Math.max(...table), 0)).toBeCloseTo(1, 9);
      expect(Math.min(...tables.map((table) => Math.min(...table)))).toBeGreaterThanOrEqual(0);
    }
  });

  it('the order model takes for wanted what is worth least to oneself, until it sees offers', () => {
    const tables = orderModel(scores).tables();
    expect(Array.from(tables[0] as Float64Array)).toEqual(
      [...(tables[0] as Float64Array)].sort((x, y) => y - x),
    );
    expect(tables[0]?.[3]).toBe(0);
  });

  it('the order model does not care how often an offer is repeated', () => {
    const once = orderModel(flat);
    const often = orderModel(flat);
    for (const positions of [
      [3, 3, 0],
      [3, 2, 0],
    ]) {
      once.observe(positions, 0.1);
      for (let turn = 0; turn < 5; turn += 1) often.observe(positions, 0.1);
    }
    expect(often.tables()).toEqual(once.tables());
  });
});

describe('what the other side asks for at the end', () => {
  it('is likelier to be reached by a higher value', () => {
    const { chanceAt } = askingLevel([1, 0.95, 0.9, 0.85, 0.8]);
    const chances = [0, 0.2, 0.4, 0.6, 0.8, 1].map(chanceAt);
    expect(chances).toEqual([...chances].sort((left, right) => left - right));
    expect(chanceAt(1)).toBeGreaterThan(0.9);
    expect(chanceAt(0)).toBeLessThan(0.1);
  });

  it('falls on for one who has been coming down', () => {
    const held = askingLevel(new Array(20).fill(0.8));
    const falling = askingLevel(Array.from({ length: 20 }, (_, at) => 1 - at * 0.01));
    expect(falling.chanceAt(0.7)).toBeGreaterThan(held.chanceAt(0.7));
  });
});

describe('acceptance', () => {
  const history = [
    { time: 0.97, utility: 0.5 },
    { time: 0.985, utility: 0.4 },
  ];

  it('AC_combi takes what is worth the next offer at any time', () => {
    expect(acceptsCombi(0.7, 0.7, 0.1, history)).toBe(true);
    expect(acceptsCombi(0.69, 0.7, 0.1, history)).toBe(false);
  });

  it('AC_combi takes late what is at least the best of the window', () => {
    expect(acceptsCombi(0.4, 0.7, 0.99, history)).toBe(true);
    expect(acceptsCombi(0.39, 0.7, 0.99, history)).toBe(false);
    expect(acceptsCombi(0.5, 0.7, 0.97, history)).toBe(false);
  });
});

it.each([
  [0.5, 20],
  [0.93, 3.7],
  [0.2, 0.25],
  [1, 9.1],
  [0, 2],
])('%f to the power %f comes out of products and roots', (base, exponent) => {
  expect(raise(base, exponent)).toBeCloseTo(base ** exponent, 6);
});
