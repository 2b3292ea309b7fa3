import type { Theme } from '#renderer/theme/theme.ts';
import type { DayTime, Season } from '../stage-picture.ts';
import { type Box, type Canvas, downward, glow, within } from './canvas.ts';
import { faded, mixed } from './colour.ts';
import { paintPanorama } from './paint-panorama.ts';
import { paintSuzaniBand, type SuzaniColours } from './paint-suzani.ts';
import { type PlaceStyle, placeStyle } from './place-style.ts';

/** Where wall and table of the room lie, CSS pixels of the window. */
export interface RoomPlan {
  readonly width: number;
  readonly height: number;
  /** Upper edge of the free part of the wall. */
  readonly wallTop: number;
  /** Far edge of the table. */
  readonly tableEdge: number;
}

/** Height of a window's pointed part. */
const archRise = 0.3;

const wallLight: Readonly<Record<DayTime, readonly [colour: string, opacity: number]>> = {
  morning: ['#ffd9a0', 0.2],
  forenoon: ['#fff6e0', 0.14],
  noon: ['#ffffff', 0.16],
  afternoon: ['#ffe2a8', 0.17],
  evening: ['#ff9648', 0.24],
  dusk: ['#2a2450', 0.38],
  night: ['#02060c', 0.5],
};

/** How brightly the lamps of the room burn, 0 … 1. */
const lampLight: Readonly<Record<DayTime, number>> = {
  morning: 0,
  forenoon: 0,
  noon: 0,
  afternoon: 0,
  evening: 0.45,
  dusk: 0.8,
  night: 1,
};

/** Colour that the light of an hour gives to whoever sits in the room. */
export const roomLight: Readonly<Record<DayTime, string>> = {
  morning: '#ffeed6',
  forenoon: '#fffaf2',
  noon: '#ffffff',
  afternoon: '#fff0d2',
  evening: '#ffdfbe',
  dusk: '#d9c3cf',
  night: '#bfb4bb',
};

/** Wall, windows on the valley and the table: everything in the room but the people. */
export function paintRoom(
  canvas: Canvas,
  plan: RoomPlan,
  place: string,
  season: Season,
  dayTime: DayTime,
  theme: Theme,
): void {
  const style = placeStyle(place);
  paintWall(canvas, plan, style, dayTime, theme);
  paintWindows(canvas, plan, style, season, dayTime, theme);
  paintLamps(canvas, plan, style, lampLight[dayTime], theme);
  paintTable(canvas, plan, dayTime, theme);
}

export function suzaniColours(theme: Theme, ground: string): SuzaniColours {
  return {
    ground,
    line: faded(theme.contour, 0.8),
    first: theme.mineOnSlate,
    second: theme.theirsOnSlate,
  };
}

function paintWall(
  canvas: Canvas,
  plan: RoomPlan,
  { tint: [tint, part] }: PlaceStyle,
  dayTime: DayTime,
  theme: Theme,
): void {
  const { width, wallTop, tableEdge } = plan;
  const [wall, shade] = [mixed(theme.wall, tint, part), mixed(theme.wallShade, tint, part)];
  canvas.fillStyle = downward(canvas, 0, tableEdge, [
    [0, shade],
    [0.3, wall],
    [1, mixed(wall, shade, 0.55)],
  ]);
  canvas.fillRect(0, 0, width, tableEdge);
  const [light, opacity] = wallLight[dayTime];
  canvas.fillStyle = faded(light, opacity);
  canvas.fillRect(0, 0, width, tableEdge);
  const band = friezeOf(plan);
  canvas.fillStyle = shade;
  canvas.fillRect(0, 0, width, wallTop + band);
  canvas.globalAlpha = 0.75;
  paintSuzaniBand(canvas, { x: 0, y: wallTop, width, height: band }, suzaniColours(theme, shade));
  canvas.globalAlpha = 1;
  canvas.fillStyle = faded(theme.contour, 0.7);
  canvas.fillRect(0, wallTop + band, width, 1.5);
}

function friezeOf({ wallTop, tableEdge }: RoomPlan): number {
  return Math.max(12, Math.min(34, (tableEdge - wallTop) * 0.1));
}

/** Boxes of the arched windows, evenly over the wall and clear of its ends where the people sit. */
function windowsOf(plan: RoomPlan, widen: number): Box[] {
  const { width, wallTop, tableEdge } = plan;
  const top = wallTop + friezeOf(plan) + 6;
  const height = tableEdge - top - Math.max(4, (tableEdge - wallTop) * 0.05);
  const wide = widen * Math.min(height * 1.25, Math.max(width * 0.16, height * 0.6));
  const gap = wide * 0.24;
  const count = Math.max(3, Math.floor((width + gap) / (wide + gap)));
  const start = (width - count * wide - (count - 1) * gap) / 2;
  return Array.from({ length: count }, (_, at) => ({
    x: start + at * (wide + gap),
    y: top,
    width: wide,
    height,
  }));
}

