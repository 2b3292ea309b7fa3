import type { PlantId } from '#session/readings/cascade-focus.ts';

/** A plant's place in the stairs of the river, metres above the sea. */
export interface DamStep {
  readonly id: PlantId;
  /** Level of the full reservoir. */
  readonly level: number;
  /** Height of the wall. */
  readonly wall: number;
}

/** The stairs from above to below; levels are rounded, drawn for the eye and not read by any rule. */
export const damSteps: readonly DamStep[] = [
  { id: 'rogun', level: 1290, wall: 335 },
  { id: 'nurek', level: 910, wall: 300 },
  { id: 'baipaza', level: 630, wall: 75 },
  { id: 'sangtuda1', level: 572, wall: 75 },
  { id: 'sangtuda2', level: 508, wall: 31 },
  { id: 'golovnaya', level: 485, wall: 32 },
];

/**
 * Height of a level in a strip, 0 at the foot … 1 at the top: a root, so that the small steps below are seen beside
 * the two giants.
 */
export function stepHeight(level: number): number {
  const [low, high] = [430, 1310];
  return Math.sqrt(Math.max(0, level - low) / (high - low));
}
