import { expect, test } from 'vitest';
import { characters } from '#agents/characters.ts';
import { playGame } from '#agents/play-game.ts';
import { createNegotiation, otherSeat, type SeatId } from '#engine/index.ts';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { constantPlayer } from '#tests/support/constant-player.ts';
import { loadPack } from '#tests/support/packs.ts';

const TABLES = RECORDED_TABLES.map((id) => createNegotiation(loadPack(id)));
const OPENINGS = 200;
/** Games of each opening at one table from one chair. */
const GAMES = 4;
const MOST_SHARE = 0.65;

/** The part of both sides' gains over their walk-aways that the one who holds its opening gets; null unless signed. */
function shareOf(table: (typeof TABLES)[number], opening: number, seat: SeatId, seed: number): number | null {
  const agents = { [seat]: constantPlayer(opening), [otherSeat(seat)]: characters.fair } as Record<
    SeatId,
    typeof characters.fair
  >;
  const { facts, private: own } = playGame(table, { seed, agents, options: { delivery: false } }).state
    .context;
  if (facts.outcome?.type !== 'signed') return null;
  const { contract } = facts.outcome;
  const gain = (side: SeatId): number =>
    table.table.sheet(facts, own[side]).valueOf(contract) - own[side].walkAway;
  return gain(seat) / (gain('a') + gain('b'));
}

/** The mean share of one opening over all tables, both chairs and the games that were signed. */
function meanShare(opening: number): { readonly signed: number; readonly mean: number } {
  const shares = TABLES.flatMap((table) =>
    (['a', 'b'] as const).flatMap((seat) =>
      Array.from({ length: GAMES }, (_, game) => shareOf(table, opening, seat, opening * GAMES + game)),
    ),
  ).filter((share) => share !== null);
  return { signed: shares.length, mean: shares.reduce((sum, share) => sum + share, 0) / shares.length };
}

test('whoever holds one opening against fair gets at most 65 % of the gains on average, whatever it opens with', () => {
  const all = Array.from({ length: OPENINGS }, (_, index) => meanShare(index + 1));
  const signed = all.filter((entry) => entry.signed > 0);
  const means = signed.map(({ mean }) => mean).sort((one, other) => other - one);
  const games = signed.reduce((sum, entry) => sum + entry.signed, 0);
  console.info(
    `${signed.length} of ${OPENINGS} openings were ever signed, ${games} games; highest mean shares ` +
      `${means.slice(0, 5).map((mean) => mean.toFixed(3))}, mean of means ` +
      `${(means.reduce((sum, mean) => sum + mean, 0) / means.length).toFixed(3)}`,
  );
  expect(signed.length).toBeGreaterThan(OPENINGS / 2);
  expect(means[0]).toBeLessThanOrEqual(MOST_SHARE);
});
