import type { Canvas } from './canvas.ts';
import { within } from './canvas.ts';
import { mixed } from './colour.ts';
import { paintStar } from './paint-suzani.ts';

/** An empty chair with a tall carved back; the middle of its foot is at the origin, it is 100 units tall. */
export function paintChair(canvas: Canvas, height: number, cloth: string): void {
  const unit = height / 100;
  canvas.save();
  canvas.scale(unit, unit);
  const [wood, lit] = ['#3b2416', '#6d4527'];
  canvas.fillStyle = 'rgba(0, 0, 0, 0.4)';
  canvas.beginPath();
  canvas.ellipse(6, 1, 44, 5, 0, 0, Math.PI * 2);
  canvas.fill();
  canvas.fillStyle = wood;
  canvas.fill(
    new Path2D(
      'M-31 2 L-27 -90 C-26 -96 -20 -97 -19 -90 L-20 2 Z M31 2 L27 -90 C26 -96 20 -97 19 -90 L20 2 Z',
    ),
  );
  canvas.fillStyle = lit;
  canvas.fill(new Path2D('M-30 2 L-26 -90 L-24 -92 L-26 2 Z M21 2 L20 -90 L22 -92 L24 2 Z'));
  canvas.fillStyle = wood;
  canvas.fill(new Path2D('M-23 -84 C-14 -102 14 -102 23 -84 L22 -70 L-22 -70 Z'));
  canvas.fillStyle = cloth;
  canvas.beginPath();
  canvas.roundRect(-20, -74, 40, 44, 4);
  canvas.fill();
  canvas.fillStyle = 'rgba(0, 0, 0, 0.25)';
  canvas.fill(new Path2D('M6 -74 L20 -74 L20 -30 L12 -30 Z'));
  within(canvas, { y: -53 }, () =>
    paintStar(canvas, 11, {
      ground: cloth,
      line: cloth,
      first: mixed(cloth, '#ffffff', 0.35),
      second: mixed(cloth, '#ffffff', 0.5),
    }),
  );
  canvas.fillStyle = mixed(cloth, '#000000', 0.2);
  canvas.beginPath();
  canvas.roundRect(-32, -30, 64, 12, 5);
  canvas.fill();
  canvas.fillStyle = lit;
  canvas.fillRect(-32, -20, 64, 4);
  canvas.restore();
}