/** Height at which the sides of a window end and its arch begins. */
function springOf({ y, width, height }: Box, shape: PlaceStyle['arch']): number {
  const rise = archRise * Math.min(height, width * 1.2);
  return y + (shape === 'flat' ? rise * 0.4 : rise);
}

/** The opening of a window, as tall as its box. */
function arch(box: Box, shape: PlaceStyle['arch']): Path2D {
  const { x, y, width, height } = box;
  const spring = springOf(box, shape);
  const path = new Path2D();
  path.moveTo(x, y + height);
  path.lineTo(x, spring);
  if (shape === 'pointed') pointedTop(path, box, spring);
  else path.ellipse(x + width / 2, spring, width / 2, spring - y, 0, Math.PI, 0);
  path.lineTo(x + width, y + height);
  path.closePath();
  return path;
}

function pointedTop(path: Path2D, { x, y, width }: Box, spring: number): void {
  path.bezierCurveTo(x, y + (spring - y) * 0.35, x + width * 0.3, y + (spring - y) * 0.12, x + width / 2, y);
  path.bezierCurveTo(
    x + width * 0.7,
    y + (spring - y) * 0.12,
    x + width,
    y + (spring - y) * 0.35,
    x + width,
    spring,
  );
}

function paintWindows(
  canvas: Canvas,
  plan: RoomPlan,
  style: PlaceStyle,
  season: Season,
  dayTime: DayTime,
  theme: Theme,
): void {
  const boxes = windowsOf(plan, style.windowWidth);
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return;
  const openings = new Path2D();
  for (const box of boxes) openings.addPath(arch(box, style.arch));
  canvas.save();
  canvas.shadowColor = 'rgba(0, 0, 0, 0.55)';
  canvas.shadowBlur = 10;
  canvas.fillStyle = '#000000';
  canvas.fill(openings);
  canvas.restore();
  canvas.save();
  canvas.clip(openings);
  const view = { x: first.x, y: first.y, width: last.x + last.width - first.x, height: first.height };
  paintPanorama(canvas, view, season, dayTime, style.land);
  canvas.restore();
  const frame = Math.max(2, first.width * 0.035);
  for (const box of boxes) {
    paintLattice(canvas, box, style, theme, frame);
    canvas.strokeStyle = mixed(theme.wallShade, '#000000', 0.3);
    canvas.lineWidth = frame * 1.6;
    canvas.stroke(arch(box, style.arch));
    canvas.strokeStyle = faded(theme.contour, 0.85);
    canvas.lineWidth = frame * 0.5;
    canvas.stroke(
      arch(
        { x: box.x - frame, y: box.y - frame, width: box.width + frame * 2, height: box.height + frame },
        style.arch,
      ),
    );
  }
}

/** A lamp on every pier between two windows; when it burns, its light lies on the wall around it. */
function paintLamps(
  canvas: Canvas,
  plan: RoomPlan,
  { windowWidth }: PlaceStyle,
  burns: number,
  theme: Theme,
): void {
  const boxes = windowsOf(plan, windowWidth);
  for (let at = 0; at + 1 < boxes.length; at++) {
    const [left, right] = [boxes[at]!, boxes[at + 1]!];
    const pier = right.x - left.x - left.width;
    const size = Math.min(pier * 0.5, left.height * 0.14);
    within(canvas, { x: left.x + left.width + pier / 2, y: left.y + left.height * 0.42 }, () =>
      paintLamp(canvas, size, burns, theme),
    );
  }
}

function paintLamp(canvas: Canvas, size: number, burns: number, theme: Theme): void {
  if (burns > 0)
    glow(canvas, [0, -size * 0.2], size * 4.6, faded(theme.lamp, 0.55 * burns), faded(theme.lamp, 0));
  const brass = mixed('#c9a24a', '#1c1710', burns > 0 ? 0.1 : 0.3);
  canvas.fillStyle = brass;
  canvas.fillRect(-size * 0.06, 0, size * 0.12, size * 0.9);
  canvas.fill(new Path2D(`M${-size * 0.3} ${size * 0.9} L${size * 0.3} ${size * 0.9} L0 ${size * 1.16} Z`));
  canvas.fillRect(-size * 0.34, size * 0.02, size * 0.68, size * 0.12);
  canvas.fillStyle =
    burns > 0 ? mixed(theme.lamp, '#fffdf0', 0.3 + burns * 0.4) : mixed(theme.paper, theme.wall, 0.5);
  canvas.fill(
    new Path2D(
      `M${-size * 0.3} 0 C${-size * 0.56} ${-size * 0.5} ${-size * 0.2} ${-size * 0.8} 0 ${-size * 1.05} C${size * 0.2} ${-size * 0.8} ${size * 0.56} ${-size * 0.5} ${size * 0.3} 0 Z`,
    ),
  );
}

