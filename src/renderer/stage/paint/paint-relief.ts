import type { Theme } from '#renderer/theme/theme.ts';
import { contourOf, type HeightGrid } from '../geography/contours.ts';
import { elevation } from '../geography/elevation.ts';
import type { MapView } from '../geography/map-view.ts';
import type { Canvas } from './canvas.ts';
import { channels, faded } from './colour.ts';

/** CSS pixels of one cell of the height grid, at a window 1280 wide. */
const cell = 7;
const peak = 5600;

/** The land as shaded relief under contour lines every 250 m, bolder every 1,000 m. */
export function paintRelief(canvas: Canvas, view: MapView, theme: Theme): void {
  const grid = heightsOf(view);
  const shade = shadedLand(grid, theme);
  canvas.imageSmoothingQuality = 'high';
  canvas.drawImage(shade, 0, 0, view.width, view.height);
  const [acrossX, acrossY] = [view.width / (grid.columns - 1), view.height / (grid.rows - 1)];
  for (let level = 500; level < 6500; level += 250) {
    const isBold = level % 1000 === 0;
    canvas.strokeStyle = faded(theme.contour, isBold ? 0.75 : 0.32);
    canvas.lineWidth = isBold ? 1 : 0.6;
    canvas.beginPath();
    const pieces = contourOf(grid, level);
    for (let at = 0; at + 3 < pieces.length; at += 4) {
      canvas.moveTo(pieces[at]! * acrossX, pieces[at + 1]! * acrossY);
      canvas.lineTo(pieces[at + 2]! * acrossX, pieces[at + 3]! * acrossY);
    }
    canvas.stroke();
  }
}

function heightsOf(view: MapView): HeightGrid {
  const step = cell * Math.max(1, view.width / 1280);
  const columns = Math.ceil(view.width / step) + 1;
  const rows = Math.ceil(view.height / step) + 1;
  const heights = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const x = (column / (columns - 1)) * view.width;
      const y = (row / (rows - 1)) * view.height;
      heights[row * columns + column] = elevation(...view.toPlace(x, y));
    }
  return { columns, rows, heights };
}

/** Light from the north-west on land that pales with its height, one pixel a cell. */
function shadedLand({ columns, rows, heights }: HeightGrid, theme: Theme): HTMLCanvasElement {
  const picture = document.createElement('canvas');
  picture.width = columns;
  picture.height = rows;
  const canvas = picture.getContext('2d')!;
  const image = canvas.createImageData(columns, rows);
  const [low, high] = [channels(theme.landLow), channels(theme.landHigh)];
  const at = (column: number, row: number): number =>
    heights[Math.min(rows - 1, Math.max(0, row)) * columns + Math.min(columns - 1, Math.max(0, column))]!;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const slope = at(column - 1, row) - at(column + 1, row) + (at(column, row - 1) - at(column, row + 1));
      const light = 1 + Math.max(-0.3, Math.min(0.1, -slope / 5200));
      const rise = Math.min(1, at(column, row) / peak) ** 0.8;
      const pixel = (row * columns + column) * 4;
      for (let channel = 0; channel < 3; channel++)
        image.data[pixel + channel] = (low[channel]! + (high[channel]! - low[channel]!) * rise) * light;
      image.data[pixel + 3] = 255;
    }
  canvas.putImageData(image, 0, 0);
  return picture;
}
