import type { Theme } from '#renderer/theme/theme.ts';
import type { ChartPoint, FrontierPicture } from '../stage-picture.ts';
import { type Box, type Canvas, glow, type Point } from './canvas.ts';
import { faded } from './colour.ts';
import { frontierTint } from './frontier-tint.ts';

/** Behind the chart of values: the land that both could have reached, as a relief that rises to its frontier. */
export function paintFrontier(canvas: Canvas, box: Box, picture: FrontierPicture, theme: Theme): void {
  const at = ([across, up]: ChartPoint): Point => [box.x + across * box.width, box.y + (1 - up) * box.height];
  canvas.fillStyle = theme.snow;
  canvas.fillRect(box.x, box.y, box.width, box.height);
  const points = picture.frontier.map(at);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return;
  canvas.save();
  canvas.beginPath();
  canvas.rect(box.x, box.y, box.width, box.height);
  canvas.clip();
  const { layers, opacity } = frontierTint;
  for (let step = layers; step >= 1; step--) {
    const shape = shrunk(points, at([0, 0]), step / layers);
    canvas.fillStyle = faded(theme.river, opacity);
    canvas.fill(shape);
    canvas.strokeStyle = faded(theme.contour, step === layers ? 0 : 0.22);
    canvas.lineWidth = 0.8;
    canvas.stroke(shape);
  }
  paintZone(canvas, box, points, at(picture.walkAway), theme);
  if (picture.deal) {
    const [x, y] = at(picture.deal);
    glow(canvas, [x, y], box.height * 0.16, faded(theme.lamp, 0.6), faded(theme.lamp, 0));
  }
  canvas.restore();
}

/** What lies under the frontier and beyond both walk-away lines. */
function paintZone(canvas: Canvas, box: Box, points: readonly Point[], walkAway: Point, theme: Theme): void {
  canvas.save();
  canvas.beginPath();
  canvas.rect(walkAway[0], box.y, box.x + box.width - walkAway[0], walkAway[1] - box.y);
  canvas.clip();
  const under = shrunk(points, [box.x, box.y + box.height], 1);
  canvas.fillStyle = faded(theme.river, 0.2);
  canvas.fill(under);
  canvas.clip(under);
  canvas.strokeStyle = faded(theme.mine, 0.16);
  canvas.lineWidth = 1;
  canvas.beginPath();
  for (let line = box.x - box.height; line < box.x + box.width; line += 11) {
    canvas.moveTo(line, box.y + box.height);
    canvas.lineTo(line + box.height, box.y);
  }
  canvas.stroke();
  canvas.restore();
}

/** The land under the frontier, drawn together towards a corner. */
function shrunk(points: readonly Point[], corner: Point, part: number): Path2D {
  const path = new Path2D();
  const towards = ([x, y]: Point): Point => [
    corner[0] + (x - corner[0]) * part,
    corner[1] + (y - corner[1]) * part,
  ];
  const [first, last] = [towards(points[0]!), towards(points.at(-1)!)];
  path.moveTo(corner[0] - 4, corner[1] + 4);
  path.lineTo(corner[0] - 4, first[1]);
  for (const point of points) path.lineTo(...towards(point));
  path.lineTo(last[0], corner[1] + 4);
  path.closePath();
  return path;
}
