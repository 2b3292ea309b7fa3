import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureProcess } from '#analysis/process/measure-process.ts';
import { modelFit } from '#analysis/process/model-fit.ts';
import { classifyMove } from '#analysis/process/move-class.ts';
import type { ProcessOffer } from '#analysis/process/process-analysis.ts';
import { additiveDomain } from '#engine/exchange/additive-domain.ts';
import { type Contract, SEATS, type SeatId } from '#engine/index.ts';
import { playableScenario } from '#scenarios/interchange/playable-scenario.ts';
import { Game } from '../support/a-game.ts';
import { PLAIN_GAME } from '../support/a-plain-scenario.ts';

describe('the class of a move', () => {
  it.each([
    [5, 5, 'fortunate'],
    [5, 0, 'selfish'],
    [5, -5, 'selfish'],
    [0, 5, 'nice'],
    [0, 0, 'silent'],
    [0, -5, 'unfortunate'],
    [-5, 5, 'concession'],
    [-5, 0, 'concession'],
    [-5, -5, 'unfortunate'],
  ] as const)('own %i and other %i is %s', (own, other, name) => {
    expect(classifyMove(own, other)).toBe(name);
  });
});

describe('how well a guess fits', () => {
  const column = (size: number) =>
    fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size, maxLength: size });
  const aPair = fc.integer({ min: 1, max: 4 }).chain((size) => fc.tuple(column(size), column(size)));
  /** Two coupled terms with any core at all, and up to three others. */
  const aWorld = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.array(aPair, { maxLength: 3 }))
    .chain(([first, second, own]) =>
      fc.record({
        core: column(first * second),
        coupled: fc.tuple(column(first), column(second)),
        own: fc.constant(own),
      }),
    );

  it('is the correlation over every contract, found without listing them', () => {
    fc.assert(
      fc.property(aWorld, ({ core, coupled, own }) => {
        const [first, second] = coupled;
        const inCore = core.map((value, at) => ({
          truth: value,
          guess: first[Math.floor(at / second.length)]! + second[at % second.length]!,
        }));
        const all = own.reduce(
          (begun, [truth, guess]) =>
            begun.flatMap((sum) =>
              truth.map((value, at) => ({ truth: sum.truth + value, guess: sum.guess + guess[at]! })),
            ),
          inCore,
        );
        const found = modelFit(
          { core, own: own.map(([truth]) => truth) },
          { coupled, own: own.map(([, guess]) => guess) },
        );
        const expected = pearson(all);
        if (expected === null) expect(found).toBeNull();
        else expect(Math.abs(found! - expected * 1_000)).toBeLessThanOrEqual(0.51);
      }),
    );
  });

  it('is a thousand for the truth in another unit, minus a thousand for its opposite, and nothing for no guess', () => {
    const truth = {
      core: [0],
      own: [
        [0, 4, 9],
        [3, 1],
      ],
    };
    const times = (by: number) => ({ coupled: [], own: truth.own.map((list) => list.map((v) => by * v)) });
    expect([times(7), times(-2), times(0)].map((guess) => modelFit(truth, guess))).toEqual([
      1_000,
      -1_000,
      null,
    ]);
  });
});

/**
 * Five prices and three kinds of service. For a the price is worth 0 to 60 points and service 0, 20, 40; for b the
 * price 20 to 0 and service 80, 70, 0.
 */
function aMarket() {
  const issues = [
    { name: 'price', values: ['1', '2', '3', '4', '5'], integer: true },
    { name: 'service', values: ['none', 'some', 'all'], integer: false },
  ];
  const party = (name: string, scores: number[][], reservation: number) => ({
    name,
    weights: [],
    scores: scores.map((table) => Float64Array.from(table)),
    cap: null,
    reservation,
    discount: 1,
  });
  const made = playableScenario(
    additiveDomain('market', issues, [
      party(
        'a',
        [
          [0, 0.15, 0.3, 0.45, 0.6],
          [0, 0.2, 0.4],
        ],
        0.3,
      ),
      party(
        'b',
        [
          [0.2, 0.15, 0.1, 0.05, 0],
          [0.8, 0.7, 0],
        ],
        0.4,
      ),
    ]),
  );
  if (!made.ok) throw new Error(made.message);
  return made.scenario;
}

/** The measures of a game in which the two sides table these contracts in turn; the last is taken where wished. */
function bargained(contracts: readonly Contract[], taken: boolean, gained = { a: 0, b: 0 }) {
  const scenario = aMarket();
  const game = new Game(scenario, {
    seed: 1,
    by: { a: 'person', b: 'person' },
    options: { ...PLAIN_GAME, lastLook: false },
  }).prepare();
  const offers = contracts.map((contract, at): ProcessOffer => {
    const seat: SeatId = at % 2 === 0 ? 'a' : 'b';
    const { context } = game.state;
    game.do({ seat, type: 'makeOffer', contract, links: [], speech: null });
    const truth = (who: SeatId) => scenario.seats[who].values.terms.map(({ points }) => points);
    return {
      seat,
      round: context.facts.round,
      contract,
      accepted: taken && at === contracts.length - 1,
      moment: { facts: context.facts, private: context.private },
      guesses: { a: truth('b'), b: truth('b').map((points) => points.map((value) => -value)) },
    };
  });
  return measureProcess({ scenario, offers, asked: { a: 2, b: 0 }, gained });
}

