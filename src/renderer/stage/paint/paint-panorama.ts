import { pick, seeded } from '#renderer/theme/seeded.ts';
import type { DayTime, Season } from '../stage-picture.ts';
import { type Box, type Canvas, downward, glow, type Point, polygon, smoothPath, within } from './canvas.ts';
import { faded, mixed } from './colour.ts';
import type { LandStyle } from './place-style.ts';

interface Sky {
  readonly top: string;
  readonly low: string;
  /** Height of sun or moon over the horizon, parts of the sky, and where across. */
  readonly disc: readonly [across: number, up: number];
  readonly light: string;
  /** How much of the day's light falls on the land, 0 … 1. */
  readonly day: number;
}

const skies: Readonly<Record<DayTime, Sky>> = {
  morning: { top: '#86aec9', low: '#f8cfa6', disc: [0.22, 0.22], light: '#fff0cf', day: 0.82 },
  forenoon: { top: '#6db0cd', low: '#e6eef0', disc: [0.36, 0.6], light: '#fff8e0', day: 0.96 },
  noon: { top: '#5ba3c9', low: '#d9ecef', disc: [0.55, 0.82], light: '#fffbe8', day: 1 },
  afternoon: { top: '#6fa6bd', low: '#f5dfae', disc: [0.7, 0.5], light: '#fff3cf', day: 0.92 },
  evening: { top: '#4d5a86', low: '#f0a35f', disc: [0.84, 0.14], light: '#ffd08a', day: 0.6 },
  dusk: { top: '#232f5c', low: '#c7708a', disc: [0.3, 0.62], light: '#ffe9d0', day: 0.4 },
  night: { top: '#0c1730', low: '#2c4560', disc: [0.7, 0.7], light: '#e8f0ff', day: 0.26 },
};

interface Land {
  readonly far: string;
  readonly middle: string;
  readonly near: string;
  readonly snow: number;
  readonly trees: string | null;
}

const lands: Readonly<Record<Season, Land>> = {
  winter: { far: '#b9c8d2', middle: '#d7dee0', near: '#e9ebe6', snow: 0.85, trees: '#5d5348' },
  spring: { far: '#93a9b0', middle: '#8fa77f', near: '#7f9f5b', snow: 0.42, trees: '#8fb06a' },
  summer: { far: '#9aa6a4', middle: '#a99e73', near: '#b7a15f', snow: 0.16, trees: '#4f7a4a' },
  autumn: { far: '#98a3a8', middle: '#a88f64', near: '#a9823f', snow: 0.3, trees: '#d19a36' },
};

/** A valley with its river and mountains, at a season and an hour. */
export function paintPanorama(
  canvas: Canvas,
  box: Box,
  season: Season,
  dayTime: DayTime,
  shape: LandStyle,
): void {
  const [sky, land] = [skies[dayTime], lands[season]];
  const horizon = box.y + box.height * 0.62;
  canvas.save();
  canvas.beginPath();
  canvas.rect(box.x, box.y, box.width, box.height);
  canvas.clip();
  canvas.fillStyle = downward(canvas, box.y, horizon, [
    [0, sky.top],
    [1, sky.low],
  ]);
  canvas.fillRect(box.x, box.y, box.width, box.height);
  paintSky(canvas, box, sky, horizon, dayTime);
  const lit = (colour: string, haze: number): string =>
    mixed(mixed('#0d1a2a', colour, sky.day), sky.low, haze);
  paintRange(canvas, box, horizon, {
    height: shape.far,
    seed: `far ${season}${shape.seed}`,
    colour: lit(land.far, 0.42),
    snow: land.snow,
    light: lit('#ffffff', 0.2),
  });
  paintRange(canvas, box, horizon + box.height * 0.03, {
    height: shape.middle,
    seed: `middle${shape.seed}`,
    colour: lit(land.middle, 0.22),
    snow: land.snow * 0.6,
    light: lit('#f6f9fa', 0.1),
  });
  paintHills(canvas, box, horizon + box.height * 0.05, lit(land.near, 0.06), shape.seed);
  paintFields(canvas, box, horizon, lit, season, shape);
  paintValleyRiver(canvas, box, horizon, sky, shape.river);
  paintVillage(canvas, box, horizon, lit, sky, shape);
  if (land.trees) paintPoplars(canvas, box, horizon, lit(land.trees, 0.03), season, shape);
  canvas.restore();
}

