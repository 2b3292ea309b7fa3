import { seeded } from '#renderer/theme/seeded.ts';
import type { Theme } from '#renderer/theme/theme.ts';
import type { DayTime, DeliveryPicture } from '../stage-picture.ts';
import { type Box, type Canvas, downward, glow, type Point, polygon } from './canvas.ts';
import { faded, mixed } from './colour.ts';
import { paintPanorama } from './paint-panorama.ts';
import { paintRock } from './paint-rock.ts';
import { paintFoam, paintReflection, paintTailwater, type Tailwater } from './paint-tailwater.ts';
import { placeStyle } from './place-style.ts';

const unitCount = 4;
const levelCount = 8;
const concrete = '#cfc9bb';

/** Where the works stand in the window. */
interface Site {
  readonly left: number;
  readonly right: number;
  readonly crest: number;
  readonly foot: number;
}

function siteOf({ x, y, width, height }: Box): Site {
  return {
    left: x + width * 0.16,
    right: x + width * 0.84,
    crest: y + height * 0.4,
    foot: y + height * 0.82,
  };
}

/** The window, and the part of it, from its left upper corner, that no paper hides: there stands the plant. */
export interface Valley {
  readonly window: Box;
  readonly free: Box;
}

/** The dam in its valley as far as it is built, with its units and their line; what gives power shines at nightfall. */
export function paintPlant(canvas: Canvas, valley: Valley, picture: DeliveryPicture, theme: Theme): void {
  const { window, free: box } = valley;
  const site = siteOf(box);
  const { land } = placeStyle(picture.place);
  const river = (site.left + site.right) / 2 / window.width;
  const hour = hourOf(picture);
  paintPanorama(canvas, { ...window, height: box.height }, picture.season, hour, { ...land, river });
  paintPylons(canvas, box, site);
  paintWires(canvas, box, site, null);
  if (picture.built > 0.72) paintReservoir(canvas, site, picture.built);
  paintDam(canvas, site, picture);
  paintGorge(canvas, valley, picture);
  paintPowerHouse(canvas, site, picture.built);
  paintTailwater(canvas, waterOf(site, window));
  paintShade(canvas, valley, site, picture);
  if (picture.unitsLit > 0) paintPower(canvas, valley, site, picture, theme);
}

/** Works are seen by day; a plant that runs is seen when its lights are. */
function hourOf({ isHalted, unitsLit, built }: DeliveryPicture): DayTime {
  if (isHalted) return 'evening';
  if (unitsLit === 0) return 'afternoon';
  return built >= 0.97 ? 'dusk' : 'evening';
}

/** The hour falls on the works as it does on the land. */
function paintShade(canvas: Canvas, valley: Valley, site: Site, picture: DeliveryPicture): void {
  const { x, y, width, height } = valley.window;
  if (picture.isHalted) {
    canvas.fillStyle = faded('#0d1722', 0.38);
    canvas.fillRect(x, y, width, height);
    return;
  }
  const hour = hourOf(picture);
  if (hour === 'afternoon') return;
  const works = new Path2D();
  const { left, right } = banksOf(valley);
  works.addPath(polygon(left));
  works.addPath(polygon(right));
  works.rect(x, site.foot, width, y + height - site.foot);
  const wide = (site.right - site.left) / damColumns;
  const tall = (site.foot - site.crest) / levelCount;
  for (let column = 0; column < damColumns; column++) {
    const stands = tall * levelsOf(column, picture.built);
    works.rect(site.left + column * wide, site.foot - stands, wide, stands);
  }
  if (picture.built >= 0.97) works.rect(site.left - 14, site.crest - 14, site.right - site.left + 28, 14);
  canvas.fillStyle = faded('#1a1a3a', hour === 'dusk' ? 0.42 : 0.22);
  canvas.fill(works);
}

/** Rock on both sides that the dam leans on. */
function paintGorge(canvas: Canvas, valley: Valley, { season }: DeliveryPicture): void {
  const { left, right } = banksOf(valley);
  const cell = Math.max(26, valley.free.height * 0.085);
  paintRock(canvas, left, cell, { season, light: 0.8, seed: 'left' });
  paintRock(canvas, right, cell, { season, light: 0.34, seed: 'right' });
}

