import type Phaser from 'phaser';
import { Bust } from '../bust.ts';
import type { Box, Canvas } from '../paint/canvas.ts';
import { faded, mixed } from '../paint/colour.ts';
import { paintBowl } from '../paint/paint-bowl.ts';
import { paintPaperPile } from '../paint/paint-paper-pile.ts';
import { paintRoom, type RoomPlan, roomLight } from '../paint/paint-room.ts';
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
  const bowls = bowlsOf(context, plan, picture.roundsOver);
  const piles = pilesOf(context, plan, picture);
  root.add([backdrop, piles.root, bowls.root, mine.root, theirs.root, platesOf(context, plan, picture)]);
  for (const person of [mine, theirs]) person.light(roomLight[picture.dayTime], 0);
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
        for (const person of [mine, theirs])
          person.light(roomLight[next.dayTime], context.moves ? fadeMs : 0);
      }
      bowls.change(next.roundsOver);
      piles.change(next);
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

/** Beside the tea both sides' offers, each a pile that grows by a sheet; only a pile that grew is painted anew. */
function pilesOf(context: SetContext, plan: RoomPlan, first: RoomPicture) {
  const { easel, scene, theme, width } = context;
  const size = thingSize(plan);
  const [wide, tall] = [size * 3.2, size * 2];
  const origin = [wide / 2, tall - size * 0.2] as const;
  const piles = (['mine', 'theirs'] as const).map((whose) => {
    const side = whose === 'mine' ? theme.mine : theme.theirs;
    const paint = (sheets: number) => (canvas: Canvas) => paintPaperPile(canvas, size, sheets, side, theme);
    const image = easel
      .picture(wide, tall, paint(first.papers[whose]), origin)
      .setPosition(width / 2 + (whose === 'mine' ? -1 : 1) * size * 6.4, plan.tableEdge + 2);
    return { whose, image, paint };
  });
  let shown = first;
  return {
    root: scene.add.container(
      0,
      0,
      piles.map(({ image }) => image),
    ),
    change(next: RoomPicture): void {
      for (const { whose, image, paint } of piles)
        if (next.papers[whose] !== shown.papers[whose])
          easel.repaint(image, paint(next.papers[whose]), origin);
      shown = next;
    },
  };
}

/** Width of a tea bowl; what lies beside it is measured by it. */
function thingSize({ tableEdge, wallTop }: RoomPlan): number {
  return Math.min(34, Math.max(14, (tableEdge - wallTop) * 0.2));
}

/** A tea bowl for each round that is over, in a row on the middle of the table's edge. */
function bowlsOf({ easel, scene, theme, moves, width }: SetContext, plan: RoomPlan, first: number) {
  const size = thingSize(plan);
  const texture = easel.texture(size * 1.2, size, (canvas) => paintBowl(canvas, size, theme), [
    size * 0.6,
    size * 0.9,
  ]);
  const root = scene.add.container(width / 2, plan.tableEdge + 2);
  const shown: Phaser.GameObjects.Image[] = [];
  const change = (count: number): void => {
    for (const gone of shown.splice(Math.max(0, count))) gone.destroy();
    const fresh = Array.from({ length: count - shown.length }, () =>
      scene.add
        .image(0, 0, texture)
        .setOrigin(0.5, 0.9)
        .setScale(1 / easel.density),
    );
    shown.push(...fresh);
    root.add(fresh);
    for (const [at, bowl] of shown.entries()) bowl.setX((at - (shown.length - 1) / 2) * size * 1.35);
    if (moves && fresh.length > 0)
      scene.tweens.add({ targets: fresh.map((bowl) => bowl.setAlpha(0)), alpha: 1, duration: fadeMs });
  };
  change(first);
  return { root, change };
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