function paintSky(canvas: Canvas, box: Box, sky: Sky, horizon: number, dayTime: DayTime): void {
  const height = horizon - box.y;
  const at: Point = [box.x + box.width * sky.disc[0], horizon - height * sky.disc[1]];
  const isDark = dayTime === 'night' || dayTime === 'dusk';
  const radius = height * (isDark ? 0.07 : 0.09);
  glow(canvas, at, radius * 9, faded(sky.light, isDark ? 0.25 : 0.7), faded(sky.light, 0));
  canvas.fillStyle = sky.light;
  canvas.beginPath();
  canvas.arc(at[0], at[1], radius, 0, Math.PI * 2);
  canvas.fill();
  const draw = seeded('sky');
  if (isDark) {
    canvas.fillStyle = '#f4f8ff';
    for (let star = 0; star < 90; star++) {
      canvas.globalAlpha = (0.3 + draw() * 0.6) * (dayTime === 'dusk' ? 0.5 : 1);
      const size = 0.6 + draw() * 1.1;
      canvas.fillRect(box.x + draw() * box.width, box.y + draw() * height * 0.85, size, size);
    }
    canvas.globalAlpha = 1;
    return;
  }
  for (let cloud = 0; cloud < 5; cloud++) {
    const [x, y] = [box.x + draw() * box.width, box.y + height * (0.12 + draw() * 0.5)];
    const reach = height * (0.25 + draw() * 0.4);
    canvas.fillStyle = faded(mixed(sky.low, '#ffffff', 0.55), 0.4);
    canvas.beginPath();
    canvas.ellipse(x, y, reach, reach * 0.1, 0, 0, Math.PI * 2);
    canvas.ellipse(x + reach * 0.3, y - reach * 0.07, reach * 0.55, reach * 0.1, 0, 0, Math.PI * 2);
    canvas.fill();
  }
}

interface RangeLook {
  readonly height: number;
  readonly seed: string;
  readonly colour: string;
  readonly snow: number;
  readonly light: string;
}

/** A jagged range: every summit has a lit face, a shaded face and snow down to the line of the season. */
function paintRange(canvas: Canvas, box: Box, foot: number, look: RangeLook): void {
  const draw = seeded(look.seed);
  const crest: Point[] = [[box.x - 20, foot]];
  const step = box.height * 0.16;
  for (let x = box.x - 20, up = true; x < box.x + box.width + step * 2; up = !up) {
    const rise = up ? 0.62 + draw() * 0.38 : 0.3 + draw() * 0.28;
    crest.push([x, foot - box.height * look.height * rise]);
    x += step * (0.5 + draw() * 0.9);
  }
  const last = crest.at(-1)!;
  const shape = new Path2D();
  crest.forEach(([x, y], at) => {
    if (at === 0) shape.moveTo(x, y);
    else shape.lineTo(x, y);
  });
  shape.lineTo(last[0], box.y + box.height);
  shape.lineTo(box.x - 20, box.y + box.height);
  shape.closePath();
  canvas.fillStyle = look.colour;
  canvas.fill(shape);
  canvas.save();
  canvas.clip(shape);
  for (let at = 1; at + 1 < crest.length; at++) {
    const [left, top, right] = [crest[at - 1]!, crest[at]!, crest[at + 1]!];
    if (top[1] > left[1] || top[1] > right[1]) continue;
    const height = foot - top[1];
    const line = top[1] + height * look.snow;
    const wander = (): number => (draw() - 0.5) * step * 0.34;
    canvas.fillStyle = faded('#0f1c2c', 0.16);
    canvas.fill(
      new Path2D(
        `M${top[0]} ${top[1]} L${top[0] + wander()} ${top[1] + height * 0.35} L${top[0] + wander()} ${top[1] + height * 0.7} L${top[0] + step * 0.1} ${foot + 20} L${right[0] + step * 0.4} ${foot + 20} L${right[0]} ${right[1]} Z`,
      ),
    );
    canvas.fillStyle = faded(look.light, 0.85);
    const reach = (line - top[1]) * 0.8;
    canvas.fill(
      new Path2D(
        `M${top[0]} ${top[1]} L${top[0] + reach * 0.5} ${line - reach * 0.25} L${top[0] + reach * 0.2} ${line - reach * 0.45} L${top[0] - reach * 0.02} ${line} L${top[0] - reach * 0.26} ${line - reach * 0.4} L${top[0] - reach * 0.62} ${line - reach * 0.05} Z`,
      ),
    );
  }
  canvas.restore();
}

