/**
 * What a side's next offer does to both sides, against its offer before (Hindriks, Jonker and Tykhonov 2007, "Analysis
 * of negotiation dynamics"): `silent` changes nothing for either; `nice` gives for nothing; `concession` costs the one
 * who makes it and does not hurt the other; `fortunate` is good for both; `selfish` is good for the one who makes it
 * and not for the other; `unfortunate` hurts the other and brings the one who makes it nothing.
 */
export type MoveClass = 'silent' | 'nice' | 'concession' | 'fortunate' | 'selfish' | 'unfortunate';

/** From what helps both to what helps neither. */
export const MOVE_CLASSES: readonly MoveClass[] = [
  'fortunate',
  'concession',
  'nice',
  'silent',
  'selfish',
  'unfortunate',
];

/** @param own change of the own value, @param other of the other side's; changes that are too small come in as 0 */
export function classifyMove(own: number, other: number): MoveClass {
  if (own > 0) return other > 0 ? 'fortunate' : 'selfish';
  if (other < 0) return 'unfortunate';
  if (own < 0) return 'concession';
  return other > 0 ? 'nice' : 'silent';
}
