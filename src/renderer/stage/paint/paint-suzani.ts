import { rosetteOf } from '#renderer/theme/rosette.ts';
import { type Box, type Canvas, polygon, within } from './canvas.ts';
import { faded } from './colour.ts';
import { paintRosette } from './paint-rosette.ts';

export interface SuzaniColours {
  readonly ground: string;
  readonly line: string;
  readonly first: string;
  readonly second: string;
}

/** A frame of embroidery geometry inside the edges of a box: stepped borders, medallions, stars in the corners. */
export function paintSuzaniFrame(canvas: Canvas, box: Box, band: number, colours: SuzaniColours): void {
  const { x, y, width, height } = box;
  canvas.fillStyle = colours.ground;
  canvas.beginPath();
  canvas.rect(x, y, width, height);
  canvas.rect(x + band, y + band, width - band * 2, height - band * 2);
  canvas.fill('evenodd');
  for (const [inset, thickness] of [
    [band * 0.1, band * 0.035],
    [band * 0.98, band * 0.05],
  ] as const) {
    canvas.strokeStyle = colours.line;
    canvas.lineWidth = thickness;
    canvas.strokeRect(x + inset, y + inset, width - inset * 2, height - inset * 2);
  }
  paintSuzaniBand(canvas, { x: x + band, y, width: width - band * 2, height: band }, colours);
  paintSuzaniBand(
    canvas,
    { x: x + band, y: y + height - band, width: width - band * 2, height: band },
    colours,
  );
  for (const side of [x, x + width - band])
    within(canvas, { x: side + band, y: y + band, turn: Math.PI / 2 }, () =>
      paintSuzaniBand(canvas, { x: 0, y: 0, width: height - band * 2, height: band }, colours),
    );
  for (const corner of [
    [x, y],
    [x + width - band, y],
    [x, y + height - band],
    [x + width - band, y + height - band],
  ] as const)
    within(canvas, { x: corner[0] + band / 2, y: corner[1] + band / 2 }, () =>
      paintStar(canvas, band * 0.4, colours),
    );
}

/** One strip of the frame: medallions with stepped diamonds between them, as many as fit. */
export function paintSuzaniBand(canvas: Canvas, box: Box, colours: SuzaniColours): void {
  const band = box.height;
  const count = Math.max(1, Math.round(box.width / (band * 1.5)));
  const step = box.width / count;
  const medallion = rosetteOf('suzani');
  for (let at = 0; at < count; at++) {
    const middle = box.y + band / 2;
    within(canvas, { x: box.x + step * (at + 0.5), y: middle }, () => {
      canvas.strokeStyle = faded(colours.first, 0.8);
      canvas.lineWidth = band * 0.04;
      canvas.beginPath();
      canvas.arc(0, 0, band * 0.32, 0, Math.PI * 2);
      canvas.stroke();
      paintRosette(canvas, medallion, band * 0.3, at % 2 === 0 ? colours.first : colours.second);
    });
    if (at > 0)
      within(canvas, { x: box.x + step * at, y: middle }, () => paintSteps(canvas, band * 0.3, colours.line));
  }
}

/** An eight-pointed star: two squares, one turned. */
export function paintStar(canvas: Canvas, radius: number, colours: SuzaniColours): void {
  const square = polygon([
    [-radius * 0.72, -radius * 0.72],
    [radius * 0.72, -radius * 0.72],
    [radius * 0.72, radius * 0.72],
    [-radius * 0.72, radius * 0.72],
  ]);
  canvas.fillStyle = colours.first;
  canvas.fill(square);
  within(canvas, { turn: Math.PI / 4 }, () => canvas.fill(square));
  canvas.fillStyle = colours.ground;
  canvas.beginPath();
  canvas.arc(0, 0, radius * 0.52, 0, Math.PI * 2);
  canvas.fill();
  paintRosette(canvas, rosetteOf('suzani corner'), radius * 0.48, colours.second);
}

/** A diamond of three steps. */
function paintSteps(canvas: Canvas, reach: number, colour: string): void {
  canvas.fillStyle = colour;
  for (const [across, up] of [
    [0.18, 0.9],
    [0.42, 0.6],
    [0.66, 0.28],
  ] as const)
    canvas.fillRect(-reach * across, -reach * up, reach * across * 2, reach * up * 2);
}
