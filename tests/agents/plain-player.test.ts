import { describe, expect, it } from 'vitest';
import { characters } from '#agents/characters.ts';
import { plainPlayer } from '#agents/plain-player.ts';
import { playGame } from '#agents/play-game.ts';
import { createNegotiation, type SeatId } from '#engine/index.ts';
import { loadPack } from '#tests/support/packs.ts';

const negotiation = createNegotiation(loadPack('moscow-package'));

describe.each(['a', 'b'] as const)('the plain player in chair %s', (seat) => {
  const other: SeatId = seat === 'a' ? 'b' : 'a';
  const agents = { [seat]: plainPlayer, [other]: characters.hard } as Record<SeatId, typeof plainPlayer>;
  const games = [1, 2, 3, 4, 5, 6].map((seed) => playGame(negotiation, { seed, agents }));

  it('asks once, and plays no lever and shows no paper', () => {
    for (const { commands } of games) {
      const mine = commands.filter((command) => command.seat === seat).map(({ type }) => type);
      expect(mine.filter((type) => type === 'ask')).toHaveLength(1);
      expect(mine).not.toContain('playLever');
      expect(mine).not.toContain('reveal');
    }
  });

  it('never signs below its walk-away', () => {
    let signed = 0;
    for (const { state } of games) {
      const { facts, private: own } = state.context;
      if (facts.outcome?.type !== 'signed') continue;
      signed += 1;
      const value = negotiation.table.sheet(facts, own[seat]).valueOf(facts.outcome.contract);
      expect(value).toBeGreaterThanOrEqual(own[seat].walkAway);
    }
    expect(signed).toBeGreaterThan(0);
  });

  it('asks for less at the end than at the beginning', () => {
    for (const { commands, state } of games) {
      const offers = commands.flatMap((command) =>
        command.type === 'makeOffer' && command.seat === seat ? [command.contract] : [],
      );
      expect(offers.length).toBeGreaterThan(1);
      const { facts, private: own } = state.context;
      const sheet = negotiation.table.sheet(facts, own[seat]);
      expect(sheet.valueOf(offers.at(-1)!)).toBeLessThan(sheet.valueOf(offers[0]!));
    }
  });
});
