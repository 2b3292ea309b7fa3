import { mapView } from '../geography/map-view.ts';
import { type Canvas, glow, type Point } from '../paint/canvas.ts';
import { faded } from '../paint/colour.ts';
import { paintRelief } from '../paint/paint-relief.ts';
import { paintDamMarks, paintOtherRivers, paintRiver, riverCourse } from '../paint/paint-river.ts';
import { paintSuzaniFrame } from '../paint/paint-suzani.ts';
import type { LiveSet, SetContext } from '../set-context.ts';
import type { ScenePicture } from '../stage-picture.ts';

type TitlePicture = Extract<ScenePicture, { type: 'title' }>;

const glintCount = 26;
/** Time that a glint takes from the source to the mouth. */
const runMs = 26_000;

/** The country of the river, framed in embroidery; light runs down the water. */
export function titleSet(context: SetContext): LiveSet<TitlePicture> {
  const { scene, easel, theme, width, height } = context;
  const view = mapView(width, height);
  const root = scene.add.container();
  const land = easel.picture(width, height, (canvas) => {
    paintRelief(canvas, view, theme);
    paintOtherRivers(canvas, view, theme);
    paintShade(canvas, context);
    paintRiver(canvas, view, theme);
    paintDamMarks(canvas, view, theme);
  });
  root.add(land);
  const course = evenly(riverCourse(view), 400);
  const glintSize = 8 * Math.max(1, view.perDegree / 262);
  const glint = easel.texture(glintSize * 2, glintSize * 2, (canvas) =>
    glow(canvas, [glintSize, glintSize], glintSize, faded(theme.riverGlow, 0.95), faded(theme.riverGlow, 0)),
  );
  const glints = Array.from({ length: context.moves ? glintCount : 0 }, () =>
    scene.add.image(0, 0, glint).setScale(1 / easel.density),
  );
  const frame = easel.picture(width, height, (canvas) => paintFrame(canvas, context));
  root.add([...glints, frame]);
  const tick = (ms: number): void =>
    glints.forEach((light, at) => {
      const part = (ms / runMs + at / glintCount) % 1;
      const [x, y] = course[Math.floor(part * (course.length - 1))] ?? [0, 0];
      light.setPosition(x, y).setAlpha(0.25 + 0.6 * Math.sin(part * 40 + at) ** 2);
    });
  tick(0);
  return { root, change: () => undefined, tick, isAmbient: true };
}

/** The side on which the page writes lies in shade. */
function paintShade(canvas: Canvas, { theme, width, height }: SetContext): void {
  const shade = canvas.createLinearGradient(0, 0, width * 0.56, 0);
  shade.addColorStop(0, faded(theme.slate, 0.95));
  shade.addColorStop(0.6, faded(theme.slate, 0.86));
  shade.addColorStop(0.82, faded(theme.slate, 0.34));
  shade.addColorStop(1, faded(theme.slate, 0));
  canvas.fillStyle = shade;
  canvas.fillRect(0, 0, width, height);
}

function paintFrame(canvas: Canvas, { theme, width, height }: SetContext): void {
  const band = Math.round(Math.min(width, height) * 0.05);
  canvas.save();
  canvas.shadowColor = 'rgba(0, 0, 0, 0.5)';
  canvas.shadowBlur = band * 0.5;
  paintSuzaniFrame(canvas, { x: 0, y: 0, width, height }, band, {
    ground: theme.slate,
    line: theme.contour,
    first: theme.mineOnSlate,
    second: theme.theirsOnSlate,
  });
  canvas.restore();
}

/** Points at equal distances along a line. */
function evenly(points: readonly Point[], count: number): Point[] {
  const lengths = [0];
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1]!, points[at]!];
    lengths.push(lengths[at - 1]! + Math.hypot(to[0] - from[0], to[1] - from[1]));
  }
  const whole = lengths.at(-1) ?? 0;
  let piece = 1;
  return Array.from({ length: count }, (_, index) => {
    const wanted = (index / (count - 1)) * whole;
    while (piece < points.length - 1 && lengths[piece]! < wanted) piece += 1;
    const [from, to] = [points[piece - 1]!, points[piece]!];
    const part = (wanted - lengths[piece - 1]!) / (lengths[piece]! - lengths[piece - 1]! || 1);
    return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
  });
}
