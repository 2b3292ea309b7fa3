import { Bust } from '../bust.ts';
import { type Canvas, downward, polygon, within } from '../paint/canvas.ts';
import { mixed } from '../paint/colour.ts';
import { paintChair } from '../paint/paint-chair.ts';
import { paintPen, paperOf } from '../paint/paint-paper.ts';
import { paintRoom, type RoomPlan, roomLight } from '../paint/paint-room.ts';
import type { LiveSet, SetContext } from '../set-context.ts';
import type { BreakdownPicture } from '../stage-picture.ts';
import { bustPlaceOf, roomPlanOf } from './room-set.ts';

/** One chair is empty, the sheet lies unsigned with the pen across, the light goes. */
export function breakdownSet(context: SetContext, picture: BreakdownPicture): LiveSet<BreakdownPicture> {
  const { scene, easel, theme, width, height } = context;
  const plan = roomPlanOf(context);
  const root = scene.add.container();
  const empty = bustPlaceOf(context, plan, picture.left);
  const stays = picture.left === 'mine' ? 'theirs' : 'mine';
  root.add(
    easel.picture(width, height, (canvas) => {
      paintRoom(canvas, plan, picture.place, picture.season, 'evening', theme);
      canvas.fillStyle = downward(canvas, 0, plan.tableEdge, [
        [0, 'rgba(8, 14, 22, 0.62)'],
        [1, 'rgba(8, 14, 22, 0.34)'],
      ]);
      canvas.fillRect(0, 0, width, plan.tableEdge);
      paintDoorLight(canvas, plan, empty.x, empty.height);
    }),
  );
  const chairHeight = empty.height * 0.98;
  const cloth = mixed(empty.side, '#20140c', 0.25);
  const chair = easel
    .picture(chairHeight * 1.2, chairHeight * 1.2, (canvas) => paintChair(canvas, chairHeight, cloth), [
      chairHeight * 0.6,
      chairHeight * 1.1,
    ])
    .setPosition(empty.x, empty.y + chairHeight * 0.14);
  const place = bustPlaceOf(context, plan, stays);
  const person = new Bust(context, place, { ...picture[stays], mood: -1 });
  person.light(roomLight.dusk, 0);
  const cover = easel.picture(width, height, (canvas) => paintUnsigned(canvas, plan, context));
  root.add([chair, person.root, cover]);
  if (context.moves) {
    chair.setRotation(picture.left === 'mine' ? 0.02 : -0.02).setAlpha(0);
    const aside = picture.left === 'mine' ? -1 : 1;
    scene.tweens.add({ targets: chair, alpha: 1, duration: 300 });
    scene.tweens.add({
      targets: chair,
      x: chair.x + aside * empty.height * 0.08,
      rotation: aside * 0.05,
      duration: 700,
      ease: 'Cubic.easeOut',
    });
  } else chair.setRotation(picture.left === 'mine' ? -0.05 : 0.05);
  return { root, change: () => undefined, isAmbient: false, idle: () => person.blink() };
}

/** Somebody went out and left the door open: its light falls on the wall and the empty chair. */
function paintDoorLight(canvas: Canvas, plan: RoomPlan, x: number, size: number): void {
  const { tableEdge } = plan;
  canvas.fillStyle = downward(canvas, tableEdge - size * 1.2, tableEdge, [
    [0, 'rgba(255, 224, 172, 0.043)'],
    [1, 'rgba(255, 206, 140, 0.02)'],
  ]);
  // One over the other, each a little narrower: the edge of the light is soft.
  for (let layer = 0; layer < 20; layer++) {
    const by = size * layer * 0.008;
    canvas.fill(
      polygon([
        [x - size * 0.3 + by, tableEdge - size * 1.14 + by],
        [x + size * 0.26 - by, tableEdge - size * 1.2 + by],
        [x + size * 0.44 - by, tableEdge],
        [x - size * 0.48 + by, tableEdge],
      ]),
    );
  }
}

/** The near table hides the chair's foot; on it the sheet nobody signed. */
function paintUnsigned(canvas: Canvas, plan: RoomPlan, { theme, width, height }: SetContext): void {
  canvas.fillStyle = downward(canvas, plan.tableEdge, height, [
    [0, mixed(theme.slate2, '#000000', 0.2)],
    [1, mixed(theme.slate, '#000000', 0.25)],
  ]);
  canvas.fillRect(0, plan.tableEdge, width, height - plan.tableEdge);
  canvas.fillStyle = mixed(theme.slate2, '#ffffff', 0.16);
  canvas.fillRect(0, plan.tableEdge, width, 2);
  const depth = height - plan.tableEdge;
  const size = Math.min(depth * 0.9, width * 0.2);
  if (size < 60) return;
  const { sheet, ink } = paperOf(theme);
  for (const [aside, turn] of [
    [-0.34, -0.16],
    [0.1, 0.07],
  ] as const)
    within(canvas, { x: width / 2 + size * aside, y: plan.tableEdge + depth * 0.5, turn }, () => {
      canvas.transform(1, 0, -0.25, 0.52, 0, 0);
      canvas.shadowColor = 'rgba(0, 0, 0, 0.5)';
      canvas.shadowBlur = 14;
      canvas.shadowOffsetY = 6;
      canvas.fillStyle = mixed(sheet, '#5a6470', 0.25);
      canvas.fillRect(-size * 0.42, -size * 0.5, size * 0.84, size);
      canvas.shadowColor = 'transparent';
      canvas.fillStyle = ink;
      canvas.globalAlpha = 0.4;
      for (let line = 0; line < 9; line++)
        canvas.fillRect(
          -size * 0.32,
          -size * 0.38 + line * size * 0.075,
          size * (line % 4 === 3 ? 0.36 : 0.64),
          size * 0.02,
        );
      canvas.fillRect(-size * 0.32, size * 0.4, size * 0.26, 2);
      canvas.fillRect(size * 0.06, size * 0.4, size * 0.26, 2);
      canvas.globalAlpha = 1;
    });
  within(canvas, { x: width / 2 - size * 0.12, y: plan.tableEdge + depth * 0.62, turn: 0.75 }, () =>
    paintPen(canvas, size * 0.6),
  );
}