/** Thin bars of the window and the carved lattice in its arch. */
function paintLattice(canvas: Canvas, box: Box, style: PlaceStyle, theme: Theme, frame: number): void {
  canvas.save();
  canvas.clip(arch(box, style.arch));
  const wood = mixed(theme.wallShade, '#000000', 0.25);
  canvas.fillStyle = wood;
  const spring = springOf(box, style.arch);
  canvas.fillRect(box.x + box.width / 2 - frame * 0.3, spring, frame * 0.6, box.height);
  canvas.fillRect(box.x, spring - frame * 0.4, box.width, frame * 0.8);
  canvas.strokeStyle = wood;
  canvas.lineWidth = Math.max(0.8, frame * 0.32);
  const step = box.width / 7;
  canvas.save();
  canvas.beginPath();
  canvas.rect(box.x, box.y, box.width, spring - box.y);
  canvas.clip();
  canvas.beginPath();
  for (let at = -8; at < 16; at++) {
    const leans = style.lattice === 'diamonds' ? 6 : 0;
    for (const side of [1, -1]) {
      canvas.moveTo(box.x + at * step, spring);
      canvas.lineTo(box.x + (at + leans * side) * step, spring - 6 * step);
    }
    if (style.lattice !== 'squares') continue;
    canvas.moveTo(box.x, spring - at * step);
    canvas.lineTo(box.x + box.width, spring - at * step);
  }
  canvas.stroke();
  canvas.restore();
  canvas.restore();
}

/** Nothing where a page that scrolls has the room's foot below the window. */
function paintTable(canvas: Canvas, plan: RoomPlan, dayTime: DayTime, theme: Theme): void {
  const { width, height, tableEdge } = plan;
  const depth = height - tableEdge;
  if (depth <= 0) return;
  canvas.fillStyle = downward(canvas, tableEdge - 16, tableEdge, [
    [0, 'rgba(0, 0, 0, 0)'],
    [1, 'rgba(0, 0, 0, 0.4)'],
  ]);
  canvas.fillRect(0, tableEdge - 16, width, 16);
  canvas.fillStyle = downward(canvas, tableEdge, height, [
    [0, theme.slate2],
    [1, theme.slate],
  ]);
  canvas.fillRect(0, tableEdge, width, depth);
  paintEngraving(canvas, plan, theme);
  const burns = lampLight[dayTime];
  const lamp = burns > 0 ? theme.lamp : '#ffffff';
  within(canvas, { x: width / 2, y: tableEdge + depth * 0.12 }, () => {
    canvas.scale(width / Math.max(1, depth) / 1.6, 1);
    glow(canvas, [0, 0], depth * 0.85, faded(lamp, 0.1 + burns * 0.12), faded(lamp, 0));
  });
  canvas.fillStyle = mixed(theme.slate2, '#ffffff', 0.22);
  canvas.fillRect(0, tableEdge, width, 2);
  canvas.fillStyle = 'rgba(0, 0, 0, 0.35)';
  canvas.fillRect(0, tableEdge + 2, width, 2);
}

/** Lines of an engineering drawing cut into the slate: a dam in section with its levels. */
function paintEngraving(canvas: Canvas, { width, height, tableEdge }: RoomPlan, theme: Theme): void {
  const depth = height - tableEdge;
  if (depth < 80) return;
  canvas.save();
  canvas.beginPath();
  canvas.rect(0, tableEdge + 4, width, depth);
  canvas.clip();
  canvas.strokeStyle = faded(theme.mineOnSlate, 0.1);
  canvas.lineWidth = 1;
  const [middle, foot] = [width * 0.5, tableEdge + depth * 0.96];
  for (let line = 0; line < 9; line++) {
    const reach = width * (0.12 + line * 0.055);
    canvas.beginPath();
    canvas.moveTo(middle - reach, foot);
    canvas.bezierCurveTo(
      middle - reach * 0.4,
      foot - depth * 0.1 * (line + 1),
      middle + reach * 0.2,
      foot - depth * 0.11 * (line + 1),
      middle + reach * 1.3,
      foot,
    );
    canvas.stroke();
  }
  canvas.restore();
}
