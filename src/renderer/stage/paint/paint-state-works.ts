import { seeded } from '#renderer/theme/seeded.ts';
import type { Theme } from '#renderer/theme/theme.ts';
import type { DeliveryPicture } from '../stage-picture.ts';
import { type Box, type Canvas, downward, glow, polygon } from './canvas.ts';
import { faded, mixed } from './colour.ts';
import { paintPanorama } from './paint-panorama.ts';
import type { Valley } from './paint-plant.ts';
import { paintRock } from './paint-rock.ts';
import { placeStyle } from './place-style.ts';

const wagonCount = 6;
const domes = [
  [0.1, 0.42, 0.03],
  [0.16, 0.385, 0.04],
  [0.22, 0.42, 0.03],
] as const;

/** A package between states: the station and the base that were given, and the promised works that come by rail. */
export function paintStateWorks(
  canvas: Canvas,
  valley: Valley,
  picture: DeliveryPicture,
  theme: Theme,
): void {
  const { window, free } = valley;
  const hour = picture.isHalted || picture.unitsLit > 0 ? 'evening' : 'afternoon';
  const { land } = placeStyle(picture.place);
  paintPanorama(canvas, window, picture.season, hour, { ...land, river: 0.82 });
  paintStation(canvas, free, picture);
  paintBase(canvas, free, theme);
  paintGround(canvas, window, free);
  paintSite(canvas, free, picture, theme);
  paintTrain(canvas, free, picture);
  if (!picture.isHalted) return;
  canvas.fillStyle = faded('#0d1722', 0.34);
  canvas.fillRect(window.x, window.y, window.width, window.height);
}

/** White domes of an observing station on a ridge. */
function paintStation(canvas: Canvas, { x, y, width, height }: Box, { season }: DeliveryPicture): void {
  paintRock(
    canvas,
    [
      [x - 2, y + height * 0.5],
      [x + width * 0.05, y + height * 0.46],
      [x + width * 0.07, y + height * 0.43],
      [x + width * 0.25, y + height * 0.43],
      [x + width * 0.28, y + height * 0.5],
      [x + width * 0.32, y + height * 0.56],
      [x + width * 0.38, y + height * 0.72],
      [x + width * 0.38, y + height * 0.76],
      [x - 2, y + height * 0.76],
    ],
    height * 0.06,
    { season, light: 0.62, seed: 'station' },
  );
  for (const [across, up, size] of domes) {
    const [cx, cy, r] = [x + width * across, y + height * up, width * size];
    canvas.fillStyle = '#8b8f90';
    canvas.fillRect(cx - r, cy, r * 2, r * 0.7);
    canvas.fillStyle = downward(canvas, cy - r, cy, [
      [0, '#ffffff'],
      [1, '#c8d0d2'],
    ]);
    canvas.beginPath();
    canvas.arc(cx, cy, r, Math.PI, 0);
    canvas.fill();
    canvas.fillStyle = '#3b464d';
    canvas.fillRect(cx - r * 0.1, cy - r * 0.96, r * 0.2, r * 0.7);
  }
}

/** Low barracks with a gate: the base. */
function paintBase(canvas: Canvas, { x, y, width, height }: Box, theme: Theme): void {
  const low = y + height * 0.72;
  for (let hut = 0; hut < 4; hut++) {
    const [left, wide, tall] = [x + width * (0.05 + hut * 0.085), width * 0.075, height * 0.06];
    canvas.fillStyle = '#7c8a6f';
    canvas.fillRect(left, low - tall, wide, tall);
    canvas.fillStyle = '#4f5a49';
    canvas.fill(
      polygon([
        [left - 3, low - tall],
        [left + wide / 2, low - tall * 1.6],
        [left + wide + 3, low - tall],
      ]),
    );
    canvas.fillStyle = theme.lamp;
    for (let pane = 0; pane < 3; pane++)
      canvas.fillRect(left + wide * (0.18 + pane * 0.26), low - tall * 0.62, wide * 0.1, tall * 0.28);
  }
  canvas.strokeStyle = '#3a4036';
  canvas.lineWidth = 1.4;
  canvas.beginPath();
  for (let post = 0; post < 30; post++) {
    const at = x + width * (0.03 + post * 0.0125);
    canvas.moveTo(at, low + height * 0.012);
    canvas.lineTo(at, low - height * 0.02);
  }
  canvas.moveTo(x + width * 0.03, low - height * 0.012);
  canvas.lineTo(x + width * 0.395, low - height * 0.012);
  canvas.stroke();
}

