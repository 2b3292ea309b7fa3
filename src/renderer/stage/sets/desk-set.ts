import { paintTableTop } from '../paint/paint-table-top.ts';
import type { LiveSet, SetContext } from '../set-context.ts';

/** The empty table from above; the page lays its papers on it. */
export function deskSet({ scene, easel, theme, width, height }: SetContext): LiveSet<unknown> {
  const top = easel.picture(width, height, (canvas) => paintTableTop(canvas, width, height, theme));
  return { root: scene.add.container(0, 0, [top]), change: () => undefined, isAmbient: false };
}
