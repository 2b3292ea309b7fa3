import type Phaser from 'phaser';
import { paintRibbonCell, paintWish } from '../paint/paint-ribbon-cell.ts';
import type { LiveSet, SetContext } from '../set-context.ts';
import type { RibbonPicture } from '../stage-picture.ts';
import { type CellLook, changedCells, lookKey, ribbonLooks } from './ribbon-cells.ts';

const flipMs = 90;
const waveMs = 16;

/** The pay-off ribbon: a cell a year, which turns over when its profit goes to somebody else. */
export function ribbonOverlay(context: SetContext, first: RibbonPicture): LiveSet<RibbonPicture> {
  const { scene, easel, theme, slots } = context;
  const root = scene.add.container();
  const place = slots.ribbon;
  if (!place) return { root, change: () => undefined, isAmbient: false };
  const pitch = place.width / first.cells.length;
  const [wide, tall] = [pitch - Math.min(2, pitch * 0.1), place.height];
  const textures = new Map<string, string>();
  const textureOf = (look: CellLook): string => {
    const key = lookKey(look);
    const known = textures.get(key);
    if (known !== undefined) return known;
    const made = easel.texture(wide, tall, (canvas) => paintRibbonCell(canvas, wide, tall, look, theme));
    textures.set(key, made);
    return made;
  };
  let looks = ribbonLooks(first);
  const flat = 1 / easel.density;
  const cells = looks.map((look, at) =>
    scene.add.image(place.x + (at + 0.5) * pitch, place.y + tall / 2, textureOf(look)).setScale(flat),
  );
  const wish = easel.picture(16, 12, (canvas) => paintWish(canvas, 6, theme), [8, 11]);
  root.add([...cells, wish]);
  const layWish = ({ wishedYear, firstYear }: RibbonPicture): void => {
    wish.setVisible(wishedYear !== null);
    if (wishedYear !== null) wish.setPosition(place.x + (wishedYear - firstYear + 0.5) * pitch, place.y + 3);
  };
  layWish(first);
  return {
    root,
    isAmbient: false,
    change(next) {
      const wanted = ribbonLooks(next);
      const changed = changedCells(looks, wanted);
      looks = wanted;
      layWish(next);
      changed.forEach((at, order) => {
        const cell = cells[at]!;
        scene.tweens.killTweensOf(cell);
        cell.setTexture(textureOf(wanted[at]!)).setScale(flat);
        if (context.moves) turnOver(scene, cell, flat, order * waveMs);
      });
    },
  };
}

/** The new face comes up at once, so that the ribbon never lags behind the slider; only its turning is drawn out. */
function turnOver(scene: Phaser.Scene, cell: Phaser.GameObjects.Image, flat: number, delay: number): void {
  scene.tweens.add({
    targets: cell,
    scaleY: flat * 0.25,
    duration: flipMs,
    delay,
    yoyo: true,
    ease: 'Sine.easeInOut',
    onComplete: () => cell.setScale(flat),
  });
}
