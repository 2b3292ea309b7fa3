import { createCharacter } from './character.ts';
import type { Negotiator } from './negotiator.ts';
import { type CharacterId, TEMPERS } from './temper.ts';

/** The computers that a player may choose as counterpart. */
export const characters: Readonly<Record<CharacterId, Negotiator>> = {
  hard: createCharacter(TEMPERS.hard),
  firm: createCharacter(TEMPERS.firm),
  fair: createCharacter(TEMPERS.fair),
  keen: createCharacter(TEMPERS.keen),
};