/** Outlines of both banks; the right one goes on to the edge of the window, where a paper may lie. */
function banksOf({ window, free }: Valley): Record<'left' | 'right', readonly Point[]> {
  const { x, y, width, height } = free;
  const [low, end] = [window.y + window.height, window.x + window.width];
  const beside = end - x - width;
  const ridge: Point[] = [
    [x + width + beside * 0.35, y + height * 0.16],
    [x + width + beside * 0.7, y + height * 0.22],
    [end + 4, y + height * 0.13],
  ];
  return {
    left: [
      ...slope.map(([across, down]): Point => [x + width * across, y + height * down]),
      [x + width * 0.3, low],
      [x - 2, low],
    ],
    right: [
      ...slope.toReversed().map(([across, down]): Point => [x + width * (1 - across), y + height * down]),
      ...(beside > 2 ? ridge : []),
      [end + 4, low],
      [x + width * 0.7, low],
    ],
  };
}

/** The left slope from its top down to the water, parts of the free place's width and height. */
const slope: readonly Point[] = [
  [-0.01, 0.19],
  [0.05, 0.21],
  [0.08, 0.25],
  [0.13, 0.28],
  [0.16, 0.35],
  [0.2, 0.38],
  [0.22, 0.47],
  [0.25, 0.52],
  [0.265, 0.62],
  [0.3, 0.7],
  [0.33, 0.82],
];

function paintReservoir(canvas: Canvas, site: Site, built: number): void {
  const level = site.crest + (site.foot - site.crest) * (0.06 + (1 - built) * 0.6);
  canvas.fillStyle = downward(canvas, level - 26, level + 20, [
    [0, '#8fdcd9'],
    [1, '#2b8f9a'],
  ]);
  canvas.fill(
    polygon([
      [site.left + 40, level - 16],
      [site.right - 40, level - 16],
      [site.right, level + 24],
      [site.left, level + 24],
    ]),
  );
}

const damColumns = 11;

/** The wall rises in blocks, eleven wide, from the middle of the valley outwards. */
function paintDam(canvas: Canvas, site: Site, picture: DeliveryPicture): void {
  const wide = (site.right - site.left) / damColumns;
  const tall = (site.foot - site.crest) / levelCount;
  for (let column = 0; column < damColumns; column++) {
    const levels = levelsOf(column, picture.built);
    const x = site.left + column * wide;
    for (let level = 0; level < levels; level++)
      paintBlock(canvas, { x, y: site.foot - (level + 1) * tall, width: wide, height: tall }, column, level);
    if (levels > 0 && levels < levelCount) paintForms(canvas, x, site.foot - levels * tall, wide, tall);
  }
  if (picture.built >= 0.6) paintPenstocks(canvas, site, picture.built);
  if (picture.built >= 0.97) paintCrest(canvas, site);
}

function levelsOf(column: number, built: number): number {
  const lag = Math.abs(column - (damColumns - 1) / 2) / damColumns;
  return Math.min(levelCount, Math.max(0, Math.round((built * 1.35 - lag * 0.5) * levelCount)));
}

/** One block of concrete: lighter towards the crest and the sunny left, with its joint, its lift and a streak of rain. */
function paintBlock(canvas: Canvas, { x, y, width, height }: Box, column: number, level: number): void {
  const draw = seeded(`block ${column} ${level}`);
  const light = 0.52 + (level / levelCount) * 0.3 - (column / damColumns) * 0.14 + (draw() - 0.5) * 0.1;
  canvas.fillStyle = mixed('#5f5d58', concrete, light);
  canvas.fillRect(x, y, width + 0.6, height + 0.6);
  canvas.fillStyle = faded('#ffffff', 0.2);
  canvas.fillRect(x, y, width, 1.2);
  canvas.fillStyle = faded('#1f1d1a', 0.16);
  canvas.fillRect(x, y, 1.2, height);
  canvas.fillRect(x, y + height - 1, width, 1);
  canvas.fillStyle = faded('#2c2a25', 0.12);
  for (let streak = 0; streak < 3; streak++)
    canvas.fillRect(x + width * (0.08 + draw() * 0.84), y, 1 + draw() * 1.6, height * (0.5 + draw() * 0.5));
}

