import type { Theme } from '#renderer/theme/theme.ts';
import type { DeliveryPicture } from '../stage-picture.ts';
import { type Box, type Canvas, downward, glow, type Point, polygon, within } from './canvas.ts';
import { faded, mixed } from './colour.ts';
import { paintPanorama } from './paint-panorama.ts';
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

/** The dam in its valley as far as it is built, with its units and their line. */
export function paintPlant(canvas: Canvas, valley: Valley, picture: DeliveryPicture, theme: Theme): void {
  const { window, free: box } = valley;
  const site = siteOf(box);
  const { land } = placeStyle(picture.place);
  const river = (site.left + site.right) / 2 / window.width;
  paintPanorama(
    canvas,
    { ...window, height: box.height },
    picture.season,
    picture.isHalted ? 'evening' : 'afternoon',
    { ...land, river },
  );
  paintLine(canvas, box, site, picture.unitsLit > 0, theme);
  if (picture.built > 0.72) paintReservoir(canvas, site, picture.built);
  paintDam(canvas, site, picture, theme);
  paintSlopes(canvas, valley, picture);
  paintUnits(canvas, site, picture, theme);
  paintTailwater(canvas, window, site, picture);
  if (picture.isHalted) {
    canvas.fillStyle = faded('#0d1722', 0.34);
    canvas.fillRect(window.x, window.y, window.width, window.height);
  }
}

/** Rock on both sides that the dam leans on. */
function paintSlopes(canvas: Canvas, { window, free }: Valley, { season }: DeliveryPicture): void {
  const { x, y, width, height } = free;
  const rock = { winter: '#8d959a', spring: '#7d7a5f', summer: '#9a7f58', autumn: '#8a6a45' }[season];
  const low = window.y + window.height;
  paintBank(canvas, x + width - 1, window, [y + height * 0.2, low], rock);
  for (const side of [1, -1])
    within(canvas, { x: side === 1 ? x : x + width }, () => {
      canvas.scale(side, 1);
      canvas.fillStyle = mixed(rock, '#1b1712', side === 1 ? 0.12 : 0.3);
      canvas.fill(
        polygon([
          [0, y + height * 0.2],
          [width * 0.08, y + height * 0.24],
          [width * 0.15, y + height * 0.33],
          [width * 0.2, y + height * 0.36],
          [width * 0.26, y + height * 0.58],
          [width * 0.33, y + height * 0.82],
          [width * 0.3, low],
          [0, low],
        ]),
      );
      canvas.fillStyle = faded('#fff4dc', 0.14);
      canvas.fill(
        polygon([
          [width * 0.08, y + height * 0.24],
          [width * 0.15, y + height * 0.33],
          [width * 0.17, y + height * 0.6],
          [width * 0.1, y + height * 0.52],
        ]),
      );
      canvas.fillStyle = faded('#000000', 0.16);
      canvas.fill(
        polygon([
          [width * 0.2, y + height * 0.36],
          [width * 0.25, y + height * 0.58],
          [width * 0.34, y + height * 0.78],
          [width * 0.26, y + height * 0.72],
          [width * 0.2, y + height * 0.56],
        ]),
      );
    });
}

/** The right bank goes on to the edge of the window, where a paper may lie. */
function paintBank(
  canvas: Canvas,
  left: number,
  window: Box,
  [top, low]: readonly [number, number],
  rock: string,
): void {
  const right = window.x + window.width;
  const shade = canvas.createLinearGradient(left, 0, right, 0);
  shade.addColorStop(0, mixed(rock, '#1b1712', 0.3));
  shade.addColorStop(1, mixed(rock, '#1b1712', 0.62));
  const bank = polygon([
    [left, top],
    [left + (right - left) * 0.4, top - 14],
    [left + (right - left) * 0.7, top + 10],
    [right, top - 26],
    [right, low],
    [left, low],
  ]);
  canvas.fillStyle = shade;
  canvas.fill(bank);
  canvas.save();
  canvas.clip(bank);
  for (const ridge of ridges)
    paintRidge(canvas, { x: left, y: top, width: right - left, height: low - top }, ridge);
  canvas.restore();
}

