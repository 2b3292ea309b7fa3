import type { SeatId } from '#engine/index.ts';

/** How the other chair is to be played; written into the game's header as one id. */
export interface Counterpart {
  readonly character: string;
  readonly difficulty: string;
}

/** Characters that may sit at any table, from the least to the most yielding. */
export const CHARACTERS = ['hard', 'firm', 'fair', 'keen'] as const;

/** From the easiest to the hardest to sit opposite. */
export const DIFFICULTIES = ['learner', 'steady', 'sharp', 'master'] as const;

const USUAL: Counterpart = { character: 'fair', difficulty: 'steady' };

/**
 * Who held the investor's chair of a table in the record; the other was always the energy ministry's. At the consortium
 * the record has nobody yet: that temperament is invented, and its name says so.
 */
const INVESTOR_OF_RECORD: Readonly<Record<string, string>> = {
  'moscow-package': 'moscow',
  'rogun-rusal': 'rusal',
  'sangtuda-rao': 'rao-ues',
  'sangtuda2-iran': 'iran',
  'zeravshan-china': 'china',
  consortium: 'lenders',
};

/** The temperament that the record has in one chair of a table; null at a table without one. */
export function temperOfRecord(scenario: string, seat: SeatId): string | null {
  const investor = INVESTOR_OF_RECORD[scenario];
  if (investor === undefined) return null;
  return seat === 'a' ? 'energy-ministry' : investor;
}

/** Reads an id of a game's header: `fair` is fair at steady, `fair@master` at master. */
export function readCounterpart(id: string | undefined): Counterpart {
  const [character = USUAL.character, difficulty = USUAL.difficulty] = id?.split('@') ?? [];
  return { character, difficulty };
}

export function counterpartId({ character, difficulty }: Counterpart): string {
  return difficulty === USUAL.difficulty ? character : `${character}@${difficulty}`;
}

/** The same counterpart in a chair: whoever played as the record has it does so there too, or is fair. */
export function seatCounterpart(id: string | undefined, scenario: string, seat: SeatId): Counterpart {
  const { character, difficulty } = readCounterpart(id);
  const anywhere = (CHARACTERS as readonly string[]).includes(character);
  return {
    character: anywhere ? character : (temperOfRecord(scenario, seat) ?? USUAL.character),
    difficulty: (DIFFICULTIES as readonly string[]).includes(difficulty) ? difficulty : USUAL.difficulty,
  };
}
