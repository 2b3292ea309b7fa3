/** What every painter draws on; one unit is one CSS pixel, whatever the screen's density. */
export type Canvas = CanvasRenderingContext2D;

/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** A smooth line through all points (Catmull-Rom as cubic curves). */
export function smoothPath(points: readonly Point[]): Path2D {
  const path = new Path2D();
  const first = points[0];
  if (!first) return path;
  path.moveTo(first[0], first[1]);
  for (let at = 0; at + 1 < points.length; at++) {
    const here = points[at] ?? first;
    const next = points[at + 1] ?? here;
    const before = points[at - 1] ?? here;
    const after = points[at + 2] ?? next;
    path.bezierCurveTo(
      here[0] + (next[0] - before[0]) / 6,
      here[1] + (next[1] - before[1]) / 6,
      next[0] - (after[0] - here[0]) / 6,
      next[1] - (after[1] - here[1]) / 6,
      next[0],
      next[1],
    );
  }
  return path;
}

/** A closed polygon. */
export function polygon(points: readonly Point[]): Path2D {
  const path = new Path2D();
  points.forEach(([x, y], at) => {
    if (at === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  path.closePath();
  return path;
}

/** Runs a painter with the canvas moved, turned (radians) and scaled, and puts everything back. */
export function within(
  canvas: Canvas,
  { x = 0, y = 0, turn = 0, scale = 1 }: { x?: number; y?: number; turn?: number; scale?: number },
  paint: () => void,
): void {
  canvas.save();
  canvas.translate(x, y);
  canvas.rotate(turn);
  canvas.scale(scale, scale);
  paint();
  canvas.restore();
}

/** A gradient from top to bottom between two heights. */
export function downward(
  canvas: Canvas,
  top: number,
  bottom: number,
  stops: readonly (readonly [at: number, colour: string])[],
): CanvasGradient {
  const gradient = canvas.createLinearGradient(0, top, 0, bottom);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

/** A round light that fades to nothing. */
export function glow(canvas: Canvas, [x, y]: Point, radius: number, inner: string, outer: string): void {
  const gradient = canvas.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0, inner);
  gradient.addColorStop(1, outer);
  canvas.fillStyle = gradient;
  canvas.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}