describe('the measures of a game', () => {
  const ALL_FOR_A = [4, 2];
  const ALL_FOR_B = [0, 0];

  it('class each offer against the own one before it', () => {
    const { offers, seats } = bargained([ALL_FOR_A, ALL_FOR_B, [4, 1], [0, 0], [4, 2], [1, 0]], false);
    expect(offers.map(({ move }) => move)).toEqual([
      null,
      null,
      'concession',
      'silent',
      'selfish',
      'concession',
    ]);
    expect(seats.a.moves).toMatchObject({ concession: 1, selfish: 1, silent: 0 });
    expect([seats.a.offers, seats.b.offers, seats.a.questions]).toEqual([3, 3, 2]);
  });

  it('find offers beside which another was better for one and no worse for the other', () => {
    // [2, 2] leaves a 70 and b 10, where [4, 1] would leave them 80 and 70.
    const { offers, seats } = bargained(
      [
        [2, 2],
        [0, 0],
        [4, 1],
        [2, 0],
      ],
      false,
    );
    expect(offers.map(({ dominated }) => dominated)).toEqual([true, false, false, false]);
    expect([seats.a.dominated, seats.b.dominated]).toEqual([1, 0]);
  });

  it('tell how much was conceded, how fast, and since when', () => {
    const { seats } = bargained([ALL_FOR_A, ALL_FOR_B, ALL_FOR_A, ALL_FOR_B, [4, 1], [1, 0]], false);
    expect(seats.a.concededPermille).toBe(Math.round((20 / 70) * 1_000));
    expect(seats.a.concededPerRound).toBe(10_000);
    expect([seats.a.firstConcession, seats.b.firstConcession]).toEqual([2, 2]);
    const silent = bargained([ALL_FOR_A, ALL_FOR_B], false).seats.a;
    expect(silent).toMatchObject({ concededPermille: null, concededPerRound: null, firstConcession: null });
  });

  it('count a trade of term against term only where both sides together gain by it', () => {
    // From 70 and 10 to 80 and 70, giving service for the price; then from 50 and 80 to 40 and 20.
    const trading = bargained([[2, 2], ALL_FOR_B, [4, 1], ALL_FOR_B], false);
    expect(trading.offers[2]?.logrolls).toBe(true);
    expect(trading.seats.a.logrollingPermille).toBe(1_000);
    const wasting = bargained([[2, 1], ALL_FOR_B, [0, 2], ALL_FOR_B], false);
    expect(wasting.offers[2]?.logrolls).toBe(false);
    expect(bargained([ALL_FOR_A], false).seats.a.logrollingPermille).toBeNull();
  });

  it('name the best offer that was let go, against how the talks ended', () => {
    const contracts: Contract[] = [ALL_FOR_A, [3, 1], [4, 1], [2, 0]];
    const { seats } = bargained(contracts, false, { a: 5_000, b: 0 });
    expect(seats.a.bestRejected).toEqual({ round: 0, gain: 35_000, regret: 30_000 });
    expect(seats.b.bestRejected).toEqual({ round: 1, gain: 30_000, regret: 30_000 });
    const taken = bargained([ALL_FOR_A, [4, 1]], true, { a: 50_000, b: 30_000 });
    expect(taken.seats.a.bestRejected).toBeNull();
  });

  it('follow how well each side read the other', () => {
    const { offers } = bargained([ALL_FOR_A, ALL_FOR_B], false);
    for (const { fit } of offers) {
      expect(fit.a).toBe(1_000);
      expect(fit.b).toBeGreaterThan(0);
    }
  });

  it('of a game without an offer are empty', () => {
    const { offers, seats } = bargained([], false);
    expect(offers).toEqual([]);
    for (const seat of SEATS)
      expect(seats[seat]).toMatchObject({ offers: 0, bestRejected: null, logrollingPermille: null });
  });
});

function pearson(all: readonly { truth: number; guess: number }[]): number | null {
  const mean = (pick: (one: { truth: number; guess: number }) => number) =>
    all.reduce((sum, one) => sum + pick(one), 0) / all.length;
  const [truth, guess] = [mean((one) => one.truth), mean((one) => one.guess)];
  const ofTruth = mean((one) => (one.truth - truth) ** 2);
  const ofGuess = mean((one) => (one.guess - guess) ** 2);
  if (ofTruth < 1e-9 || ofGuess < 1e-9) return null;
  return mean((one) => (one.truth - truth) * (one.guess - guess)) / Math.sqrt(ofTruth * ofGuess);
}
