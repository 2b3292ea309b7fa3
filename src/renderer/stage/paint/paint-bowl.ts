import type { Theme } from '#renderer/theme/theme.ts';
import type { Canvas } from './canvas.ts';
import { mixed } from './colour.ts';

/** A tea bowl that stands on the origin, `size` wide, with a band of cotton flowers. */
export function paintBowl(canvas: Canvas, size: number, theme: Theme): void {
  const [wide, tall] = [size / 2, size * 0.56];
  const bowl = new Path2D();
  bowl.moveTo(-wide, -tall);
  bowl.bezierCurveTo(-wide * 0.92, -tall * 0.2, -wide * 0.6, -tall * 0.1, -wide * 0.42, 0);
  bowl.lineTo(wide * 0.42, 0);
  bowl.bezierCurveTo(wide * 0.6, -tall * 0.1, wide * 0.92, -tall * 0.2, wide, -tall);
  bowl.closePath();
  canvas.fillStyle = mixed(theme.paper, '#ffffff', 0.4);
  canvas.fill(bowl);
  canvas.save();
  canvas.clip(bowl);
  canvas.fillStyle = theme.mine;
  canvas.fillRect(-wide, -tall * 0.82, size, tall * 0.46);
  canvas.fillStyle = theme.paper;
  for (let flower = -2; flower <= 2; flower += 1) {
    canvas.beginPath();
    canvas.arc(flower * wide * 0.42, -tall * 0.59, size * 0.055, 0, Math.PI * 2);
    canvas.fill();
  }
  canvas.restore();
  canvas.strokeStyle = mixed(theme.slate, '#000000', 0.2);
  canvas.lineWidth = Math.max(0.6, size * 0.035);
  canvas.stroke(bowl);
}
