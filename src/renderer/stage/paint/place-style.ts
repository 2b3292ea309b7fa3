import { pick, seeded } from '#renderer/theme/seeded.ts';

/** What tells one table's room, and the land outside, from another's. */
export interface PlaceStyle {
  readonly arch: 'pointed' | 'round' | 'flat';
  readonly lattice: 'diamonds' | 'squares' | 'bars';
  /** Width of a window against the usual one. */
  readonly windowWidth: number;
  /** Colour that is mixed into the walls, and how much of it. */
  readonly tint: readonly [colour: string, part: number];
  readonly land: LandStyle;
  /** What is built after the signing: a dam, a line over the mountains, or a package of works between states. */
  readonly works: 'dam' | 'line' | 'package';
}

/** The shape of the land at one place; seasons and hours change its colours only. */
export interface LandStyle {
  /** Word for the summits, so that every place has its own. */
  readonly seed: string;
  /** Height of the far and of the middle range, parts of the picture. */
  readonly far: number;
  readonly middle: number;
  /** Where the river comes round the hills, parts of the width. */
  readonly river: number;
  /** Distance between poplars against the usual one. */
  readonly poplars: number;
}

const first: PlaceStyle = {
  arch: 'pointed',
  lattice: 'diamonds',
  windowWidth: 1,
  tint: ['#000000', 0],
  land: { seed: '', far: 0.56, middle: 0.36, river: 0.5, poplars: 1 },
  works: 'dam',
};

const OTHER_WORKS: Readonly<Record<string, PlaceStyle['works']>> = {
  'moscow-package': 'package',
  consortium: 'line',
};

/** The style of a place, the same for the same word every time. */
export function placeStyle(place: string): PlaceStyle {
  if (place === 'sangtuda-rao') return first;
  const draw = seeded(`place ${place}`);
  return {
    arch: pick(draw, ['pointed', 'round', 'flat'] as const),
    lattice: pick(draw, ['diamonds', 'squares', 'bars'] as const),
    windowWidth: 0.85 + draw() * 0.5,
    tint: [pick(draw, ['#7d3b2a', '#2f5d50', '#2b4a78', '#8a6a1f', '#5b3a66'] as const), 0.1 + draw() * 0.12],
    land: {
      seed: ` ${place}`,
      far: 0.42 + draw() * 0.28,
      middle: 0.2 + draw() * 0.24,
      river: 0.3 + draw() * 0.4,
      poplars: 0.7 + draw() * 1.2,
    },
    works: OTHER_WORKS[place] ?? 'dam',
  };
}
