import { createCharacter } from './character.ts';
import type { Negotiator } from './negotiator.ts';

export type CharacterId = 'hard' | 'firm' | 'fair' | 'keen';

/** The counterparts that a player may choose, from the least to the most yielding. */
export const characters: Readonly<Record<CharacterId, Negotiator>> = {
  hard: createCharacter({
    id: 'hard',
    opening: 1_000,
    step: 10,
    reciprocity: 700,
    reserve: 120,
    lastMargin: 80,
    leverFrom: 1,
    levers: 3,
    revealFrom: null,
    preparation: 'walkAway',
    regard: 0,
  }),
  firm: createCharacter({
    id: 'firm',
    opening: 950,
    step: 20,
    reciprocity: 850,
    reserve: 80,
    lastMargin: 50,
    leverFrom: 2,
    levers: 2,
    revealFrom: 4,
    preparation: 'block',
    regard: 300,
  }),
  fair: createCharacter({
    id: 'fair',
    opening: 900,
    step: 25,
    reciprocity: 1_000,
    reserve: 50,
    lastMargin: 30,
    leverFrom: 3,
    levers: 1,
    revealFrom: 2,
    preparation: 'study',
    regard: 800,
  }),
  keen: createCharacter({
    id: 'keen',
    opening: 800,
    step: 60,
    reciprocity: 1_100,
    reserve: 20,
    lastMargin: 10,
    leverFrom: 6,
    levers: 0,
    revealFrom: 1,
    preparation: 'block',
    regard: 1_000,
  }),
};
