import { describe, expect, it } from 'vitest';
import { characters } from '#agents/characters.ts';
import type { Negotiator } from '#agents/negotiator.ts';
import { playGame } from '#agents/play-game.ts';
import { type BySeat, createNegotiation, type SeatId } from '#engine/index.ts';
import { aStubbornAgent } from '#tests/support/a-stubborn-agent.ts';
import { loadPack } from '#tests/support/packs.ts';

const SEEDS = 200;
const MINUTES = 60_000;
const negotiation = createNegotiation(loadPack('sangtuda-rao'));

interface Ending {
  readonly signed: boolean;
  /** What each chair ends with: the contract, or its walk-away. */
  readonly value: BySeat<number>;
  readonly walkAway: BySeat<number>;
}

function endings(agents: BySeat<Negotiator>): Ending[] {
  return Array.from({ length: SEEDS }, (_, index) => {
    const { facts, private: own } = playGame(negotiation, { seed: index + 1, agents }).state.context;
    const outcome = facts.outcome!;
    const valueTo = (seat: SeatId): number =>
      outcome.type === 'signed'
        ? negotiation.table.sheet(facts, own[seat]).valueOf(outcome.contract)
        : own[seat].walkAway;
    return {
      signed: outcome.type === 'signed',
      value: { a: valueTo('a'), b: valueTo('b') },
      walkAway: { a: own.a.walkAway, b: own.b.walkAway },
    };
  });
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

const { fair } = characters;
const fairGames = endings({ a: fair, b: fair });

describe('fair against fair over 200 seeds at Sangtuda-1', () => {
  it('signs in 30 to 80 of 100 games', () => {
    const rate = fairGames.filter(({ signed }) => signed).length / SEEDS;
    expect(rate).toBeGreaterThanOrEqual(0.3);
    expect(rate).toBeLessThanOrEqual(0.8);
  });

  it('[C1] never signs below a walk-away', () => {
    for (const { value, walkAway } of fairGames) {
      expect(value.a).toBeGreaterThanOrEqual(walkAway.a);
      expect(value.b).toBeGreaterThanOrEqual(walkAway.b);
    }
  });
});

describe('holding the opening to the last round, against fair', () => {
  it.each(['a', 'b'] as const)(
    'earns no more than the fair strategy from chair %s',
    (seat) => {
      const stubborn = endings({ a: fair, b: fair, [seat]: aStubbornAgent });
      expect(mean(stubborn.map(({ value }) => value[seat]))).toBeLessThanOrEqual(
        mean(fairGames.map(({ value }) => value[seat])),
      );
    },
    10 * MINUTES,
  );
});
