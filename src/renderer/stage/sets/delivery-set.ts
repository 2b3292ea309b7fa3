import type Phaser from 'phaser';
import type { Box } from '../paint/canvas.ts';
import { cranesOf, paintCraneJib, paintCraneMast, type Valley } from '../paint/paint-plant.ts';
import { paintWorks } from '../paint/paint-works.ts';
import { placeStyle } from '../paint/place-style.ts';
import type { LiveSet, SetContext } from '../set-context.ts';
import type { DeliveryPicture } from '../stage-picture.ts';

const growMs = 900;

/** The works over the years: they rise and light up, or stand still. */
export function deliverySet(context: SetContext, first: DeliveryPicture): LiveSet<DeliveryPicture> {
  const { scene } = context;
  const root = scene.add.container();
  const valley = valleyOf(context);
  let shown = yearOf(context, valley, first);
  root.add(shown);
  return {
    root,
    isAmbient: false,
    change(next) {
      const old = shown;
      shown = yearOf(context, valley, next);
      root.add(shown);
      if (!context.moves) {
        old.destroy(true);
        return;
      }
      shown.setAlpha(0);
      scene.tweens.add({ targets: shown, alpha: 1, duration: growMs, onComplete: () => old.destroy(true) });
    },
  };
}

/** Part of the window's height that the plant needs; where the page has scrolled on, it fills the window instead. */
const leastRoom = 0.25;

/** The plant stands where the page leaves room beside its paper and above the stairs of the river. */
function valleyOf({ width, height, slots }: SetContext): Valley {
  const window: Box = { x: 0, y: 0, width, height };
  const { scene, cascade } = slots;
  if (!scene) return { window, free: window };
  const low = cascade?.y ?? scene.y + scene.height;
  if (low < height * leastRoom) return { window, free: window };
  return { window, free: { x: 0, y: 0, width: scene.x + scene.width, height: low } };
}

function yearOf(context: SetContext, valley: Valley, picture: DeliveryPicture): Phaser.GameObjects.Container {
  const { scene, easel, theme, width, height: tall } = context;
  const year = scene.add.container();
  year.add(easel.picture(width, tall, (canvas) => paintWorks(canvas, valley, picture, theme)));
  if (picture.built >= 0.97 || placeStyle(picture.place).works !== 'dam') return year;
  cranesOf(valley.free).forEach(([x, y, height], at) => {
    const reach = height * 0.62;
    const mast = easel.picture(height * 0.2, height * 1.05, (canvas) => paintCraneMast(canvas, height), [
      height * 0.1,
      height,
    ]);
    const jib = easel.picture(
      reach * 1.6,
      reach * 0.8,
      (canvas) => paintCraneJib(canvas, reach, !picture.isHalted, theme.lamp),
      [reach * 0.45, reach * 0.3],
    );
    const side = at === 0 ? 1 : -1;
    const top = scene.add.container(x, y - height, [jib]).setScale(side, 1);
    year.add([mast.setPosition(x, y), top]);
    if (context.moves && !picture.isHalted)
      scene.tweens.add({
        targets: top,
        scaleX: side * 0.55,
        duration: 2_600,
        yoyo: true,
        ease: 'Sine.easeInOut',
      });
  });
  return year;
}
