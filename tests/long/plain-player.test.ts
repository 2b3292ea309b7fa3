import { describe, expect, it } from 'vitest';
import { computerNamed } from '#agents/computer-named.ts';
import { plainPlayer } from '#agents/plain-player.ts';
import { playGame } from '#agents/play-game.ts';
import { createNegotiation, type Negotiation, otherSeat, type SeatId } from '#engine/index.ts';
import { loadPack } from '#tests/support/packs.ts';

const SEEDS = 500;

/** From the easiest to the hardest to sit opposite. */
const LADDERS = {
  difficulty: ['fair@learner', 'fair', 'fair@sharp', 'fair@master'],
  character: ['keen', 'fair', 'firm', 'hard'],
} as const;

/** Agreements at the other tables are too rare or too alike for 500 seeds to tell every step of both ladders. */
const TABLES = ['moscow-package', 'sangtuda-rao', 'consortium'] as const;

/** What the plain player ends with over the seeds: the contract, or its walk-away. Thousandths of a point. */
function valuesAgainst(negotiation: Negotiation, seat: SeatId, id: string): number[] {
  const agents = { [seat]: plainPlayer, [otherSeat(seat)]: computerNamed(id)! } as Record<
    SeatId,
    typeof plainPlayer
  >;
  return Array.from({ length: SEEDS }, (_, index) => {
    const { facts, private: own } = playGame(negotiation, { seed: index + 1, agents }).state.context;
    return facts.outcome?.type === 'signed'
      ? negotiation.table.sheet(facts, own[seat]).valueOf(facts.outcome.contract)
      : own[seat].walkAway;
  });
}

/** How many standard errors the mean of the paired differences lies above zero. */
function standardErrors(easier: readonly number[], harder: readonly number[]): number {
  const drops = easier.map((value, index) => value - harder[index]!);
  const mean = drops.reduce((sum, drop) => sum + drop, 0) / drops.length;
  const squares = drops.reduce((sum, drop) => sum + (drop - mean) ** 2, 0);
  return mean / Math.sqrt(squares / (drops.length - 1) / drops.length);
}

describe.each(TABLES)('the plain player at %s', (table) => {
  const negotiation = createNegotiation(loadPack(table));

  describe.each(['a', 'b'] as const)('in chair %s', (seat) => {
    it.each(Object.entries(LADDERS))(
      'ends with less the harder the other is by %s, step by step',
      (_, ids) => {
        const values = ids.map((id) => valuesAgainst(negotiation, seat, id));
        for (let k = 1; k < ids.length; k += 1)
          expect(standardErrors(values[k - 1]!, values[k]!), `${ids[k - 1]} to ${ids[k]}`).toBeGreaterThan(2);
      },
    );
  });
});
