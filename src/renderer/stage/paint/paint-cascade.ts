import { seeded } from '#renderer/theme/seeded.ts';
import type { Theme } from '#renderer/theme/theme.ts';
import { damSteps, stepHeight } from '../overlays/cascade-stairs.ts';
import type { CascadePicture, DamPicture } from '../stage-picture.ts';
import { type Box, type Canvas, downward, glow, type Point, polygon } from './canvas.ts';
import { faded, mixed } from './colour.ts';

/** The Vakhsh from the side: six plants as stairs, with their water, their state and whose they are. */
export function paintCascade(canvas: Canvas, box: Box, picture: CascadePicture, theme: Theme): void {
  const pitch = box.width / damSteps.length;
  const bottom = box.y + box.height;
  const rise = box.height * 0.86;
  const heightOf = (level: number): number => bottom - box.height * 0.06 - stepHeight(level) * rise;
  canvas.save();
  canvas.beginPath();
  canvas.rect(box.x, box.y, box.width, box.height);
  canvas.clip();
  paintBackdrop(canvas, box, theme);
  damSteps.forEach((step, at) => {
    const dam = picture.dams.find(({ id }) => id === step.id);
    if (!dam) return;
    const next = damSteps[at + 1];
    const x = box.x + at * pitch;
    const wallX = x + pitch * 0.72;
    const crest = heightOf(step.level);
    const foot = next ? heightOf(next.level) : bottom - box.height * 0.04;
    const isWater = dam.state === 'running' || dam.state === 'building';
    const bed = Math.min(bottom - 3, foot + (crest - foot) * 0.12 + box.height * 0.05);
    if (isWater) paintPool(canvas, { x, wallX, crest, bed, water: dam.water }, theme);
    else paintChannel(canvas, x, wallX, bed, theme);
    paintBed(canvas, x, x + pitch, bed, bottom, theme);
    paintWall(
      canvas,
      dam,
      { x: wallX, crest: crest - 3, bed, width: pitch * 0.2 },
      theme,
      dam.id === picture.focus,
    );
    if (isWater) paintFall(canvas, wallX + pitch * 0.2, foot, pitch * 0.08, theme);
  });
  canvas.restore();
}

/** Night sky over the valley and three ranges, the nearer the darker, that sink down the river as the stairs do. */
function paintBackdrop(canvas: Canvas, box: Box, theme: Theme): void {
  const [x, y, bottom] = [box.x, box.y, box.y + box.height];
  const dark = mixed(theme.slate, '#000000', 0.12);
  canvas.fillStyle = downward(canvas, y, bottom, [
    [0, mixed(dark, theme.slate3, 0.25)],
    [1, mixed(dark, theme.slate3, 0.85)],
  ]);
  canvas.fillRect(x, y, box.width, box.height);
  for (const [range, part] of [0.55, 0.34, 0.12].entries()) {
    const draw = seeded(`cascade ${range}`);
    const ridge: Point[] = [[x - 2, bottom]];
    const step = box.height * (0.3 - range * 0.05);
    for (let at = x - step; at < x + box.width + step * 2; at += step * (0.6 + draw() * 0.8)) {
      const sunk = ((at - x) / box.width) * 0.46 + range * 0.13;
      ridge.push([at, y + box.height * (0.06 + sunk + draw() * 0.26)]);
    }
    canvas.fillStyle = mixed(dark, theme.slate3, part);
    canvas.fill(polygon([...ridge, [x + box.width + 2, bottom]]));
  }
}

interface Pool {
  readonly x: number;
  readonly wallX: number;
  readonly crest: number;
  readonly bed: number;
  readonly water: number;
}

function paintPool(canvas: Canvas, { x, wallX, crest, bed, water }: Pool, theme: Theme): void {
  const top = bed + (crest - bed) * (0.25 + water * 0.72);
  canvas.fillStyle = downward(canvas, top, bed, [
    [0, theme.river],
    [1, mixed(theme.river, theme.slate, 0.72)],
  ]);
  canvas.fill(
    polygon([
      [x - 1, top],
      [wallX + 4, top],
      [wallX + 4, bed + 2],
      [x - 1, bed + 2],
    ]),
  );
  canvas.fillStyle = theme.riverGlow;
  canvas.fillRect(x, top - 1, wallX - x, 2);
  canvas.fillStyle = faded(theme.riverGlow, 0.14);
  for (let line = 1; line < 4; line++) canvas.fillRect(x + line * 6, top + line * 6, (wallX - x) * 0.5, 1);
}

/** Where no wall holds the water back, the river runs along its bed. */
function paintChannel(canvas: Canvas, x: number, wallX: number, bed: number, theme: Theme): void {
  canvas.fillStyle = theme.river;
  canvas.fillRect(x - 1, bed - 4, wallX - x + 30, 5);
  canvas.fillStyle = theme.riverGlow;
  canvas.fillRect(x, bed - 5, wallX - x + 30, 1.4);
}