function paintHills(canvas: Canvas, box: Box, foot: number, colour: string, seed: string): void {
  const draw = seeded(`hills${seed}`);
  const points: Point[] = [];
  const step = box.height * 0.42;
  for (let x = box.x - 40; x < box.x + box.width + step; x += step)
    points.push([x, foot - box.height * (0.02 + draw() * 0.1)]);
  const shape = smoothPath(points);
  shape.lineTo(points.at(-1)![0], box.y + box.height + 4);
  shape.lineTo(box.x - 40, box.y + box.height + 4);
  shape.closePath();
  canvas.fillStyle = downward(canvas, foot - box.height * 0.1, box.y + box.height, [
    [0, colour],
    [1, mixed(colour, '#1a1a14', 0.35)],
  ]);
  canvas.fill(shape);
}

const crops: Readonly<Record<Season, readonly [string, string]>> = {
  winter: ['#dfe2dd', '#c9cfcc'],
  spring: ['#6f9a4c', '#a9b85f'],
  summer: ['#d3b45a', '#8fa050'],
  autumn: ['#b98f3c', '#8b7a45'],
};

type Lit = (colour: string, haze: number) => string;

/** Strips of fields on the valley's floor, ploughed along the slope. */
function paintFields(
  canvas: Canvas,
  box: Box,
  horizon: number,
  lit: Lit,
  season: Season,
  { seed }: LandStyle,
): void {
  const draw = seeded(`fields${seed}`);
  const size = box.height;
  for (let x = box.x - size * 0.2; x < box.x + box.width; x += size * (0.34 + draw() * 0.4)) {
    const down = 0.16 + draw() * 0.14;
    const [y, wide, deep] = [
      horizon + size * down,
      size * (0.2 + draw() * 0.24),
      size * (0.03 + draw() * 0.03),
    ];
    const lean = (draw() - 0.5) * size * 0.16;
    const at = (across: number, part: number): Point => [x + wide * across + lean * part, y + deep * part];
    const [first, second] = crops[season];
    canvas.fillStyle = faded(lit(draw() < 0.5 ? first : second, 0.08), 0.7);
    canvas.fill(polygon([at(0, 0), at(1, -0.12), at(1.08, 1), at(-0.06, 1.1)]));
    canvas.strokeStyle = faded(lit('#2c2414', 0.1), 0.22);
    canvas.lineWidth = Math.max(0.5, size * 0.002);
    canvas.beginPath();
    for (let furrow = 1; furrow < 6; furrow++) {
      canvas.moveTo(...at(0, furrow / 6));
      canvas.lineTo(...at(1.05, furrow / 6 - 0.06));
    }
    canvas.stroke();
  }
}

/** A few flat-roofed houses under the hills; in the dark their windows are lit. */
function paintVillage(
  canvas: Canvas,
  box: Box,
  horizon: number,
  lit: Lit,
  sky: Sky,
  { seed, river }: LandStyle,
): void {
  const draw = seeded(`village${seed}`);
  const size = box.height * 0.045;
  for (let x = box.x + size * 3; x < box.x + box.width; x += box.height * (0.5 + draw() * 0.7)) {
    if (Math.abs(x - box.x - box.width * river) < box.height * 0.5) continue;
    const foot = horizon + box.height * (0.1 + draw() * 0.06);
    const count = 2 + Math.floor(draw() * 3);
    for (let house = 0; house < count; house++) {
      const [left, low] = [x + house * size * 1.25, foot + (house % 2) * size * 0.3];
      const [wide, tall] = [size * (1 + draw() * 0.5), size * (0.62 + draw() * 0.2)];
      canvas.fillStyle = lit('#d9c7a2', 0.08);
      canvas.fillRect(left, low - tall, wide, tall);
      canvas.fillStyle = lit('#a98f68', 0.08);
      canvas.fillRect(left + wide * 0.7, low - tall, wide * 0.3, tall);
      canvas.fillStyle = lit('#7a6447', 0.06);
      canvas.fillRect(left - wide * 0.06, low - tall - size * 0.1, wide * 1.12, size * 0.12);
      canvas.fillStyle = sky.day < 0.7 ? '#ffd98c' : lit('#4a3a28', 0.05);
      canvas.fillRect(left + wide * 0.2, low - tall * 0.66, wide * 0.16, tall * 0.34);
      if (sky.day < 0.7)
        glow(
          canvas,
          [left + wide * 0.28, low - tall * 0.5],
          size * 1.1,
          faded('#ffd98c', 0.35),
          faded('#ffd98c', 0),
        );
    }
  }
}

