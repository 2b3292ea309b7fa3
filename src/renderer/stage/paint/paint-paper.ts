import { seeded } from '#renderer/theme/seeded.ts';
import type { Theme } from '#renderer/theme/theme.ts';
import { type Box, type Canvas, type Point, smoothPath } from './canvas.ts';
import { faded, mixed } from './colour.ts';
import { paintSuzaniFrame } from './paint-suzani.ts';

/** Paper stays paper in every theme; at night it only lies in less light. */
export function paperOf(theme: Theme): { sheet: string; ink: string; rule: string } {
  const isDark = theme.paper === '#1d2b35';
  return {
    sheet: isDark ? '#cfc6b2' : '#f6f1e4',
    ink: '#2b3a45',
    rule: isDark ? '#a39878' : '#c9bb98',
  };
}

/** A contract on the table: framed in embroidery, a heading, paragraphs as strokes, two lines to sign on. */
export function paintContract(canvas: Canvas, box: Box, theme: Theme): void {
  const { sheet, ink, rule } = paperOf(theme);
  canvas.save();
  canvas.shadowColor = 'rgba(0, 0, 0, 0.55)';
  canvas.shadowBlur = box.width * 0.05;
  canvas.shadowOffsetY = box.width * 0.018;
  canvas.fillStyle = sheet;
  canvas.fillRect(box.x, box.y, box.width, box.height);
  canvas.restore();
  const band = box.width * 0.055;
  paintSuzaniFrame(canvas, inset(box, band * 0.35), band, {
    ground: mixed(sheet, rule, 0.25),
    line: rule,
    first: '#0b6470',
    second: '#9d4711',
  });
  const [left, wide] = [box.x + band * 2.4, box.width - band * 4.8];
  canvas.fillStyle = faded(ink, 0.8);
  canvas.fillRect(left + wide * 0.22, box.y + box.height * 0.14, wide * 0.56, box.height * 0.018);
  canvas.fillStyle = faded(ink, 0.5);
  canvas.fillRect(left + wide * 0.34, box.y + box.height * 0.175, wide * 0.32, box.height * 0.009);
  paintParagraphs(
    canvas,
    { x: left, y: box.y + box.height * 0.23, width: wide, height: box.height * 0.42 },
    ink,
  );
  canvas.fillStyle = faded(ink, 0.6);
  for (const at of signatureLines(box)) canvas.fillRect(at[0], at[1], box.width * 0.3, 1.2);
}

/** Left ends of both lines to sign on. */
export function signatureLines(box: Box): readonly [Point, Point] {
  const y = box.y + box.height * 0.77;
  return [
    [box.x + box.width * 0.14, y],
    [box.x + box.width * 0.56, y],
  ];
}

function paintParagraphs(canvas: Canvas, box: Box, ink: string): void {
  const draw = seeded('paragraphs');
  const step = box.height / 15;
  for (let line = 0; line < 15; line++) {
    const isLast = line % 5 === 4;
    const isFirst = line % 5 === 0;
    const indent = isFirst ? box.width * 0.06 : 0;
    let x = box.x + indent;
    const end = box.x + box.width * (isLast ? 0.45 + draw() * 0.3 : 1);
    canvas.fillStyle = faded(ink, 0.42);
    while (x < end - 4) {
      const word = Math.min(end - x, step * (0.7 + draw() * 2.2));
      canvas.fillRect(x, box.y + line * step, word, step * 0.2);
      x += word + step * 0.35;
    }
  }
}

function inset(box: Box, by: number): Box {
  return { x: box.x + by, y: box.y + by, width: box.width - by * 2, height: box.height - by * 2 };
}

/** The points of an invented signature from the left end of a line; the same for the same actor. */
export function signatureOf(actor: string, width: number): Point[] {
  const draw = seeded(`signature ${actor}`);
  const turns = 3 + Math.floor(draw() * 6);
  const lean = 0.1 + draw() * 1;
  const capital = 0.2 + draw() * 0.2;
  const wave = 0.04 + draw() * 0.1;
  const points: Point[] = [[0, -width * 0.04]];
  for (let turn = 0; turn < turns; turn++) {
    const x = width * (0.06 + (turn / turns) * 0.8);
    const tall = width * (turn === 0 ? capital : 0.04 + draw() * wave * 2);
    points.push([x + tall * lean, -tall], [x + width * 0.05, width * (0.01 + draw() * 0.04)]);
  }
  points.push([width * (0.2 + draw() * 0.5), width * 0.05], [width * 0.98, width * (0.04 - draw() * 0.14)]);
  return points;
}

/** A signature as far as the pen has come, 0 … 1. */
export function paintSignature(canvas: Canvas, points: readonly Point[], part: number, ink: string): void {
  const path = smoothPath(points);
  const length = lengthOf(points) * 1.25;
  canvas.strokeStyle = ink;
  canvas.lineCap = 'round';
  canvas.lineJoin = 'round';
  canvas.lineWidth = 2.2;
  canvas.setLineDash([length * part, length * 2]);
  canvas.stroke(path);
  canvas.setLineDash([]);
}

export function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1]!, points[at]!];
    length += Math.hypot(to[0] - from[0], to[1] - from[1]);
  }
  return length;
}

/** A fountain pen; its nib is at the origin and it points down to the left. */
export function paintPen(canvas: Canvas, length: number): void {
  const unit = length / 100;
  canvas.save();
  canvas.rotate(Math.PI / 4.6);
  canvas.scale(unit, unit);
  canvas.shadowColor = 'rgba(0, 0, 0, 0.4)';
  canvas.shadowBlur = 6;
  canvas.shadowOffsetX = 4;
  canvas.shadowOffsetY = 5;
  canvas.fillStyle = '#10202a';
  canvas.fill(new Path2D('M-4.5 -20 L4.5 -20 L5 -94 C4 -100 -4 -100 -5 -94 Z'));
  canvas.shadowColor = 'transparent';
  canvas.fillStyle = '#d8b669';
  canvas.fill(new Path2D('M-3.4 -18 L3.4 -18 L1 -4 L0 0 L-1 -4 Z'));
  canvas.fillRect(-4.8, -24, 9.6, 4);
  canvas.fillRect(-5, -62, 10, 3);
  canvas.fillRect(-5, -92, 10, 2.4);
  canvas.fillStyle = 'rgba(255, 255, 255, 0.25)';
  canvas.fillRect(-3, -90, 2, 66);
  canvas.strokeStyle = '#5a4418';
  canvas.lineWidth = 0.6;
  canvas.stroke(new Path2D('M0 -14 L0 -1'));
  canvas.restore();
}