/** Steel pipes that lead the water down to the units. */
function paintPenstocks(canvas: Canvas, site: Site, built: number): void {
  const { left, bay, top } = houseOf(site);
  const from = site.foot - (site.foot - site.crest) * Math.min(0.78, built * 0.9);
  for (let unit = 0; unit < readyUnits(built); unit++) {
    const [x, wide] = [left + (unit + 0.5) * bay, bay * 0.3];
    const pipe = canvas.createLinearGradient(x - wide / 2, 0, x + wide / 2, 0);
    pipe.addColorStop(0, '#8d9498');
    pipe.addColorStop(0.3, '#c3c7c6');
    pipe.addColorStop(1, '#555d63');
    canvas.fillStyle = faded('#1f1d1a', 0.25);
    canvas.fillRect(x - wide / 2 + wide * 0.35, from, wide, top - from);
    canvas.fillStyle = pipe;
    canvas.fillRect(x - wide / 2, from, wide, top - from);
    canvas.fillStyle = '#4a5258';
    for (let ring = from; ring < top; ring += bay * 0.55)
      canvas.fillRect(x - wide * 0.6, ring, wide * 1.2, 2.4);
    canvas.fillRect(x - wide * 0.75, from - 4, wide * 1.5, 6);
  }
}

/** The road over the finished wall, its rail, and the gates of the spillway under it. */
function paintCrest(canvas: Canvas, site: Site): void {
  const width = site.right - site.left;
  canvas.fillStyle = mixed(concrete, '#ffffff', 0.3);
  canvas.fillRect(site.left - 14, site.crest - 9, width + 28, 11);
  canvas.fillStyle = faded('#000000', 0.28);
  canvas.fillRect(site.left - 14, site.crest + 2, width + 28, 4);
  const gate = width / damColumns;
  for (const column of [0.9, 9.1]) {
    const x = site.left + column * gate;
    canvas.fillStyle = '#4d565c';
    canvas.fillRect(x, site.crest + 6, gate, gate * 0.42);
    canvas.fillStyle = faded('#1f1d1a', 0.4);
    for (let slat = 1; slat < 4; slat++) canvas.fillRect(x, site.crest + 6 + gate * 0.105 * slat, gate, 1);
  }
  canvas.strokeStyle = '#7c7a72';
  canvas.lineWidth = 1;
  canvas.beginPath();
  canvas.moveTo(site.left - 14, site.crest - 14);
  canvas.lineTo(site.right + 14, site.crest - 14);
  for (let post = 0; post <= 44; post++) {
    const x = site.left + (width * post) / 44;
    canvas.moveTo(x, site.crest - 14);
    canvas.lineTo(x, site.crest - 9);
  }
  canvas.stroke();
}

/** Reinforcing bars and a plank on top of a block that still grows. */
function paintForms(canvas: Canvas, x: number, y: number, wide: number, tall: number): void {
  canvas.strokeStyle = faded('#5b4630', 0.75);
  canvas.lineWidth = 1.2;
  canvas.beginPath();
  for (let bar = 1; bar < 6; bar++) {
    canvas.moveTo(x + (wide * bar) / 6, y);
    canvas.lineTo(x + (wide * bar) / 6, y - tall * 0.42);
  }
  canvas.moveTo(x + 2, y - tall * 0.24);
  canvas.lineTo(x + wide - 2, y - tall * 0.24);
  canvas.stroke();
}

/** The power house at the foot of the wall, a bay a unit. */
function houseOf(site: Site): { left: number; top: number; bay: number; tall: number } {
  const wide = (site.right - site.left) * 0.46;
  const tall = (site.foot - site.crest) * 0.27;
  return {
    left: (site.left + site.right - wide) / 2,
    top: site.foot - tall * 0.86,
    bay: wide / unitCount,
    tall: tall * 0.86,
  };
}

function readyUnits(built: number): number {
  return built < 0.35 ? 0 : Math.min(unitCount, Math.ceil(((built - 0.3) / 0.7) * unitCount));
}

function paintPowerHouse(canvas: Canvas, site: Site, built: number): void {
  const { left, top, bay, tall } = houseOf(site);
  for (let unit = 0; unit < readyUnits(built); unit++) {
    const x = left + unit * bay;
    canvas.fillStyle = downward(canvas, top, top + tall, [
      [0, '#66727b'],
      [1, '#454f57'],
    ]);
    canvas.fillRect(x, top, bay + 0.5, tall);
    canvas.fillStyle = '#323c44';
    canvas.fillRect(x - bay * 0.02, top - tall * 0.05, bay * 1.04, tall * 0.16);
    canvas.fillStyle = faded('#ffffff', 0.22);
    canvas.fillRect(x - bay * 0.02, top - tall * 0.05, bay * 1.04, 1.4);
    canvas.fillStyle = faded('#000000', 0.22);
    canvas.fillRect(x + bay * 0.955, top + tall * 0.11, bay * 0.045, tall * 0.89);
    paintPanes(canvas, { x, y: top, width: bay, height: tall }, '#222c34', '#39454d');
    canvas.fillStyle = '#1c242a';
    canvas.beginPath();
    canvas.ellipse(x + bay / 2, top + tall, bay * 0.3, tall * 0.22, 0, Math.PI, 0);
    canvas.fill();
  }
}

