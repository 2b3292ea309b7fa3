import { ALL_TEMPERS, computerFor } from './computer-for.ts';
import { DIFFICULTIES, type DifficultyId } from './difficulty.ts';
import type { Negotiator } from './negotiator.ts';
import { plainPlayer } from './plain-player.ts';

/** The computer of a written id: `fair` is fair at steady, `fair@master` at master; null when there is none. */
export function computerNamed(id: string): Negotiator | null {
  if (id === plainPlayer.id) return plainPlayer;
  const [character = '', difficulty = 'steady', ...rest] = id.split('@');
  if (rest.length > 0 || !isKey(ALL_TEMPERS, character) || !isKey(DIFFICULTIES, difficulty)) return null;
  return computerFor(character, difficulty);
}

/** All ids that may stand before and after the `@`, for messages. */
export const COMPUTER_NAMES: {
  readonly characters: readonly string[];
  readonly difficulties: readonly DifficultyId[];
} = {
  characters: [...Object.keys(ALL_TEMPERS), plainPlayer.id],
  difficulties: Object.keys(DIFFICULTIES) as DifficultyId[],
};

function isKey<T extends object>(record: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(record, key);
}
