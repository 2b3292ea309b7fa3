import { expect, it } from 'vitest';
import type { Facts, SeatId } from '#engine/index.ts';
import { openDeskGame } from '#session/open-desk-game.ts';
import { readPostcard } from '#session/readings/read-postcard.ts';
import { loadPack } from '../support/packs.ts';

const choice = { scenario: 'sangtuda-rao', seat: 'a', character: 'fair', seed: 7 } as const;
const { table, trail } = openDeskGame(
  { scenario: loadPack('sangtuda-rao'), texts: null },
  choice,
  'g1',
  'test',
);

const low = table.terms.map(() => 0);
const high = table.terms.map(() => 1);

/** Facts in which both sides have tabled these contracts, a pair a round. */
function after(...rounds: readonly (readonly (readonly number[])[])[]): Facts {
  const offers = rounds.flatMap((pair, round) =>
    pair.map((contract, at) => ({
      seat: (at === 0 ? 'a' : 'b') as SeatId,
      round,
      contract,
      fate: 'expired',
    })),
  );
  return { ...trail[0]!.context.facts, round: rounds.length, offers } as unknown as Facts;
}

it('brings no postcard before the first round is over, nor where a scenario has none', () => {
  expect(readPostcard(table, after(), 8)).toBeNull();
  expect(readPostcard(table, after([low, high]), 0)).toBeNull();
});

it('brings another writer every round', () => {
  const writers = [1, 2, 3, 4].map((rounds) => {
    const facts = after(...Array.from({ length: rounds }, () => [low, high]));
    return Math.ceil(readPostcard(table, facts, 8)! / 2);
  });
  expect(new Set(writers).size).toBe(4);
});

it('writes gladly when the offers came nearer and gloomily when they did not', () => {
  const isGlad = (facts: Facts): boolean => readPostcard(table, facts, 8)! % 2 === 1;
  expect(isGlad(after([low, high], [low, low]))).toBe(true);
  expect(isGlad(after([low, high], [low, high]))).toBe(false);
});
