import { Bust } from '../bust.ts';
import type { Box, Canvas } from '../paint/canvas.ts';
import { faded, mixed } from '../paint/colour.ts';
import { paintRoom, type RoomPlan } from '../paint/paint-room.ts';
import { paintEmblem } from '../paint/paint-seal.ts';
import type { LiveSet, SetContext } from '../set-context.ts';
import type { RoomPicture } from '../stage-picture.ts';

const fadeMs = 900;

/** The negotiating room: light and season outside, both persons behind the table. */
export function roomSet(context: SetContext, first: RoomPicture): LiveSet<RoomPicture> {
  const { scene } = context;
  const plan = roomPlanOf(context);
  const root = scene.add.container();
  let picture = first;
  let backdrop = backdropOf(context, plan, picture);
  const mine = new Bust(context, bustPlaceOf(context, plan, 'mine'), picture.mine);
  const theirs = new Bust(context, bustPlaceOf(context, plan, 'theirs'), picture.theirs);
  root.add([backdrop, mine.root, theirs.root, platesOf(context, plan, picture)]);
  return {
    root,
    isAmbient: false,
    change(next) {
      if (next.season !== picture.season || next.dayTime !== picture.dayTime) {
        const old = backdrop;
        backdrop = backdropOf(context, plan, next);
        root.addAt(backdrop, 1);
        if (context.moves)
          scene.tweens.add({
            targets: backdrop.setAlpha(0),
            alpha: 1,
            duration: fadeMs,
            onComplete: () => old.destroy(),
          });
        else old.destroy();
      }
      mine.change(next.mine);
      theirs.change(next.theirs);
      picture = next;
    },
    idle() {
      theirs.blink();
      mine.blink();
    },
  };
}

/** Wall and table in the place that the page leaves free; without one, in the whole window. */
export function roomPlanOf({ width, height, slots }: SetContext): RoomPlan {
  const { room } = slots;
  return room
    ? { width, height, wallTop: room.y, tableEdge: room.y + room.height - Math.min(14, room.height * 0.06) }
    : { width, height, wallTop: 0, tableEdge: height * 0.66 };
}

/** Behind the table, where the page has a place for this person or else near the window's edge. */
export function bustPlaceOf(
  { width, slots, theme }: SetContext,
  plan: RoomPlan,
  whose: 'mine' | 'theirs',
): ConstructorParameters<typeof Bust>[1] {
  const wall = plan.tableEdge - plan.wallTop;
  const place: Box | undefined = slots[whose];
  const span = slots.scene ?? { x: 0, width };
  // Beside a paper in the middle of the window both faces stay in sight.
  const height = Math.min(wall * 0.96, span.width * 0.4, place ? Number.POSITIVE_INFINITY : width * 0.24);
  const edge = height * 0.46;
  const colour = mixed(
    whose === 'mine' ? theme.mine : theme.theirs,
    '#101820',
    theme.mine === '#7fd1c7' ? 0.5 : 0.16,
  );
  return {
    x: place ? place.x + place.width / 2 : span.x + (whose === 'mine' ? edge : span.width - edge),
    y: plan.tableEdge + 1,
    height,
    side: colour,
    looksRight: whose === 'mine',
  };
}

function backdropOf({ easel, theme, width, height }: SetContext, plan: RoomPlan, picture: RoomPicture) {
  return easel.picture(width, height, (canvas) =>
    paintRoom(canvas, plan, picture.place, picture.season, picture.dayTime, theme),
  );
}

/** A plate with the actor's emblem before each person. */
function platesOf(context: SetContext, plan: RoomPlan, picture: RoomPicture) {
  const { easel, scene, theme } = context;
  const plates = (['mine', 'theirs'] as const).map((whose) => {
    const place = bustPlaceOf(context, plan, whose);
    const size = place.height * 0.16;
    const outwards = whose === 'mine' ? -1 : 1;
    const colour = whose === 'mine' ? theme.mineOnSlate : theme.theirsOnSlate;
    return easel
      .picture(
        size * 2.6,
        size * 2.6,
        (canvas) => paintPlate(canvas, picture[whose].actor, size, colour, theme.slate),
        [size * 1.3, size * 1.3],
      )
      .setPosition(place.x + outwards * place.height * 0.3, place.y - size * 0.55);
  });
  return scene.add.container(0, 0, plates);
}

function paintPlate(canvas: Canvas, actor: string, size: number, colour: string, ground: string): void {
  canvas.shadowColor = faded('#000000', 0.6);
  canvas.shadowBlur = size * 0.3;
  canvas.shadowOffsetY = size * 0.12;
  canvas.fillStyle = ground;
  canvas.beginPath();
  canvas.arc(0, 0, size, 0, Math.PI * 2);
  canvas.fill();
  canvas.shadowColor = 'transparent';
  paintEmblem(canvas, actor, size * 0.9, colour, ground);
}
