import type Phaser from 'phaser';
import type { Box, Canvas } from '../paint/canvas.ts';
import type { LiveSet, SetContext, SlotName } from '../set-context.ts';

const fadeMs = 400;

/** One painted picture in a place of the page; a change fades over. */
export function paintedOverlay<P>(
  context: SetContext,
  slot: SlotName,
  first: P,
  paint: (canvas: Canvas, box: Box, picture: P) => void,
): LiveSet<P> {
  const { scene, easel, moves } = context;
  const root = scene.add.container();
  const place = context.slots[slot];
  if (!place) return { root, change: () => undefined, isAmbient: false };
  const imageOf = (picture: P): Phaser.GameObjects.Image =>
    easel
      .picture(place.width, place.height, (canvas) =>
        paint(canvas, { x: 0, y: 0, width: place.width, height: place.height }, picture),
      )
      .setPosition(place.x, place.y);
  let shown = imageOf(first);
  let shownPicture = first;
  root.add(shown);
  return {
    root,
    isAmbient: false,
    change(next) {
      if (JSON.stringify(next) === JSON.stringify(shownPicture)) return;
      const old = shown;
      shown = imageOf(next);
      shownPicture = next;
      root.add(shown);
      if (moves)
        scene.tweens.add({
          targets: shown.setAlpha(0),
          alpha: 1,
          duration: fadeMs,
          onComplete: () => old.destroy(),
        });
      else old.destroy();
    },
  };
}
