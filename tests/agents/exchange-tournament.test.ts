import { describe, expect, it } from 'vitest';
import { negotiators } from '#agents/exchange/negotiators.ts';
import { lowestRung } from '#agents/exchange/outcome-ladder.ts';
import { ownProfile } from '#agents/exchange/own-profile.ts';
import { judgeScenario, measureSession } from '#agents/exchange/tournament/judged-scenario.ts';
import { playRoundRobin } from '#agents/exchange/tournament/round-robin.ts';
import { additiveDomain } from '#engine/exchange/additive-domain.ts';

const issues = [
  { name: 'left', values: ['0', '1'], integer: true },
  { name: 'right', values: ['0', '1'], integer: true },
];
const party = (name: string, left: number, right: number, reservation: number) => ({
  name,
  weights: [left, right],
  scores: [Float64Array.of(0, left), Float64Array.of(right, 0)],
  cap: null,
  reservation,
  discount: 0.5,
});
const judged = (reservation: number) =>
  judgeScenario(
    'swap',
    additiveDomain('swap', issues, [
      party('first', 0.8, 0.2, reservation),
      {
        ...party('second', 0.2, 0.8, reservation),
        scores: [Float64Array.of(0.2, 0), Float64Array.of(0, 0.8)],
      },
    ]),
  )!;

describe('how a session is measured', () => {
  it('by undiscounted utility, share of the own range above the reservation value, and distances', () => {
    expect(measureSession(judged(0.2), 0, 3, 7)).toEqual({
      utility: 0.8,
      advantage: expect.closeTo(0.75),
      agreed: true,
      otherUtility: 0.8,
      frontierDistance: 0,
      nashDistance: 0,
      rounds: 7,
      belowReservation: false,
    });
  });

  it('no agreement is worth the reservation value', () => {
    const { utility, advantage, frontierDistance } = measureSession(judged(0.2), 1, null, 100);
    expect({ utility, advantage, frontierDistance }).toEqual({
      utility: 0.2,
      advantage: 0,
      frontierDistance: null,
    });
  });

  it('the advantage is 0 where nothing is rational', () => {
    expect(measureSession(judged(0.9), 0, 2, 1).advantage).toBe(0);
  });

  it('an agreement below the reservation value is counted', () => {
    expect(measureSession(judged(0.3), 0, 0, 1).belowReservation).toBe(true);
  });
});

describe('a round robin', () => {
  const agents = ['best', 'micro', 'random'].map((name) => negotiators.get(name)!);
  const play = (seed: number) => playRoundRobin({ scenarios: [judged(0.2)], agents, rounds: 20, seed });

  it('plays every ordered pair of different agents and puts the highest utility first', () => {
    const standings = play(1);
    expect(standings.map(({ sessions }) => sessions)).toEqual([4, 4, 4]);
    const utilities = standings.map(({ utility }) => utility);
    expect(utilities).toEqual([...utilities].sort((left, right) => right - left));
  });

  it('is the same again with the same seed', () => {
    expect(play(3)).toEqual(play(3));
  });
});

describe('the ladder of outcomes', () => {
  const wide = Array.from({ length: 8 }, (_, at) => ({
    name: `issue ${at}`,
    values: Array.from({ length: 6 }, (_, value) => `v${value}`),
    integer: false,
  }));
  const scores = wide.map((_, at) =>
    Float64Array.from({ length: 6 }, (_, value) => ((at * 7 + value * 5) % 11) / 88),
  );
  const profile = ownProfile(wide, {
    name: 'wide',
    weights: wide.map(() => 1 / 8),
    scores,
    cap: null,
    reservation: 0.2,
    discount: 1,
  });
  const { ladder } = profile;

  it('of a space too large to list falls, fits the outcomes, and ends at the reservation value', () => {
    expect(profile.count).toBe(6 ** 8);
    for (let rung = 0; rung < ladder.size; rung += 1) {
      const utility = ladder.utilities[rung] as number;
      if (rung > 0) expect(utility).toBeLessThanOrEqual(ladder.utilities[rung - 1] as number);
      if (rung % 500 === 0)
        expect(profile.utilityOf(ladder.outcomes[rung] as number)).toBeCloseTo(utility, 9);
    }
    expect(ladder.utilities[ladder.size - 1]).toBeGreaterThanOrEqual(0.2 - 1e-9);
    expect(new Set(ladder.outcomes).size).toBe(ladder.size);
  });

  it('begins with the very best outcomes, none left out', () => {
    const all = Float64Array.from({ length: profile.count }, (_, outcome) =>
      profile.utilityOf(outcome),
    ).sort();
    for (let rung = 0; rung < 2_000; rung += 1)
      expect(ladder.utilities[rung]).toBeCloseTo(all[all.length - 1 - rung] as number, 9);
  });

  it('finds the lowest rung that is still worth so much', () => {
    const falling = {
      size: 4,
      outcomes: Float64Array.of(7, 5, 6, 1),
      utilities: Float64Array.of(1, 0.5, 0.5, 0.1),
    };
    expect([1.1, 1, 0.5, 0.3, 0].map((utility) => lowestRung(falling, utility))).toEqual([-1, 0, 2, 2, 3]);
  });
});
