import { describe, expect, it } from 'vitest';
import { COMPUTER_NAMES, computerNamed } from '#agents/computer-named.ts';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import {
  CHARACTERS,
  counterpartId,
  DIFFICULTIES,
  readCounterpart,
  seatCounterpart,
  temperOfRecord,
} from '#session/counterparts.ts';
import { loadPack } from '#tests/support/packs.ts';

describe('counterparts', () => {
  it('that can be chosen are all computers, at every difficulty there is', () => {
    expect(DIFFICULTIES).toEqual(COMPUTER_NAMES.difficulties);
    const record = RECORDED_TABLES.flatMap((table) =>
      (['a', 'b'] as const).map((seat) => temperOfRecord(table, seat)!),
    );
    for (const character of [...CHARACTERS, ...record])
      for (const difficulty of DIFFICULTIES)
        expect(computerNamed(counterpartId({ character, difficulty })), character).not.toBeNull();
  });

  it('are written as one id and read back; an id of earlier days is steady', () => {
    expect(counterpartId({ character: 'fair', difficulty: 'master' })).toBe('fair@master');
    expect(readCounterpart('fair@master')).toEqual({ character: 'fair', difficulty: 'master' });
    expect(readCounterpart('hard')).toEqual({ character: 'hard', difficulty: 'steady' });
    expect(readCounterpart(undefined)).toEqual({ character: 'fair', difficulty: 'steady' });
  });

  it('of the record change with the chair and are fair where the record has none', () => {
    expect(seatCounterpart('rao-ues@sharp', 'sangtuda-rao', 'a')).toEqual({
      character: 'energy-ministry',
      difficulty: 'sharp',
    });
    expect(seatCounterpart('rao-ues', 'rogun-rusal', 'b').character).toBe('rusal');
    expect(seatCounterpart('rusal', 'consortium', 'b').character).toBe('lenders');
    expect(seatCounterpart('rusal', 'somebody-elses', 'b').character).toBe('fair');
    expect(seatCounterpart('keen', 'consortium', 'b').character).toBe('keen');
    expect(seatCounterpart('keen@grand', 'consortium', 'b').difficulty).toBe('steady');
  });

  it('of the record sit at tables whose first chair is the Tajik government', () => {
    for (const table of RECORDED_TABLES) expect(loadPack(table).public.roles.a).toBe('tajikistan');
  });
});
