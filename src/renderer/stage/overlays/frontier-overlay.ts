import { paintFrontier } from '../paint/paint-frontier.ts';
import type { LiveSet, SetContext } from '../set-context.ts';
import type { FrontierPicture } from '../stage-picture.ts';
import { paintedOverlay } from './painted-overlay.ts';

/** The ground of the chart of values. */
export function frontierOverlay(context: SetContext, first: FrontierPicture): LiveSet<FrontierPicture> {
  return paintedOverlay(context, 'frontier', first, (canvas, box, picture) =>
    paintFrontier(canvas, box, picture, context.theme),
  );
}