function paintBed(canvas: Canvas, x: number, end: number, bed: number, bottom: number, theme: Theme): void {
  const rock = mixed(theme.slate2, '#6b5a44', 0.42);
  canvas.fillStyle = downward(canvas, bottom - deepest, bottom, [
    [0, rock],
    [1, mixed(rock, '#000000', 0.42)],
  ]);
  canvas.fillRect(x, bed, end - x + 0.5, bottom - bed);
  paintStrata(canvas, { x, y: bed, width: end - x, height: bottom - bed }, theme);
  canvas.strokeStyle = faded(theme.contour, 0.35);
  canvas.lineWidth = 1;
  canvas.beginPath();
  for (let at = x; at < end; at += 9) {
    canvas.moveTo(at, bed + 2);
    canvas.lineTo(at - 6, Math.min(bottom, bed + 9));
  }
  canvas.stroke();
}

/** Depth over which the rock grows dark, CSS pixels, the same for every step. */
const deepest = 130;

/** Layers of the rock under the bed, broken here and there. */
function paintStrata(canvas: Canvas, { x, y, width, height }: Box, theme: Theme): void {
  const draw = seeded(`strata ${Math.round(x)}`);
  canvas.fillStyle = faded(theme.contour, 0.16);
  for (let down = 16; down < height; down += 11)
    for (let at = x + draw() * 20; at < x + width - 14; at += 30 + draw() * 46)
      canvas.fillRect(at, y + down + draw() * 4, Math.min(12 + draw() * 26, x + width - at), 1);
}

interface Wall {
  readonly x: number;
  readonly crest: number;
  readonly bed: number;
  readonly width: number;
}

function paintWall(canvas: Canvas, dam: DamPicture, wall: Wall, theme: Theme, isFocus: boolean): void {
  const { x, crest, bed, width } = wall;
  const section = polygon([
    [x, crest],
    [x + width * 0.34, crest],
    [x + width, bed + 3],
    [x - width * 0.12, bed + 3],
  ]);
  const colour = {
    mine: theme.mineOnSlate,
    theirs: theme.theirsOnSlate,
    both: theme.mineOnSlate,
    other: theme.onSlate2,
  }[dam.owner];
  if (isFocus)
    glow(
      canvas,
      [x + width * 0.4, (crest + bed) / 2],
      Math.max(40, (bed - crest) * 0.9),
      faded(theme.lamp, 0.35),
      faded(theme.lamp, 0),
    );
  canvas.lineWidth = 1.6;
  canvas.strokeStyle = colour;
  if (dam.state === 'planned' || dam.state === 'halted') {
    canvas.setLineDash([4, 4]);
    canvas.stroke(section);
    canvas.setLineDash([]);
    if (dam.state === 'planned') return;
    canvas.save();
    canvas.beginPath();
    canvas.rect(x - width, bed - (bed - crest) * 0.28, width * 3, bed);
    canvas.clip();
    canvas.fillStyle = mixed(colour, theme.slate, 0.55);
    canvas.fill(section);
    canvas.restore();
    return;
  }
  canvas.fillStyle = colour;
  canvas.fill(section);
  if (dam.owner === 'both') {
    canvas.save();
    canvas.clip(section);
    canvas.fillStyle = theme.theirsOnSlate;
    canvas.fillRect(x - width, (crest + bed) / 2, width * 3, bed);
    canvas.restore();
  }
  canvas.save();
  canvas.clip(section);
  canvas.fillStyle = 'rgba(0, 0, 0, 0.22)';
  canvas.fill(
    polygon([
      [x + width * 0.34, crest],
      [x + width, bed + 3],
      [x + width * 0.5, bed + 3],
    ]),
  );
  if (dam.state === 'building') {
    canvas.strokeStyle = theme.slate;
    canvas.lineWidth = 2;
    canvas.beginPath();
    for (let at = -40; at < 80; at += 8) {
      canvas.moveTo(x + at, bed);
      canvas.lineTo(x + at + 40, crest - 20);
    }
    canvas.stroke();
  }
  canvas.restore();
}

function paintFall(canvas: Canvas, x: number, foot: number, width: number, theme: Theme): void {
  const draw = seeded(`fall ${Math.round(x)}`);
  glow(
    canvas,
    [x + width * 0.4, foot + 2],
    width * 1.6,
    faded(theme.riverGlow, 0.3),
    faded(theme.riverGlow, 0),
  );
  for (let fleck = 0; fleck < 7; fleck++) {
    canvas.fillStyle = faded(theme.riverGlow, 0.45 + draw() * 0.5);
    canvas.beginPath();
    const [aside, up] = [draw() * width * 1.3 - width * 0.3, draw() * 4];
    canvas.ellipse(x + aside, foot + 4 - up, width * (0.2 + draw() * 0.3), 1.6, 0, 0, Math.PI * 2);
    canvas.fill();
  }
}