function paintPanes(canvas: Canvas, bay: Box, pane: string, bar: string): void {
  for (let at = 0; at < 4; at++) {
    const [x, y] = [bay.x + bay.width * (0.14 + at * 0.19), bay.y + bay.height * 0.22];
    const [wide, tall] = [bay.width * 0.14, bay.height * 0.46];
    canvas.fillStyle = pane;
    canvas.fillRect(x, y, wide, tall);
    canvas.fillStyle = bar;
    canvas.fillRect(x, y + tall * 0.3, wide, 1.2);
    canvas.fillRect(x, y + tall * 0.64, wide, 1.2);
  }
}

function waterOf(site: Site, window: Box): Tailwater {
  const width = site.right - site.left;
  return {
    left: site.left + width * 0.2,
    right: site.right - width * 0.2,
    top: site.foot,
    low: window.y + window.height,
    spread: width * 0.16,
  };
}

/** What shines when units give power: their windows and the white water under them, the crest, the line. */
function paintPower(
  canvas: Canvas,
  valley: Valley,
  site: Site,
  picture: DeliveryPicture,
  theme: Theme,
): void {
  const { left, top, bay, tall } = houseOf(site);
  const deep = (valley.window.y + valley.window.height - site.foot) * 0.55;
  for (let unit = 0; unit < Math.min(picture.unitsLit, readyUnits(picture.built)); unit++) {
    const middle = left + (unit + 0.5) * bay;
    glow(canvas, [middle, top + tall * 0.4], bay * 1.05, faded(theme.lamp, 0.5), faded(theme.lamp, 0));
    paintPanes(
      canvas,
      { x: left + unit * bay, y: top, width: bay, height: tall },
      mixed(theme.lamp, '#fff6dc', 0.55),
      mixed(theme.lamp, '#7a4a12', 0.3),
    );
    paintReflection(canvas, [middle, site.foot], bay, deep, theme.lamp);
    paintFoam(canvas, [middle, site.foot], bay * 0.62);
  }
  paintWires(canvas, valley.free, site, theme.lamp);
  if (picture.built < 0.97) return;
  for (let lamp = 1; lamp < 11; lamp++) {
    const x = site.left + ((site.right - site.left) * (lamp + 0.5)) / 12;
    glow(canvas, [x, site.crest - 20], 16, faded(theme.lamp, 0.85), faded(theme.lamp, 0));
    canvas.fillStyle = mixed(theme.lamp, '#ffffff', 0.6);
    canvas.fillRect(x - 1.2, site.crest - 22, 2.4, 4);
    canvas.fillStyle = '#39434a';
    canvas.fillRect(x - 0.6, site.crest - 18, 1.2, 9);
  }
}

/** Feet of the pylons over the right slope, from the far one to the plant. */
function pylonsOf(box: Box, site: Site): readonly Point[] {
  return [
    [box.x + box.width * 0.98, box.y + box.height * 0.3],
    [box.x + box.width * 0.9, box.y + box.height * 0.32],
    [site.right + 6, site.crest + 6],
  ];
}

/** The wires of the line; in the colour of a lamp when power runs. */
function paintWires(canvas: Canvas, box: Box, site: Site, lamp: string | null): void {
  const feet = pylonsOf(box, site);
  const reach = box.height * 0.16;
  canvas.save();
  canvas.strokeStyle = lamp ?? faded('#2a333a', 0.7);
  canvas.lineWidth = lamp ? 1.8 : 1;
  canvas.shadowColor = lamp ?? 'transparent';
  canvas.shadowBlur = lamp ? 8 : 0;
  for (let at = 0; at + 1 < feet.length; at++)
    for (const aside of [-0.2, 0.2]) {
      const [from, to] = [feet[at]!, feet[at + 1]!];
      canvas.beginPath();
      canvas.moveTo(from[0] + reach * aside, from[1] - reach * 0.84);
      canvas.quadraticCurveTo(
        (from[0] + to[0]) / 2 + reach * aside,
        (from[1] + to[1]) / 2 - reach * 0.5,
        to[0] + reach * aside,
        to[1] - reach * 0.84,
      );
      canvas.stroke();
    }
  canvas.restore();
}

