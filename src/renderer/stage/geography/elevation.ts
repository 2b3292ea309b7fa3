import { otherRivers, type Place, ranges, vakhsh } from './vakhsh-country.ts';

/** A degree of longitude is this much shorter than one of latitude at the river. */
const eastShrink = 0.783;
const carvers: readonly (readonly Place[])[] = [vakhsh, ...otherRivers];

/**
 * Height of the land in metres, after named ranges and valleys rather than measured: true in its shape, not in its
 * numbers.
 */
export function elevation(east: number, north: number): number {
  const plain = 320 + Math.max(0, (east - 68) * 260) + Math.max(0, (north - 37.2) * 190);
  let highest = 0;
  let second = 0;
  for (const { crest, height, half } of ranges) {
    const away = distanceTo(crest, east, north) / half;
    const rise = Math.max(0, height - plain) / (1 + away * away * 1.15);
    if (rise > highest) [highest, second] = [rise, highest];
    else if (rise > second) second = rise;
  }
  const rough = ripple(east * 9, north * 9) * 0.5 + ripple(east * 21, north * 21) * 0.3;
  const high = plain + highest + second * 0.35;
  const rugged = high + rough * Math.min(1100, high * 0.34);
  return Math.max(280, rugged * valley(east, north));
}

/** 1 far from every river, less in their valleys. */
function valley(east: number, north: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const river of carvers) nearest = Math.min(nearest, distanceTo(river, east, north));
  return 1 - 0.62 * Math.exp(-((nearest / 0.085) ** 2));
}

function distanceTo(line: readonly Place[], east: number, north: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < line.length; at++) {
    const [from, to] = [line[at], line[at + 1]];
    if (!from || !to) continue;
    const [dx, dy] = [(to[0] - from[0]) * eastShrink, to[1] - from[1]];
    const [px, py] = [(east - from[0]) * eastShrink, north - from[1]];
    const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy)));
    least = Math.min(least, (px - along * dx) ** 2 + (py - along * dy) ** 2);
  }
  return Math.sqrt(least);
}

/** Smooth noise, −1 … 1. */
function ripple(x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [ease(x - left), ease(y - top)];
  const upper = lattice(left, top) * (1 - u) + lattice(left + 1, top) * u;
  const lower = lattice(left, top + 1) * (1 - u) + lattice(left + 1, top + 1) * u;
  return upper * (1 - v) + lower * v;
}

function ease(part: number): number {
  return part * part * (3 - 2 * part);
}

function lattice(x: number, y: number): number {
  let mixed = Math.imul(x, 374_761_393) + Math.imul(y, 668_265_263);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1_274_126_177);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2_147_483_648 - 1;
}
