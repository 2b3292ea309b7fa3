import type { Theme } from '#renderer/theme/theme.ts';
import type { DeliveryPicture } from '../stage-picture.ts';
import { type Box, type Canvas, downward, glow, type Point, polygon } from './canvas.ts';
import { faded } from './colour.ts';
import { paintPanorama } from './paint-panorama.ts';
import type { Valley } from './paint-plant.ts';
import { placeStyle } from './place-style.ts';

const pylonCount = 9;

interface Pylon {
  readonly foot: Point;
  readonly height: number;
}

/** A line over the passes to the south: a pylon stands for each part that is built, the wires shine when power runs. */
export function paintPowerLine(canvas: Canvas, valley: Valley, picture: DeliveryPicture, theme: Theme): void {
  const { window, free } = valley;
  const { land } = placeStyle(picture.place);
  const hour = picture.isHalted || picture.unitsLit > 0 ? 'evening' : 'afternoon';
  paintPanorama(canvas, window, picture.season, hour, { ...land, river: 0.7 });
  const pylons = pylonsOf(free);
  const standing = Math.round(picture.built * pylonCount);
  const isLive = picture.unitsLit > 0 && standing === pylonCount;
  paintStation(canvas, free, picture.unitsLit > 0, theme);
  for (let at = standing - 1; at >= 0; at--) {
    const next = pylons[at + 1];
    if (next && at + 1 < standing) paintWires(canvas, pylons[at]!, next, isLive, theme);
    paintPylon(canvas, pylons[at]!);
  }
  for (const pylon of pylons.slice(standing)) paintStakedPylon(canvas, pylon);
  if (!picture.isHalted) return;
  canvas.fillStyle = faded('#0d1722', 0.34);
  canvas.fillRect(window.x, window.y, window.width, window.height);
}

/** From the foreground at the left up to the pass at the right, each smaller than the one before. */
function pylonsOf({ x, y, width, height }: Box): Pylon[] {
  return Array.from({ length: pylonCount }, (_, at) => {
    const part = at / (pylonCount - 1);
    const across = 1 - (1 - part) ** 1.6;
    const sway = Math.sin(part * 5.2) * 0.035;
    return {
      foot: [x + width * (0.2 + across * 0.68), y + height * (0.93 - across * 0.47 + sway)],
      height: height * (0.46 - across * 0.37),
    };
  });
}

function paintPylon(canvas: Canvas, { foot: [x, y], height }: Pylon): void {
  const half = height * 0.11;
  canvas.strokeStyle = '#2b343b';
  canvas.lineWidth = Math.max(1, height * 0.014);
  const path = new Path2D(
    `M${x - half} ${y} L${x - half * 0.28} ${y - height * 0.62} L${x} ${y - height} L${x + half * 0.28} ${y - height * 0.62} L${x + half} ${y}`,
  );
  for (const arm of [0.66, 0.79, 0.91])
    path.addPath(
      new Path2D(
        `M${x - half * (2.6 - arm)} ${y - height * arm} L${x + half * (2.6 - arm)} ${y - height * arm}`,
      ),
    );
  for (let rung = 0; rung < 4; rung++) {
    const [low, high] = [1 - rung * 0.2, 0.8 - rung * 0.2];
    path.addPath(
      new Path2D(
        `M${x - half * low} ${y - height * 0.155 * rung} L${x + half * high} ${y - height * 0.155 * (rung + 1)} M${x + half * low} ${y - height * 0.155 * rung} L${x - half * high} ${y - height * 0.155 * (rung + 1)}`,
      ),
    );
  }
  canvas.stroke(path);
}

function paintWires(canvas: Canvas, from: Pylon, to: Pylon, isLive: boolean, theme: Theme): void {
  canvas.strokeStyle = isLive ? theme.lamp : faded('#2a333a', 0.75);
  canvas.lineWidth = isLive ? 1.8 : 1;
  canvas.shadowColor = isLive ? theme.lamp : 'transparent';
  canvas.shadowBlur = isLive ? 8 : 0;
  for (const side of [-1, 1])
    for (const arm of [0.66, 0.91]) {
      const end = ({ foot: [x, y], height }: Pylon): Point => [
        x + side * height * 0.11 * (2.6 - arm),
        y - height * arm,
      ];
      const [one, other] = [end(from), end(to)];
      const sag = Math.abs(other[0] - one[0]) * 0.12;
      canvas.beginPath();
      canvas.moveTo(...one);
      canvas.quadraticCurveTo((one[0] + other[0]) / 2, (one[1] + other[1]) / 2 + sag, ...other);
      canvas.stroke();
    }
  canvas.shadowBlur = 0;
}

/** Where a pylon is still to stand: its concrete feet, and its outline as the plan has it. */
function paintStakedPylon(canvas: Canvas, pylon: Pylon): void {
  const {
    foot: [x, y],
    height,
  } = pylon;
  canvas.save();
  canvas.globalAlpha = 0.32;
  canvas.setLineDash([5, 4]);
  paintPylon(canvas, pylon);
  canvas.restore();
  const [half, pad] = [height * 0.11, Math.max(3, height * 0.06)];
  for (const side of [-1, 1]) {
    canvas.fillStyle = '#d8d1c0';
    canvas.fill(
      polygon([
        [x + side * half - pad * 0.6, y - pad * 0.5],
        [x + side * half + pad * 0.6, y - pad * 0.5],
        [x + side * half + pad, y + pad * 0.3],
        [x + side * half - pad, y + pad * 0.3],
      ]),
    );
    canvas.fillStyle = '#7d7564';
    canvas.fillRect(x + side * half - pad, y + pad * 0.3, pad * 2, pad * 0.3);
  }
}

/** The converter hall from which the line goes out. */
function paintStation(canvas: Canvas, { x, y, width, height }: Box, isLit: boolean, theme: Theme): void {
  const [left, low, wide, tall] = [x + width * 0.03, y + height * 0.96, width * 0.13, height * 0.13];
  canvas.fillStyle = downward(canvas, low - tall, low, [
    [0, '#6a747b'],
    [1, '#434c53'],
  ]);
  canvas.fillRect(left, low - tall, wide, tall);
  canvas.fillStyle = '#343d44';
  canvas.fillRect(left - 4, low - tall - 5, wide + 8, 6);
  if (isLit)
    glow(
      canvas,
      [left + wide / 2, low - tall * 0.55],
      wide * 0.6,
      faded(theme.lamp, 0.5),
      faded(theme.lamp, 0),
    );
  canvas.fillStyle = isLit ? theme.lamp : '#242e36';
  for (let pane = 0; pane < 5; pane++)
    canvas.fillRect(left + wide * (0.08 + pane * 0.18), low - tall * 0.74, wide * 0.1, tall * 0.34);
}
