import { beforeAll, describe, expect, it } from 'vitest';
import { computerNamed } from '#agents/computer-named.ts';
import type { Negotiator } from '#agents/negotiator.ts';
import { plainPlayer } from '#agents/plain-player.ts';
import { playGame } from '#agents/play-game.ts';
import { createNegotiation, otherSeat, SEATS, type SeatId } from '#engine/index.ts';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { loadPack } from '#tests/support/packs.ts';

const SEEDS = 500;

/** From the easiest to the hardest to sit opposite. */
const LADDERS = {
  difficulty: ['fair@learner', 'fair', 'fair@sharp', 'fair@master'],
  character: ['keen', 'fair', 'firm', 'hard'],
} as const;

/** What the plain player ends with, seed by seed: the contract, or its walk-away. Thousandths of a point. */
type Values = Readonly<Record<string, number[]>>;

const placeOf = (seat: SeatId, id: string): string => `${seat} ${id}`;

/** All games of a table, seed by seed, so that games of one seed share what a table remembers of it. */
function valuesAt(table: string): Values {
  const negotiation = createNegotiation(loadPack(table));
  const ids = [...new Set(Object.values(LADDERS).flat())];
  const values: Record<string, number[]> = {};
  for (let seed = 1; seed <= SEEDS; seed += 1)
    for (const seat of SEATS)
      for (const id of ids) {
        const agents = { [seat]: plainPlayer, [otherSeat(seat)]: computerNamed(id)! } as Record<
          SeatId,
          Negotiator
        >;
        const { facts, private: own } = playGame(negotiation, { seed, agents }).state.context;
        const value =
          facts.outcome?.type === 'signed'
            ? negotiation.table.sheet(facts, own[seat]).valueOf(facts.outcome.contract)
            : own[seat].walkAway;
        const place = placeOf(seat, id);
        values[place] = [...(values[place] ?? []), value];
      }
  return values;
}

/** How many standard errors the mean of the paired differences lies above zero. */
function standardErrors(easier: readonly number[], harder: readonly number[]): number {
  const drops = easier.map((value, index) => value - harder[index]!);
  const mean = drops.reduce((sum, drop) => sum + drop, 0) / drops.length;
  const squares = drops.reduce((sum, drop) => sum + (drop - mean) ** 2, 0);
  return mean / Math.sqrt(squares / (drops.length - 1) / drops.length);
}

describe.each(RECORDED_TABLES)('the plain player at %s', (table) => {
  let values: Values = {};
  beforeAll(() => {
    values = valuesAt(table);
  }, 3_600_000);

  describe.each(SEATS)('in chair %s', (seat) => {
    it.each(Object.entries(LADDERS))(
      'ends with less the harder the other is by %s, step by step',
      (_, ids) => {
        const errors = ids
          .slice(1)
          .map((id, k) => standardErrors(values[placeOf(seat, ids[k]!)]!, values[placeOf(seat, id)]!));
        for (const [k, error] of errors.entries())
          expect.soft(error, `${ids[k]} to ${ids[k + 1]}`).toBeGreaterThan(2);
      },
    );
  });
});
