import { rosetteOf } from '#renderer/theme/rosette.ts';
import { type Canvas, within } from './canvas.ts';
import { faded, mixed } from './colour.ts';
import { paintRosette, sealEdge } from './paint-rosette.ts';

/** A flat emblem around the origin: the actor's sign cut out of one colour. */
export function paintEmblem(
  canvas: Canvas,
  actor: string,
  radius: number,
  colour: string,
  figures: string,
): void {
  const rosette = rosetteOf(actor);
  canvas.fillStyle = colour;
  canvas.fill(sealEdge(rosette.outline, radius, rosette.folds));
  canvas.strokeStyle = faded(figures, 0.7);
  canvas.lineWidth = Math.max(0.75, radius * 0.03);
  canvas.beginPath();
  canvas.arc(0, 0, radius * 0.82, 0, Math.PI * 2);
  canvas.stroke();
  paintRosette(canvas, rosette, radius * 0.94, figures);
}

/** A seal pressed in wax around the origin. */
export function paintWaxSeal(canvas: Canvas, actor: string, radius: number, colour: string): void {
  const rosette = rosetteOf(actor);
  const [dark, light] = [mixed(colour, '#000000', 0.42), mixed(colour, '#ffffff', 0.35)];
  canvas.save();
  canvas.shadowColor = 'rgba(0, 0, 0, 0.45)';
  canvas.shadowBlur = radius * 0.25;
  canvas.shadowOffsetY = radius * 0.1;
  const body = canvas.createRadialGradient(-radius * 0.35, -radius * 0.4, radius * 0.1, 0, 0, radius * 1.15);
  body.addColorStop(0, mixed(colour, '#ffffff', 0.18));
  body.addColorStop(0.7, colour);
  body.addColorStop(1, dark);
  canvas.fillStyle = body;
  canvas.fill(waxBlot(actor, radius));
  canvas.restore();
  canvas.strokeStyle = faded(light, 0.5);
  canvas.lineWidth = radius * 0.03;
  canvas.stroke(waxBlot(actor, radius * 0.97));
  canvas.fillStyle = faded(dark, 0.5);
  canvas.fill(sealEdge(rosette.outline, radius * 0.78, rosette.folds));
  within(canvas, { x: -radius * 0.02, y: -radius * 0.025 }, () =>
    paintRosette(canvas, rosette, radius * 0.72, faded('#000000', 0.4)),
  );
  paintRosette(canvas, rosette, radius * 0.72, light);
}

/** Wax never runs out as a circle. */
function waxBlot(actor: string, radius: number): Path2D {
  const path = new Path2D();
  const shift = actor.length;
  for (let at = 0; at <= 48; at++) {
    const angle = (at / 48) * Math.PI * 2;
    const bulge = 1 + 0.035 * Math.sin(angle * 3 + shift) + 0.03 * Math.sin(angle * 5 + shift * 2);
    const [x, y] = [Math.cos(angle) * radius * bulge, Math.sin(angle) * radius * bulge];
    if (at === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  path.closePath();
  return path;
}
