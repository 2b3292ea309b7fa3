import { expect, test } from 'vitest';
import { characters } from '#agents/characters.ts';
import { playGame } from '#agents/play-game.ts';
import { createNegotiation } from '#engine/index.ts';
import { loadPack } from '#tests/support/packs.ts';

const SEEDS = 200;
const negotiation = createNegotiation(loadPack('rogun-rusal'));

/** How many of 100 games two fair computers sign when the talks begin on this day. */
function signedFrom(date: string): number {
  const { fair } = characters;
  const seeds = Array.from({ length: SEEDS }, (_, i) => i + 1);
  const signed = seeds.filter((seed) => {
    const game = { seed, agents: { a: fair, b: fair }, start: { date, positions: null } };
    return playGame(negotiation, game).state.context.facts.outcome?.type === 'signed';
  });
  return (100 * signed.length) / SEEDS;
}

test('fair against fair signs in 30 to 80 of 100 games that begin with the memorandum', () => {
  const rate = signedFrom('2005-09-08');
  expect(rate).toBeGreaterThanOrEqual(30);
  expect(rate).toBeLessThanOrEqual(80);
});

test('and in fewer than 20 of 100 that begin in 2007', () => {
  expect(signedFrom('2007-01-01')).toBeLessThan(20);
});
