import { createCharacter } from './character.ts';
import { DIFFICULTIES, type DifficultyId } from './difficulty.ts';
import type { Negotiator } from './negotiator.ts';
import { RECORD_TEMPERS, type RecordTemperId } from './record-tempers.ts';
import { type CharacterId, TEMPERS } from './temper.ts';
import { temperAt } from './temper-at.ts';

/** Everyone whom a computer can be. */
export const ALL_TEMPERS = { ...TEMPERS, ...RECORD_TEMPERS };

/** The computer of one character at one difficulty. Its id is `fair` at steady and else `fair@master`. */
export function computerFor(character: CharacterId | RecordTemperId, difficulty: DifficultyId): Negotiator {
  return createCharacter(temperAt(ALL_TEMPERS[character], DIFFICULTIES[difficulty]));
}
