import type { Theme } from '#renderer/theme/theme.ts';
import { type Box, type Canvas, type Point, within } from './canvas.ts';
import { faded, mixed } from './colour.ts';

const brass = '#d8b669';

/** The leather folder that a contract lies in, a little larger than the sheet, with a tooled edge. */
export function paintFolder(canvas: Canvas, { x, y, width, height }: Box, theme: Theme): void {
  const edge = width * 0.05;
  const leather = mixed(theme.slate, '#3a1d14', 0.55);
  canvas.save();
  canvas.shadowColor = 'rgba(0, 0, 0, 0.6)';
  canvas.shadowBlur = width * 0.07;
  canvas.shadowOffsetY = width * 0.025;
  canvas.fillStyle = leather;
  canvas.beginPath();
  canvas.roundRect(x - edge, y - edge * 0.8, width + edge * 2, height + edge * 1.6, edge * 0.5);
  canvas.fill();
  canvas.restore();
  canvas.strokeStyle = faded(brass, 0.55);
  canvas.lineWidth = Math.max(0.8, width * 0.003);
  for (const inset of [0.25, 0.4]) {
    const by = edge * (1 - inset);
    canvas.strokeRect(x - by, y - by * 0.8, width + by * 2, height + by * 1.6);
  }
}

/** A tea bowl on its saucer, seen from above around the origin. */
export function paintTeaFromAbove(canvas: Canvas, radius: number, theme: Theme): void {
  const china = mixed(theme.paper, '#ffffff', 0.4);
  const rim = theme.paper === '#1d2b35' ? '#cfc6b2' : china;
  withShadow(canvas, radius, () => disc(canvas, radius * 1.5, mixed(rim, '#7d7460', 0.16)));
  ring(canvas, radius * 1.32, radius * 0.05, faded('#0b6470', 0.7));
  withShadow(canvas, radius * 0.8, () => disc(canvas, radius, rim));
  ring(canvas, radius * 0.9, radius * 0.13, '#0b6470');
  canvas.fillStyle = rim;
  for (let flower = 0; flower < 12; flower++)
    within(canvas, { turn: (flower / 12) * Math.PI * 2 }, () => {
      canvas.beginPath();
      canvas.arc(0, -radius * 0.9, radius * 0.045, 0, Math.PI * 2);
      canvas.fill();
    });
  const tea = canvas.createRadialGradient(-radius * 0.2, -radius * 0.25, radius * 0.1, 0, 0, radius * 0.8);
  tea.addColorStop(0, '#d89a45');
  tea.addColorStop(1, '#8a4f1b');
  canvas.fillStyle = tea;
  canvas.beginPath();
  canvas.arc(0, 0, radius * 0.76, 0, Math.PI * 2);
  canvas.fill();
  canvas.strokeStyle = 'rgba(255, 244, 214, 0.7)';
  canvas.lineWidth = radius * 0.05;
  canvas.beginPath();
  canvas.arc(0, 0, radius * 0.6, Math.PI * 1.06, Math.PI * 1.44);
  canvas.stroke();
}

/** An open inkwell of cut glass, seen from above around the origin. */
export function paintInkwell(canvas: Canvas, radius: number): void {
  withShadow(canvas, radius, () => {
    canvas.fillStyle = '#31454f';
    canvas.beginPath();
    canvas.roundRect(-radius, -radius, radius * 2, radius * 2, radius * 0.34);
    canvas.fill();
  });
  canvas.strokeStyle = 'rgba(200, 236, 240, 0.45)';
  canvas.lineWidth = radius * 0.06;
  canvas.strokeRect(-radius * 0.74, -radius * 0.74, radius * 1.48, radius * 1.48);
  for (const [x, y] of corners)
    canvas.stroke(new Path2D(`M${radius * x} ${radius * y} L${radius * 0.74 * x} ${radius * 0.74 * y}`));
  disc(canvas, radius * 0.6, brass);
  disc(canvas, radius * 0.48, '#0d1a2e');
  canvas.fillStyle = 'rgba(255, 255, 255, 0.35)';
  canvas.beginPath();
  canvas.ellipse(-radius * 0.16, -radius * 0.2, radius * 0.16, radius * 0.07, -0.6, 0, Math.PI * 2);
  canvas.fill();
}

const corners: readonly Point[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];

/** A seal press with a turned wooden knob, seen from above around the origin. */
export function paintStamp(canvas: Canvas, radius: number): void {
  withShadow(canvas, radius, () => disc(canvas, radius, '#3a2415'));
  ring(canvas, radius * 0.9, radius * 0.05, '#5b3a20');
  disc(canvas, radius * 0.7, '#8f7435');
  disc(canvas, radius * 0.64, brass);
  withShadow(canvas, radius * 0.5, () => disc(canvas, radius * 0.52, '#6b3d1e'));
  const knob = canvas.createRadialGradient(-radius * 0.18, -radius * 0.2, radius * 0.02, 0, 0, radius * 0.52);
  knob.addColorStop(0, '#d39a63');
  knob.addColorStop(0.45, '#8c5429');
  knob.addColorStop(1, '#52301a');
  canvas.fillStyle = knob;
  canvas.beginPath();
  canvas.arc(0, 0, radius * 0.52, 0, Math.PI * 2);
  canvas.fill();
  for (const turned of [0.38, 0.24]) ring(canvas, radius * turned, radius * 0.02, 'rgba(40, 18, 6, 0.45)');
}

function withShadow(canvas: Canvas, size: number, paint: () => void): void {
  canvas.save();
  canvas.shadowColor = 'rgba(0, 0, 0, 0.5)';
  canvas.shadowBlur = size * 0.4;
  canvas.shadowOffsetX = size * 0.14;
  canvas.shadowOffsetY = size * 0.22;
  paint();
  canvas.restore();
}

function disc(canvas: Canvas, radius: number, colour: string): void {
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.arc(0, 0, radius, 0, Math.PI * 2);
  canvas.fill();
}

function ring(canvas: Canvas, radius: number, thick: number, colour: string): void {
  canvas.strokeStyle = colour;
  canvas.lineWidth = thick;
  canvas.beginPath();
  canvas.arc(0, 0, radius, 0, Math.PI * 2);
  canvas.stroke();
}
