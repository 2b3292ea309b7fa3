import type { LiveSet, SetContext } from '../set-context.ts';
import type { ScenePicture } from '../stage-picture.ts';
import { breakdownSet } from './breakdown-set.ts';
import { deliverySet } from './delivery-set.ts';
import { deskSet } from './desk-set.ts';
import { roomSet } from './room-set.ts';
import { signingSet } from './signing-set.ts';
import { titleSet } from './title-set.ts';

/** The set for what the whole window shows. */
export function sceneSet(context: SetContext, picture: ScenePicture): LiveSet<ScenePicture> {
  switch (picture.type) {
    case 'title':
      return titleSet(context) as LiveSet<ScenePicture>;
    case 'desk':
      return deskSet(context);
    case 'room':
      return roomSet(context, picture) as LiveSet<ScenePicture>;
    case 'signing':
      return signingSet(context, picture) as LiveSet<ScenePicture>;
    case 'breakdown':
      return breakdownSet(context, picture) as LiveSet<ScenePicture>;
    case 'delivery':
      return deliverySet(context, picture) as LiveSet<ScenePicture>;
    case 'none':
      return { root: context.scene.add.container(), change: () => undefined, isAmbient: false };
  }
}