function paintGround(canvas: Canvas, window: Box, { y, height }: Box): void {
  const top = y + height * 0.73;
  canvas.fillStyle = downward(canvas, top, window.y + window.height, [
    [0, '#9a8660'],
    [1, '#5c4c33'],
  ]);
  canvas.fillRect(window.x, top, window.width, window.y + window.height - top);
  const draw = seeded('gravel');
  const low = window.y + window.height;
  for (let stone = 0; stone < 240; stone++) {
    const near = draw() ** 1.3;
    const size = 1 + near * 4;
    canvas.fillStyle = draw() < 0.5 ? 'rgba(255, 240, 208, 0.13)' : 'rgba(30, 22, 12, 0.16)';
    canvas.beginPath();
    canvas.ellipse(
      window.x + draw() * window.width,
      top + (low - top) * (0.03 + near * 0.97),
      size * (1 + draw()),
      size * 0.4,
      0,
      0,
      Math.PI * 2,
    );
    canvas.fill();
  }
}

/** What stands on the ground throws a short shadow to its left. */
function paintFootShadow(canvas: Canvas, left: number, low: number, wide: number, tall: number): void {
  canvas.fillStyle = 'rgba(24, 18, 10, 0.28)';
  canvas.fill(
    polygon([
      [left, low],
      [left + wide, low],
      [left + wide - tall * 0.3, low + tall * 0.14],
      [left - tall * 0.3, low + tall * 0.14],
    ]),
  );
}

/** Rails with a train: a loaded wagon for each part of the promise that has come. */
function paintTrain(canvas: Canvas, { x, y, width, height }: Box, { built }: DeliveryPicture): void {
  const rail = y + height * 0.86;
  canvas.fillStyle = '#4a3d2c';
  for (let sleeper = 0; sleeper < 46; sleeper++)
    canvas.fillRect(x + (width * sleeper) / 45, rail, width * 0.009, height * 0.016);
  canvas.fillStyle = '#c3c7c9';
  canvas.fillRect(x, rail - 1, width * 1.02, 2);
  canvas.fillRect(x, rail + height * 0.014, width * 1.02, 2);
  const loaded = Math.round(built * wagonCount);
  for (let wagon = 0; wagon < wagonCount; wagon++) {
    const [left, wide, tall] = [x + width * (0.06 + wagon * 0.1), width * 0.09, height * 0.05];
    const floor = rail - height * 0.018;
    if (wagon < loaded) {
      const wood = mixed('#8d6f46', '#cfc9bb', (wagon % 3) / 3);
      paintCrate(
        canvas,
        { x: left + wide * 0.1, y: floor - tall * 1.38, width: wide * 0.34, height: tall },
        wood,
      );
      paintCrate(
        canvas,
        { x: left + wide * 0.54, y: floor - tall * 1.22, width: wide * 0.34, height: tall * 0.84 },
        wood,
      );
    }
    canvas.fillStyle = '#5b2f28';
    canvas.fillRect(left, floor - tall * 0.42, wide, tall * 0.42);
    canvas.fillStyle = '#1f2224';
    for (const wheel of [0.18, 0.34, 0.66, 0.82]) {
      canvas.beginPath();
      canvas.arc(left + wide * wheel, floor + height * 0.004, height * 0.012, 0, Math.PI * 2);
      canvas.fill();
    }
  }
  paintEngine(canvas, {
    x: x + width * 0.66,
    y: rail - height * 0.018,
    width: width * 0.12,
    height: height * 0.09,
  });
}

/** A crate of planks with its two straps. */
function paintCrate(canvas: Canvas, { x, y, width, height }: Box, wood: string): void {
  canvas.fillStyle = wood;
  canvas.fillRect(x, y, width, height);
  canvas.fillStyle = 'rgba(0, 0, 0, 0.2)';
  canvas.fillRect(x + width * 0.78, y, width * 0.22, height);
  for (let plank = 1; plank < 4; plank++) canvas.fillRect(x, y + (height * plank) / 4, width, 1);
  canvas.fillStyle = 'rgba(40, 30, 18, 0.55)';
  for (const strap of [0.2, 0.62]) canvas.fillRect(x + width * strap, y, width * 0.06, height);
}

