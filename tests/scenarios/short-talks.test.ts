import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { shortTalks } from '#scenarios/short-talks.ts';
import { loadPack } from '#tests/support/packs.ts';

describe('talks in fewer rounds', () => {
  it('begin on the first date, keep the order, and pass over two dates at most between two rounds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RECORDED_TABLES), fc.integer({ min: 1, max: 9 }), (table, rounds) => {
        const whole = loadPack(table);
        const short = shortTalks(whole, rounds);
        const dates = whole.public.rounds.map(({ date }) => date);
        const at = short.public.rounds.map(({ date }) => dates.indexOf(date));
        expect(at).toHaveLength(Math.min(rounds, dates.length));
        expect(at[0]).toBe(0);
        for (const [index, one] of at.slice(1).entries()) expect([1, 2, 3]).toContain(one - at[index]!);
        for (const seat of ['a', 'b'] as const) {
          const lines = short.seats[seat].walkAwayByRound;
          expect(lines).toHaveLength(dates.length);
          expect(lines.slice(0, at.length)).toEqual(at.map((one) => whole.seats[seat].walkAwayByRound[one]));
        }
      }),
    );
  });

  it.each(RECORDED_TABLES)('reach the last date of %s in the five rounds of a lesson', (table) => {
    const whole = loadPack(table);
    expect(shortTalks(whole, 5).public.rounds.at(-1)).toEqual(whole.public.rounds.at(-1));
  });

  it('are the whole table where it has no more rounds than that', () => {
    const whole = loadPack('sangtuda-rao');
    expect(shortTalks(whole, 8)).toEqual(whole);
  });
});