/** Crests of the bank's ridges from the far one to the near one, each from its foot on the near side, in parts of the bank's width and height. */
const ridges: readonly (readonly Point[])[] = [
  [
    [0.02, 1.02],
    [0.16, 0.26],
    [0.34, 0.4],
    [0.55, 0.2],
    [0.78, 0.36],
    [1.05, 0.22],
  ],
  [
    [0.05, 1.02],
    [0.2, 0.7],
    [0.42, 0.5],
    [0.62, 0.64],
    [0.84, 0.5],
    [1.05, 0.62],
  ],
  [
    [0, 1.02],
    [0.12, 0.84],
    [0.34, 0.94],
    [0.6, 0.78],
    [0.8, 0.9],
    [1.05, 0.8],
  ],
];

/** A ridge of the bank in the shade, each of its tops with one face in the light. */
function paintRidge(canvas: Canvas, bank: Box, crest: readonly Point[]): void {
  const at = ([across, down]: Point): Point => [bank.x + bank.width * across, bank.y + bank.height * down];
  canvas.fillStyle = faded('#1b1712', 0.16);
  canvas.fill(polygon([...crest.map(at), at([1.05, 1.02])]));
  canvas.fillStyle = faded('#fff4dc', 0.07);
  crest.forEach(([across, down], index) => {
    const [before, after] = [crest[index - 1], crest[index + 1]];
    if (!before || !after || down > Math.min(before[1], after[1])) return;
    const foot: Point = [(across + before[0]) / 2 + 0.05, before[1] + 0.16];
    canvas.fill(
      polygon([[across, down] as Point, before, foot, [across + 0.03, down + 0.2] as Point].map(at)),
    );
  });
}

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

