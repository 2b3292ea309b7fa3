import type Phaser from 'phaser';
import type { Box, Canvas, Point } from '../paint/canvas.ts';
import { within } from '../paint/canvas.ts';
import { paintFolder, paintInkwell, paintStamp, paintTeaFromAbove } from '../paint/paint-desk-things.ts';
import {
  paintContract,
  paintPen,
  paintSignature,
  paperOf,
  signatureLines,
  signatureOf,
} from '../paint/paint-paper.ts';
import { paintWaxSeal } from '../paint/paint-seal.ts';
import { paintTableTop } from '../paint/paint-table-top.ts';
import type { LiveSet, SetContext } from '../set-context.ts';
import type { SigningPicture } from '../stage-picture.ts';

const slideMs = 420;
const penMs = 1_150;
const stampMs = 120;
/** Size of the stamp in the air against its size on the paper, seen from above. */
const lifted = 1.22;

/** The contract is signed twice with one pen; then both seals fall. */
export function signingSet(context: SetContext, picture: SigningPicture): LiveSet<SigningPicture> {
  const { scene, easel, theme, width, height } = context;
  const root = scene.add.container();
  const sheet = sheetBox(context);
  root.add(
    easel.picture(width, height, (canvas) => {
      paintTableTop(canvas, width, height, theme);
      paintFolder(canvas, sheet, theme);
      within(canvas, { x: sheet.x + sheet.width * 1.26, y: sheet.y + sheet.height * 0.16 }, () =>
        paintTeaFromAbove(canvas, sheet.width * 0.085, theme),
      );
      within(canvas, { x: sheet.x + sheet.width * 1.26, y: sheet.y + sheet.height * 0.44, turn: 0.2 }, () =>
        paintInkwell(canvas, sheet.width * 0.06),
      );
    }),
  );
  const paper = scene.add.container();
  const spread = sheet.width * 0.1;
  paper.add(
    easel
      .picture(sheet.width + spread * 2, sheet.height + spread * 2, (canvas) =>
        paintContract(canvas, { x: spread, y: spread, width: sheet.width, height: sheet.height }, theme),
      )
      .setPosition(-spread, -spread),
  );
  paper.setPosition(sheet.x, sheet.y);
  root.add(paper);
  const local = { x: 0, y: 0, width: sheet.width, height: sheet.height };
  const lines = signatureLines(local);
  const actors = [picture.mine, picture.theirs] as const;
  const sides = [
    theme.mine === '#7fd1c7' ? '#1c7d86' : theme.mine,
    theme.theirs === '#f2b45c' ? '#b0571c' : theme.theirs,
  ] as const;
  const signatures = actors.map((actor, at) => signatureImage(context, actor, sheet, lines[at]!));
  const seals = actors.map((actor, at) => sealImage(context, actor, sides[at]!, sheet, lines[at]!));
  paper.add([...signatures.map(({ image }) => image), ...seals]);
  const pen = easel.picture(
    sheet.width * 0.5,
    sheet.width * 0.5,
    (canvas) => paintPen(canvas, sheet.width * 0.34),
    [sheet.width * 0.06, sheet.width * 0.42],
  );
  const stamp = scene.add.container(0, 0, [
    easel.picture(sheet.width * 0.3, sheet.width * 0.3, (canvas) => paintStamp(canvas, sheet.width * 0.1), [
      sheet.width * 0.15,
      sheet.width * 0.15,
    ]),
  ]);
  paper.add([pen, stamp]);
  const rest: Point = [sheet.width * 1.06, sheet.height * 0.74];
  pen.setPosition(...rest).setRotation(0.5);
  stamp.setPosition(sheet.width * 1.22, sheet.height * 0.91);
  if (context.moves) perform({ context, paper, sheet, signatures, seals, pen, stamp, lines, rest });
  else for (const signature of signatures) signature.draw(1);
  return { root, change: () => undefined, isAmbient: false };
}

/** The sheet in the middle of the place that the page leaves free. */
function sheetBox({ width, height, slots }: SetContext): Box {
  const place = slots.scene ?? { x: 0, y: 0, width, height };
  const tall = Math.min(place.height * 0.8, place.width * 0.72);
  const wide = tall * 0.8;
  return {
    x: place.x + (place.width - wide) / 2 - wide * 0.08,
    y: place.y + (place.height - tall) / 2,
    width: wide,
    height: tall,
  };
}

interface SignatureImage {
  readonly image: Phaser.GameObjects.Image;
  readonly points: readonly Point[];
  draw(part: number): void;
}

