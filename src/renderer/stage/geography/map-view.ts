import type { Place } from './vakhsh-country.ts';

/** A window on the country: maps degrees to CSS pixels and back. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  toScreen(place: Place): readonly [number, number];
  toPlace(x: number, y: number): Place;
  /** CSS pixels of one degree of latitude. */
  readonly perDegree: number;
}

/** West of the river, which so runs through the right half of a window whose left half is written on. */
const middle: Place = [68.5, 38.42];
/** Degrees of latitude that are at least in sight, and of longitude. */
const inSight = { north: 2.75, east: 4.4 };
const eastShrink = 0.783;

/** The river's country so that it fills a window of any shape. */
export function mapView(width: number, height: number): MapView {
  const perDegree = Math.max(height / inSight.north, width / (inSight.east * eastShrink * 1.35));
  const perEast = perDegree * eastShrink;
  return {
    width,
    height,
    perDegree,
    toScreen: ([east, north]) => [
      width / 2 + (east - middle[0]) * perEast,
      height / 2 - (north - middle[1]) * perDegree,
    ],
    toPlace: (x, y) => [middle[0] + (x - width / 2) / perEast, middle[1] - (y - height / 2) / perDegree],
  };
}
