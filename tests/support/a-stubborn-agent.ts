import { createCharacter } from '#agents/character.ts';
import type { Negotiator } from '#agents/negotiator.ts';
import { TEMPERS } from '#agents/temper.ts';
import { refusalOf } from '#engine/index.ts';

const NEVER_GIVES = createCharacter({
  ...TEMPERS.fair,
  id: 'stubborn',
  step: 0,
  reciprocity: 0,
  reserve: 0,
  lastMargin: 0,
  heldMargin: 0,
});

/** Does all that the fair character does, but holds its opening to the last round and then takes what is left. */
export const aStubbornAgent: Negotiator = {
  id: 'stubborn',
  choose: (table, view, chance) => {
    const choice = NEVER_GIVES.choose(table, view, chance);
    const opening = view.facts.offers.find(({ seat }) => seat === view.seat);
    if (choice.command.type !== 'makeOffer' || !opening) return choice;
    const again = { ...choice.command, contract: opening.contract };
    return refusalOf(table, view, again) === null ? { ...choice, command: again } : choice;
  },
};