function signatureImage(context: SetContext, actor: string, sheet: Box, line: Point): SignatureImage {
  const wide = sheet.width * 0.27;
  const points = signatureOf(actor, wide);
  const margin = wide * 0.4;
  const ink = paperOf(context.theme).ink;
  const origin: Point = [margin, margin * 1.4];
  const image = context.easel.picture(wide + margin * 2, margin * 2, () => undefined, origin);
  image.setPosition(line[0], line[1]);
  return {
    image,
    points,
    draw: (part) =>
      context.easel.repaint(image, (canvas) => paintSignature(canvas, points, part, ink), origin),
  };
}

function sealImage(context: SetContext, actor: string, colour: string, sheet: Box, line: Point) {
  const radius = sheet.width * 0.085;
  return context.easel
    .picture(
      radius * 3,
      radius * 3,
      (canvas) => {
        paintRibbonTails(canvas, radius, colour);
        paintWaxSeal(canvas, actor, radius, colour);
      },
      [radius * 1.5, radius * 1.3],
    )
    .setPosition(line[0] + sheet.width * 0.25, line[1] + sheet.height * 0.075);
}

function paintRibbonTails(canvas: Canvas, radius: number, colour: string): void {
  for (const turn of [0.3, -0.3])
    within(canvas, { turn }, () => {
      canvas.globalAlpha = 0.9;
      canvas.fillStyle = colour;
      canvas.fill(
        new Path2D(
          `M${-radius * 0.28} 0 L${radius * 0.28} 0 L${radius * 0.3} ${radius * 1.5} L0 ${radius * 1.25} L${-radius * 0.3} ${radius * 1.5} Z`,
        ),
      );
      canvas.fillStyle = 'rgba(0, 0, 0, 0.25)';
      canvas.fill(
        new Path2D(`M0 0 L${radius * 0.28} 0 L${radius * 0.3} ${radius * 1.5} L0 ${radius * 1.25} Z`),
      );
      canvas.globalAlpha = 1;
    });
}

interface Performance {
  readonly context: SetContext;
  readonly paper: Phaser.GameObjects.Container;
  readonly sheet: Box;
  readonly signatures: readonly SignatureImage[];
  readonly seals: readonly Phaser.GameObjects.Image[];
  readonly pen: Phaser.GameObjects.Image;
  readonly stamp: Phaser.GameObjects.Container;
  readonly lines: readonly [Point, Point];
  readonly rest: Point;
}

function perform({ context, paper, sheet, signatures, seals, pen, stamp, lines, rest }: Performance): void {
  const { scene, cue } = context;
  for (const seal of seals) seal.setAlpha(0);
  for (const signature of signatures) signature.draw(0);
  const tweens: Phaser.Types.Tweens.TweenBuilderConfig[] = [];
  const home = paper.y;
  paper.y = home + sheet.height * 0.25;
  tweens.push({
    targets: paper,
    y: home,
    duration: slideMs,
    ease: 'Cubic.easeOut',
    onStart: () => cue('paper'),
  });
  signatures.forEach((signature, at) => {
    const line = lines[at]!;
    tweens.push({ targets: pen, x: line[0], y: line[1], rotation: 0, duration: 380, ease: 'Sine.easeInOut' });
    tweens.push({
      targets: { part: 0 },
      part: 1,
      duration: penMs,
      onStart: () => cue('pen'),
      onUpdate: (tween: Phaser.Tweens.Tween) => {
        const part = tween.progress;
        signature.draw(part);
        const [x, y] =
          signature.points[
            Math.min(signature.points.length - 1, Math.floor(part * signature.points.length))
          ]!;
        pen.setPosition(line[0] + x, line[1] + y);
      },
    });
  });
  tweens.push({ targets: pen, x: rest[0], y: rest[1], rotation: 0.5, duration: 420, ease: 'Sine.easeInOut' });
  const aside = { x: stamp.x, y: stamp.y };
  for (const seal of seals) {
    tweens.push({
      targets: stamp,
      x: seal.x,
      y: seal.y,
      scale: lifted,
      duration: 320,
      ease: 'Sine.easeInOut',
    });
    tweens.push({
      targets: stamp,
      scale: 1,
      duration: stampMs,
      ease: 'Quad.easeIn',
      onComplete: () => {
        cue('stamp');
        seal.setAlpha(1);
        paper.x += 1;
      },
    });
    tweens.push({
      targets: stamp,
      scale: lifted,
      duration: 220,
      delay: 60,
      onStart: () => {
        paper.x -= 1;
      },
    });
  }
  tweens.push({ targets: stamp, ...aside, scale: 1, duration: 360, ease: 'Sine.easeInOut' });
  scene.tweens.chain({ tweens });
}
