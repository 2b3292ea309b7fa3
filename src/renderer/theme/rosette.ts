import { pick, seeded } from './seeded.ts';

export type RosetteShape = 'petal' | 'almond' | 'dot' | 'diamond' | 'step' | 'arc';
export type RosetteOutline = 'round' | 'scalloped' | 'star' | 'toothed' | 'hexagon';

/** One ring of the same figure, turned `folds` times around the middle. */
export interface RosetteRing {
  readonly shape: RosetteShape;
  /** Middle of the figures and their half length, parts of the seal's radius. */
  readonly at: number;
  readonly reach: number;
  /** Turned by half a step, so that it stands between the figures of the ring inside. */
  readonly isBetween: boolean;
}

/** The sign of one actor: an outline, an n-fold rotation and three rings. */
export interface Rosette {
  readonly folds: number;
  readonly outline: RosetteOutline;
  readonly rings: readonly RosetteRing[];
}

/** The same sign for the same actor, everywhere and always. */
export function rosetteOf(actor: string): Rosette {
  const draw = seeded(`rosette ${actor}`);
  const inner = pick(draw, ['petal', 'almond', 'diamond'] as const);
  const middle = pick(draw, ['dot', 'step', 'arc', 'petal'] as const);
  const outer = pick(draw, ['diamond', 'dot', 'step', 'almond'] as const);
  return {
    folds: pick(draw, [6, 7, 8, 9, 10, 12] as const),
    outline: pick(draw, ['round', 'scalloped', 'star', 'toothed', 'hexagon'] as const),
    rings: [
      { shape: inner, at: 0.3, reach: 0.17 + draw() * 0.04, isBetween: false },
      { shape: middle, at: 0.54, reach: 0.09 + draw() * 0.04, isBetween: true },
      { shape: outer, at: 0.74, reach: 0.07 + draw() * 0.03, isBetween: draw() < 0.5 },
    ],
  };
}
