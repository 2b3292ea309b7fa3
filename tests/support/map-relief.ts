import { contourOf } from '#renderer/stage/geography/contours.ts';
import { elevation } from '#renderer/stage/geography/elevation.ts';
import { otherRivers, vakhsh } from '#renderer/stage/geography/vakhsh-country.ts';

/** The part of the country that has relief on the map of the records, degrees, and the heights that are drawn, metres. */
const window = { west: 66.6, east: 73.2, south: 36.7, north: 40.8 };
const grain = 0.12;
const levels = [2_000, 3_500];

/** Lines of equal height as `x1, y1, x2, y2` in degrees, after the same ranges and valleys that the stage draws. */
export function mapRelief(): { height: number; pieces: number[][] }[] {
  const columns = Math.round((window.east - window.west) / grain);
  const rows = Math.round((window.north - window.south) / grain);
  const heights = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      heights[row * columns + column] = elevation(window.west + column * grain, window.north - row * grain);
  const round = (value: number): number => Math.round(value * 100) / 100;
  return levels.map((height) => {
    const flat = contourOf({ columns, rows, heights }, height);
    const pieces: number[][] = [];
    for (let at = 0; at + 3 < flat.length; at += 4)
      pieces.push(
        [0, 1, 2, 3].map((k) =>
          round(k % 2 === 0 ? window.west + flat[at + k]! * grain : window.north - flat[at + k]! * grain),
        ),
      );
    return { height, pieces };
  });
}

/** The rivers of the map: those of the stage. */
export function mapRivers(): (readonly (readonly number[])[])[] {
  return [vakhsh, ...otherRivers];
}