/** The river comes round the hills and widens towards the window; `across`: where, parts of the width. */
function paintValleyRiver(canvas: Canvas, box: Box, horizon: number, sky: Sky, across: number): void {
  const middle = box.x + box.width * across;
  const [low, reach] = [box.y + box.height, box.height];
  const top = horizon + reach * 0.05;
  const depth = low - top;
  const water = new Path2D(
    `M${middle - reach * 0.04} ${top} C${middle + reach * 0.3} ${top + depth * 0.25} ${middle - reach * 0.42} ${top + depth * 0.4} ${middle - reach * 0.5} ${low + 4} L${middle + reach * 0.35} ${low + 4} C${middle - reach * 0.12} ${top + depth * 0.46} ${middle + reach * 0.42} ${top + depth * 0.28} ${middle} ${top} Z`,
  );
  canvas.fillStyle = downward(canvas, top, low, [
    [0, mixed('#9fe6e2', sky.low, 0.35)],
    [1, mixed('#1f8d99', sky.top, 0.2)],
  ]);
  canvas.shadowColor = faded('#9ff4ee', 0.7);
  canvas.shadowBlur = reach * 0.08;
  canvas.fill(water);
  canvas.shadowBlur = 0;
  canvas.save();
  canvas.clip(water);
  const draw = seeded('current');
  canvas.strokeStyle = faded('#effffb', 0.3 + sky.day * 0.15);
  canvas.lineWidth = Math.max(0.6, reach * 0.004);
  canvas.beginPath();
  for (let ripple = 0; ripple < 34; ripple++) {
    const near = draw();
    const [x, y] = [
      middle + (draw() - 0.55) * reach * (0.16 + near * 0.8),
      top + depth * (0.06 + near * 0.92),
    ];
    canvas.moveTo(x, y);
    canvas.lineTo(x + reach * (0.015 + near * 0.05), y - reach * 0.003);
  }
  canvas.stroke();
  canvas.restore();
}

function paintPoplars(
  canvas: Canvas,
  box: Box,
  horizon: number,
  colour: string,
  season: Season,
  { seed, poplars, river }: LandStyle,
): void {
  const draw = seeded(`poplars${seed}`);
  for (let x = box.x + 6; x < box.x + box.width; x += box.height * poplars * (0.06 + draw() * 0.22)) {
    if (Math.abs(x - box.x - box.width * river) < box.height * 0.42) continue;
    const height = box.height * (0.16 + draw() * 0.12);
    const foot = horizon + box.height * (0.12 + draw() * 0.2);
    within(canvas, { x, y: foot }, () => {
      canvas.fillStyle = faded('#000000', 0.14);
      canvas.beginPath();
      canvas.ellipse(height * 0.12, 0, height * 0.22, height * 0.03, 0, 0, Math.PI * 2);
      canvas.fill();
      canvas.fillStyle = mixed(colour, pick(draw, ['#ffffff', '#000000'] as const), 0.1);
      canvas.globalAlpha = season === 'winter' ? 0.5 : 1;
      canvas.fill(
        new Path2D(
          `M0 ${-height} C${height * 0.16} ${-height * 0.5} ${height * 0.1} ${-height * 0.08} 0 0 C${-height * 0.1} ${-height * 0.08} ${-height * 0.16} ${-height * 0.5} 0 ${-height} Z`,
        ),
      );
      canvas.globalAlpha = 1;
    });
  }
}
