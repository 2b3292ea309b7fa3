import { mulDiv } from '#engine/index.ts';
import type { Difficulty } from './difficulty.ts';
import type { Temper } from './temper.ts';

/** A character's temper as it bargains at one difficulty. */
export function temperAt(temper: Temper, difficulty: Difficulty): Temper {
  const scaled = (number: number, factor: number): number => mulDiv(number, factor, 1_000);
  const share = (number: number): number => Math.max(0, Math.min(1_000, number));
  return {
    ...temper,
    id: difficulty.id === 'steady' ? temper.id : `${temper.id}@${difficulty.id}`,
    opening: share(temper.opening + difficulty.opening),
    step: scaled(temper.step, difficulty.step),
    reciprocity: scaled(temper.reciprocity, difficulty.reciprocity),
    belowLine: share(scaled(temper.belowLine, difficulty.belowLine)),
    reserve: share(temper.reserve + difficulty.reserve),
    nearEnough: share(temper.nearEnough + difficulty.nearEnough),
    lastMargin: share(temper.lastMargin + difficulty.lastMargin),
    heldMargin: share(temper.heldMargin + difficulty.lastMargin),
    presses: temper.presses && difficulty.presses,
    seeksWayOut: temper.seeksWayOut && difficulty.seeksWayOut,
    shunsWayOut: temper.shunsWayOut || difficulty.shunsWayOut,
    openness: difficulty.openness,
    inference: scaled(temper.inference, difficulty.inference),
  };
}