function paintPylons(canvas: Canvas, box: Box, site: Site): void {
  const reach = box.height * 0.16;
  for (const [x, y] of pylonsOf(box, site)) {
    canvas.strokeStyle = '#2a333a';
    canvas.lineWidth = 1.6;
    canvas.stroke(
      new Path2D(
        `M${x - reach * 0.16} ${y} L${x} ${y - reach} L${x + reach * 0.16} ${y} M${x - reach * 0.22} ${y - reach * 0.84} L${x + reach * 0.22} ${y - reach * 0.84} M${x - reach * 0.18} ${y - reach * 0.66} L${x + reach * 0.18} ${y - reach * 0.66} M${x - reach * 0.11} ${y - reach * 0.3} L${x + reach * 0.08} ${y - reach * 0.5} M${x + reach * 0.11} ${y - reach * 0.3} L${x - reach * 0.08} ${y - reach * 0.5}`,
      ),
    );
  }
}

/** The mast of a tower crane; its foot is at the origin. */
export function paintCraneMast(canvas: Canvas, height: number): void {
  const half = height * 0.025;
  canvas.strokeStyle = '#c98a2b';
  canvas.lineWidth = Math.max(1, height * 0.009);
  canvas.beginPath();
  canvas.moveTo(-half, 0);
  canvas.lineTo(-half, -height);
  canvas.moveTo(half, 0);
  canvas.lineTo(half, -height);
  for (let y = 0; y < height; y += half * 2.6) {
    canvas.moveTo(-half, -y);
    canvas.lineTo(half, -Math.min(height, y + half * 2.6));
  }
  canvas.stroke();
  canvas.fillStyle = '#4b3a1d';
  canvas.fillRect(-half * 2.4, -half * 1.2, half * 4.8, half * 1.2);
}

/** The jib of a tower crane with its hook; it turns around the origin at the top of the mast. */
export function paintCraneJib(canvas: Canvas, reach: number, isWorking: boolean, lamp: string): void {
  canvas.strokeStyle = '#d99a36';
  canvas.lineWidth = Math.max(1, reach * 0.011);
  const deep = reach * 0.055;
  canvas.beginPath();
  canvas.moveTo(-reach * 0.34, 0);
  canvas.lineTo(reach, 0);
  canvas.moveTo(-reach * 0.34, -deep * 0.4);
  canvas.lineTo(0, -deep * 3);
  canvas.lineTo(reach * 0.94, 0);
  canvas.moveTo(0, -deep * 3);
  canvas.lineTo(0, 0);
  for (let x = 0; x < reach; x += deep * 1.4) {
    canvas.moveTo(x, 0);
    canvas.lineTo(x + deep * 0.7, deep * 0.7);
    canvas.lineTo(x + deep * 1.4, 0);
  }
  canvas.stroke();
  canvas.fillStyle = '#5a5650';
  canvas.fillRect(-reach * 0.34, -deep * 0.3, reach * 0.14, deep * 1.9);
  canvas.strokeStyle = '#2a2a28';
  canvas.lineWidth = 1.1;
  const hook = reach * (isWorking ? 0.36 : 0.16);
  canvas.stroke(new Path2D(`M${reach * 0.7} ${deep * 0.4} L${reach * 0.7} ${hook}`));
  canvas.fillStyle = isWorking ? '#8b8578' : '#2a2a28';
  if (isWorking) canvas.fillRect(reach * 0.7 - deep * 1.2, hook, deep * 2.4, deep * 1.1);
  else canvas.fillRect(reach * 0.7 - 2, hook, 4, 6);
  if (isWorking) {
    glow(canvas, [reach, 0], deep * 1.6, faded(lamp, 0.9), faded(lamp, 0));
    glow(canvas, [0, -deep * 3], deep * 1.6, faded(lamp, 0.9), faded(lamp, 0));
  }
}

/** Feet of both cranes. */
export function cranesOf(box: Box): readonly (readonly [x: number, y: number, height: number])[] {
  const site = siteOf(box);
  const deep = site.foot - site.crest;
  return [
    [site.left + (site.right - site.left) * 0.18, site.foot - deep * 0.32, deep * 0.98],
    [site.left + (site.right - site.left) * 0.8, site.foot - deep * 0.3, deep * 1.12],
  ];
}
