/** Heights on a regular grid, row by row from the top. */
export interface HeightGrid {
  readonly columns: number;
  readonly rows: number;
  readonly heights: Float32Array;
}

/** Pieces of the line of one height, each `x1, y1, x2, y2` in cells (marching squares). */
export function contourOf({ columns, rows, heights }: HeightGrid, level: number): number[] {
  const pieces: number[] = [];
  for (let row = 0; row + 1 < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      const at = row * columns + column;
      const corners = [heights[at], heights[at + 1], heights[at + columns + 1], heights[at + columns]];
      pieces.push(...crossings(corners as number[], level, column, row));
    }
  return pieces;
}

const cornerX = [0, 1, 1, 0] as const;
const cornerY = [0, 0, 1, 1] as const;

function crossings(corners: readonly number[], level: number, column: number, row: number): number[] {
  const found: number[] = [];
  for (let side = 0; side < 4; side++) {
    const next = (side + 1) % 4;
    const [from = 0, to = 0] = [corners[side], corners[next]];
    if (from < level === to < level) continue;
    const part = (level - from) / (to - from);
    found.push(
      column + cornerX[side]! + (cornerX[next]! - cornerX[side]!) * part,
      row + cornerY[side]! + (cornerY[next]! - cornerY[side]!) * part,
    );
  }
  return found.length === 6 ? found.slice(0, 4) : found;
}
