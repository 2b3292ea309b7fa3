import { paintCascade } from '../paint/paint-cascade.ts';
import type { LiveSet, SetContext } from '../set-context.ts';
import type { CascadePicture } from '../stage-picture.ts';
import { paintedOverlay } from './painted-overlay.ts';

/** The stairs of the river in their strip. */
export function cascadeOverlay(context: SetContext, first: CascadePicture): LiveSet<CascadePicture> {
  return paintedOverlay(context, 'cascade', first, (canvas, box, picture) =>
    paintCascade(canvas, box, picture, context.theme),
  );
}