/** The engine at the head of the train; the box stands on its floor. */
function paintEngine(canvas: Canvas, { x, y, width, height }: Box): void {
  canvas.fillStyle = '#2f5a55';
  canvas.fill(
    polygon([
      [x, y],
      [x, y - height],
      [x + width * 0.34, y - height],
      [x + width * 0.38, y - height * 0.66],
      [x + width * 0.94, y - height * 0.66],
      [x + width, y - height * 0.5],
      [x + width, y],
    ]),
  );
  canvas.fillStyle = '#234440';
  canvas.fillRect(x - width * 0.03, y - height * 1.07, width * 0.42, height * 0.09);
  canvas.fillStyle = '#d8b669';
  canvas.fillRect(x, y - height * 0.3, width, height * 0.09);
  canvas.fillStyle = '#bcd3d6';
  for (const pane of [0.06, 0.2])
    canvas.fillRect(x + width * pane, y - height * 0.88, width * 0.1, height * 0.26);
  canvas.fillStyle = '#1f2224';
  canvas.fillRect(x - width * 0.02, y - height * 0.06, width * 1.04, height * 0.1);
  for (const wheel of [0.14, 0.28, 0.7, 0.84]) {
    canvas.beginPath();
    canvas.arc(x + width * wheel, y + height * 0.05, height * 0.14, 0, Math.PI * 2);
    canvas.fill();
  }
}

/** The promised works: frames of halls that are filled in as far as they are built. */
function paintSite(
  canvas: Canvas,
  { x, y, width, height }: Box,
  { built, unitsLit }: DeliveryPicture,
  theme: Theme,
): void {
  const low = y + height * 0.78;
  for (let hall = 0; hall < 4; hall++) {
    const part = Math.min(1, Math.max(0, built * 4 - hall));
    const [left, wide, tall] = [
      x + width * (0.46 + hall * 0.125),
      width * 0.11,
      height * (0.2 + hall * 0.02),
    ];
    paintFootShadow(canvas, left, low, wide, tall * Math.max(0.25, part));
    canvas.fillStyle = downward(canvas, low - tall, low, [
      [0, '#99a1a6'],
      [1, '#737c83'],
    ]);
    canvas.fillRect(left, low - tall * part, wide, tall * part);
    canvas.fillStyle = faded('#000000', 0.16);
    canvas.fillRect(left + wide * 0.9, low - tall * part, wide * 0.1, tall * part);
    canvas.fillStyle = faded('#ffffff', 0.14);
    for (let course = 1; course * 9 < tall * part; course++)
      canvas.fillRect(left, low - course * 9, wide, 1.4);
    if (part < 1) paintFrame(canvas, left, low, wide, tall);
    if (part < 1) continue;
    canvas.fillStyle = '#4a545b';
    canvas.fillRect(left - 3, low - tall - 4, wide + 6, 6);
    const isLit = hall < unitsLit;
    if (isLit)
      glow(
        canvas,
        [left + wide / 2, low - tall / 2],
        wide * 0.7,
        faded(theme.lamp, 0.5),
        faded(theme.lamp, 0),
      );
    canvas.fillStyle = isLit ? theme.lamp : '#2c363d';
    for (let pane = 0; pane < 4; pane++)
      canvas.fillRect(left + wide * (0.12 + pane * 0.2), low - tall * 0.7, wide * 0.12, tall * 0.3);
  }
}

/** Posts and floors of a hall that is not yet closed, over what stands of its walls. */
function paintFrame(canvas: Canvas, left: number, low: number, wide: number, tall: number): void {
  canvas.strokeStyle = '#6b5a3c';
  canvas.lineWidth = 1.6;
  canvas.strokeRect(left, low - tall, wide, tall);
  const beams = new Path2D();
  for (let beam = 1; beam < 4; beam++) {
    beams.moveTo(left + (wide * beam) / 4, low);
    beams.lineTo(left + (wide * beam) / 4, low - tall);
    beams.moveTo(left, low - (tall * beam) / 4);
    beams.lineTo(left + wide, low - (tall * beam) / 4);
  }
  beams.moveTo(left, low);
  beams.lineTo(left + wide / 4, low - tall / 4);
  beams.moveTo(left + wide, low);
  beams.lineTo(left + (wide * 3) / 4, low - tall / 4);
  canvas.stroke(beams);
}
