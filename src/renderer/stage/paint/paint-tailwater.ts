import { seeded } from '#renderer/theme/seeded.ts';
import { type Canvas, downward, type Point } from './canvas.ts';
import { faded, mixed } from './colour.ts';

/** The river below the plant. */
export interface Tailwater {
  /** Left and right end of the water at the plant's foot, and its height there. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Lower edge of the picture, and how far the water has widened there to each side. */
  readonly low: number;
  readonly spread: number;
}

/** Water that widens towards whoever looks, with shallows at both banks and ripples that lie wider the nearer they are. */
export function paintTailwater(canvas: Canvas, water: Tailwater): void {
  const { top, low } = water;
  canvas.fillStyle = downward(canvas, top, low, [
    [0, '#c8b995'],
    [1, '#8d7a58'],
  ]);
  canvas.fill(courseOf(water, (water.right - water.left) * 0.035));
  const course = courseOf(water, 0);
  canvas.fillStyle = downward(canvas, top, low, [
    [0, '#2f7f88'],
    [0.16, '#47aab2'],
    [0.5, '#2f8d98'],
    [1, '#175a68'],
  ]);
  canvas.fill(course);
  canvas.save();
  canvas.clip(course);
  canvas.strokeStyle = faded('#bff2ea', 0.35);
  canvas.lineWidth = (water.right - water.left) * 0.025;
  canvas.stroke(course);
  paintRipples(canvas, water);
  canvas.restore();
}

/** How far the course goes on under the picture's edge, so that no bank closes it there. */
const below = 40;

/** The outline of the water, wider by `by` on both sides. */
function courseOf({ left, right, top, low, spread }: Tailwater, by: number): Path2D {
  const deep = low - top;
  const path = new Path2D();
  path.moveTo(left - by * 0.4, top);
  path.bezierCurveTo(
    left - spread * 0.15 - by,
    top + deep * 0.3,
    left - spread * 0.9 - by,
    top + deep * 0.5,
    left - spread - by,
    low + below,
  );
  path.lineTo(right + spread + by, low + below);
  path.bezierCurveTo(
    right + spread * 0.7 + by,
    top + deep * 0.62,
    right + spread * 0.35 + by,
    top + deep * 0.3,
    right + by * 0.4,
    top,
  );
  path.closePath();
  return path;
}

function paintRipples(canvas: Canvas, { left, right, top, low, spread }: Tailwater): void {
  const draw = seeded('ripples');
  canvas.lineCap = 'round';
  for (let ripple = 0; ripple < 90; ripple++) {
    const near = draw() ** 1.4;
    const y = top + (low - top) * (0.03 + near * 0.97);
    const [from, to] = [left - spread * near, right + spread * near];
    const x = from + draw() * (to - from);
    const reach = (to - from) * (0.012 + near * 0.03) * (0.5 + draw());
    canvas.strokeStyle = draw() < 0.6 ? faded('#e6fffb', 0.12 + near * 0.16) : faded('#0e4552', 0.2);
    canvas.lineWidth = 0.8 + near * 1.6;
    canvas.beginPath();
    canvas.moveTo(x - reach, y);
    canvas.quadraticCurveTo(x, y - 1.5 - near * 2, x + reach, y);
    canvas.stroke();
  }
}

/** White water under an outlet that runs; `size`: width of the outlet. */
export function paintFoam(canvas: Canvas, [x, y]: Point, size: number): void {
  const draw = seeded(`foam ${Math.round(x)}`);
  for (let fleck = 0; fleck < 16; fleck++) {
    const down = draw() ** 1.6;
    canvas.fillStyle = faded(mixed('#ffffff', '#bdeee9', draw()), 0.85 * (1 - down * 0.8));
    canvas.beginPath();
    canvas.ellipse(
      x + (draw() - 0.5) * size * (0.8 + down * 1.1),
      y + 3 + down * size * 0.9,
      size * (0.2 - down * 0.08) * (0.6 + draw() * 0.7),
      size * 0.055,
      0,
      0,
      Math.PI * 2,
    );
    canvas.fill();
  }
}

/** Light of a window that lies on the water below it. */
export function paintReflection(
  canvas: Canvas,
  [x, y]: Point,
  size: number,
  deep: number,
  lamp: string,
): void {
  const draw = seeded(`reflection ${Math.round(x)}`);
  for (let streak = 0; streak < 12; streak++) {
    const part = streak / 12;
    canvas.fillStyle = faded(lamp, 0.62 * (1 - part) ** 1.3);
    canvas.beginPath();
    canvas.ellipse(
      x + (draw() - 0.5) * size * 0.5,
      y + deep * (0.04 + part * 0.9),
      size * (0.22 + draw() * 0.24),
      1.2 + part * 2.4,
      0,
      0,
      Math.PI * 2,
    );
    canvas.fill();
  }
}
