import { seeded } from '#renderer/theme/seeded.ts';
import type { Season } from '../stage-picture.ts';
import { type Box, type Canvas, type Point, polygon } from './canvas.ts';
import { faded, mixed } from './colour.ts';

/** Rock of a slope: its colour by season, how much light falls on it (0 … 1), and the word for its facets. */
export interface RockLook {
  readonly season: Season;
  readonly light: number;
  readonly seed: string;
}

const rocks: Readonly<Record<Season, string>> = {
  winter: '#97a0a6',
  spring: '#85805f',
  summer: '#a3875d',
  autumn: '#94734b',
};

/** A slope of broken rock inside an outline: facets that catch the light or lie in shade, darker towards the foot. */
export function paintRock(canvas: Canvas, outline: readonly Point[], cell: number, look: RockLook): void {
  const box = bounds(outline);
  const shape = polygon(outline);
  canvas.save();
  canvas.fillStyle = facetColour(0.5, 0.5, look);
  canvas.fill(shape);
  canvas.clip(shape);
  paintFacets(canvas, box, cell, look);
  canvas.restore();
  canvas.strokeStyle = faded('#1b1712', 0.22);
  canvas.lineWidth = 1.2;
  canvas.stroke(shape);
}

function paintFacets(canvas: Canvas, box: Box, cell: number, look: RockLook): void {
  const draw = seeded(`rock ${look.seed}`);
  const columns = Math.ceil(box.width / cell) + 1;
  const rows = Math.ceil(box.height / (cell * 1.25)) + 1;
  const at = (column: number, row: number): Point => [
    box.x + (column - 0.5 + (row % 2) * 0.5) * cell + (draw() - 0.5) * cell * 0.7,
    box.y + (row - 0.5) * cell * 1.25 + (draw() - 0.5) * cell * 0.8,
  ];
  const mesh = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_unused, column) => at(column, row)),
  );
  canvas.lineWidth = 1;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [a, b] = [mesh[row]![column]!, mesh[row]![column + 1]!];
      const [c, d] = [mesh[row + 1]![column]!, mesh[row + 1]![column + 1]!];
      for (const [facet, lean] of [
        [[a, b, c], 0.14],
        [[b, d, c], -0.12],
      ] as const) {
        const colour = facetColour(0.5 + lean + (draw() - 0.5) * 0.42, row / rows, look, draw());
        canvas.fillStyle = colour;
        canvas.strokeStyle = colour;
        const shape = polygon(facet);
        canvas.fill(shape);
        canvas.stroke(shape);
      }
    }
}

/** @param down how far down the slope the facet lies, 0 … 1; snow stays on what is high */
function facetColour(tone: number, down: number, { season, light }: RockLook, chance = 1): string {
  const rock = rocks[season];
  const isSnow = season === 'winter' && chance < 0.7 - down * 0.5;
  const lit = mixed(rock, isSnow ? '#f4f8f8' : '#fff0d0', isSnow ? 0.75 : 0.3 * light);
  const dark = mixed(rock, '#171a20', 0.4 + (1 - light) * 0.3);
  return mixed(dark, lit, Math.max(0, Math.min(1, tone * (0.5 + light * 0.6) + 0.22 - down * 0.3)));
}

function bounds(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