/** The wall rises in blocks, eleven wide, from the middle of the valley outwards. */
function paintDam(canvas: Canvas, site: Site, picture: DeliveryPicture, theme: Theme): void {
  const columns = 11;
  const wide = (site.right - site.left) / columns;
  const tall = (site.foot - site.crest) / levelCount;
  for (let column = 0; column < columns; column++) {
    const lag = Math.abs(column - (columns - 1) / 2) / columns;
    const levels = Math.min(
      levelCount,
      Math.max(0, Math.round((picture.built * 1.35 - lag * 0.5) * levelCount)),
    );
    for (let level = 0; level < levels; level++) {
      const [x, y] = [site.left + column * wide, site.foot - (level + 1) * tall];
      const light = 0.06 + (level / levelCount) * 0.2;
      canvas.fillStyle = mixed(
        mixed('#77736a', concrete, 0.5 + light),
        '#2b2a28',
        column % 2 === 0 ? 0.03 : 0.08,
      );
      canvas.fillRect(x, y, wide + 0.6, tall + 0.6);
      canvas.fillStyle = faded('#ffffff', 0.16);
      canvas.fillRect(x, y, wide, 1.2);
    }
    if (levels > 0 && levels < levelCount)
      paintForms(canvas, site.left + column * wide, site.foot - levels * tall, wide, tall);
  }
  if (picture.built >= 0.97) {
    canvas.fillStyle = mixed(concrete, '#ffffff', 0.3);
    canvas.fillRect(site.left - 14, site.crest - 9, site.right - site.left + 28, 11);
    canvas.fillStyle = faded('#000000', 0.28);
    canvas.fillRect(site.left - 14, site.crest + 2, site.right - site.left + 28, 4);
    canvas.fillStyle = faded(theme.lamp, 0.95);
    for (let lamp = 0; lamp < 12; lamp++)
      canvas.fillRect(site.left + ((site.right - site.left) * (lamp + 0.5)) / 12, site.crest - 15, 2, 6);
  }
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

/** The power house at the foot: a bay a unit, lit when it gives power. */
function paintUnits(canvas: Canvas, site: Site, { built, unitsLit }: DeliveryPicture, theme: Theme): void {
  const ready = built < 0.35 ? 0 : Math.min(unitCount, Math.ceil(((built - 0.3) / 0.7) * unitCount));
  const wide = (site.right - site.left) * 0.46;
  const [left, tall] = [(site.left + site.right - wide) / 2, (site.foot - site.crest) * 0.27];
  const [top, bay] = [site.foot - tall * 0.86, wide / unitCount];
  for (let unit = 0; unit < ready; unit++) {
    const x = left + unit * bay;
    canvas.fillStyle = '#54606a';
    canvas.fillRect(x, top, bay + 0.5, tall);
    canvas.fillStyle = '#39454e';
    canvas.fillRect(x, top, bay + 0.5, tall * 0.14);
    const isLit = unit < unitsLit;
    if (isLit)
      glow(canvas, [x + bay / 2, top + tall * 0.5], bay * 0.9, faded(theme.lamp, 0.6), faded(theme.lamp, 0));
    for (let pane = 0; pane < 4; pane++) {
      canvas.fillStyle = isLit ? mixed(theme.lamp, '#ffffff', 0.25) : '#242e36';
      canvas.fillRect(x + bay * (0.14 + pane * 0.19), top + tall * 0.26, bay * 0.14, tall * 0.42);
    }
    canvas.fillStyle = '#2b343b';
    canvas.beginPath();
    canvas.arc(x + bay / 2, top + tall, bay * 0.24, Math.PI, 0);
    canvas.fill();
  }
}

function paintTailwater(canvas: Canvas, box: Box, site: Site, { unitsLit, built }: DeliveryPicture): void {
  const low = box.y + box.height;
  canvas.fillStyle = downward(canvas, site.foot, low, [
    [0, '#4fb4bb'],
    [1, '#1b6b78'],
  ]);
  canvas.fill(
    polygon([
      [site.left + (site.right - site.left) * 0.2, site.foot],
      [site.right - (site.right - site.left) * 0.2, site.foot],
      [site.right - (site.right - site.left) * 0.06, low],
      [site.left + (site.right - site.left) * 0.06, low],
    ]),
  );
  if (built < 0.35 || unitsLit === 0) return;
  const wide = (site.right - site.left) * 0.46;
  const bay = wide / unitCount;
  for (let unit = 0; unit < unitsLit; unit++) {
    const x = (site.left + site.right - wide) / 2 + (unit + 0.5) * bay;
    canvas.fillStyle = 'rgba(240, 255, 252, 0.8)';
    canvas.beginPath();
    canvas.ellipse(x, site.foot + 7, bay * 0.32, 7, 0, 0, Math.PI * 2);
    canvas.ellipse(x - bay * 0.08, site.foot + 17, bay * 0.22, 4, 0, 0, Math.PI * 2);
    canvas.fill();
  }
}

/** Pylons over the right slope; the wires shine when power runs. */
function paintLine(canvas: Canvas, box: Box, site: Site, isLive: boolean, theme: Theme): void {
  const feet: Point[] = [
    [box.x + box.width * 0.98, box.y + box.height * 0.3],
    [box.x + box.width * 0.9, box.y + box.height * 0.32],
    [site.right + 6, site.crest + 6],
  ];
  const reach = box.height * 0.16;
  canvas.strokeStyle = isLive ? theme.lamp : faded('#2a333a', 0.7);
  canvas.lineWidth = isLive ? 1.8 : 1;
  canvas.shadowColor = isLive ? theme.lamp : 'transparent';
  canvas.shadowBlur = isLive ? 8 : 0;
  for (let at = 0; at + 1 < feet.length; at++) {
    const [from, to] = [feet[at]!, feet[at + 1]!];
    canvas.beginPath();
    canvas.moveTo(from[0], from[1] - reach * 0.84);
    canvas.quadraticCurveTo(
      (from[0] + to[0]) / 2,
      (from[1] + to[1]) / 2 - reach * 0.5,
      to[0],
      to[1] - reach * 0.84,
    );
    canvas.stroke();
  }
  canvas.shadowBlur = 0;
  for (const [x, y] of feet) {
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
