import { Layer, type LayerPlan, type StageLayer } from './layer.ts';
import { cascadeOverlay } from './overlays/cascade-overlay.ts';
import { frontierOverlay } from './overlays/frontier-overlay.ts';
import { ribbonOverlay } from './overlays/ribbon-overlay.ts';
import { sceneSet } from './sets/scene-set.ts';
import type { PersonPicture, ScenePicture } from './stage-picture.ts';

const scenePlan: LayerPlan<ScenePicture> = {
  name: 'scene',
  places: ['room', 'mine', 'theirs', 'scene', 'cascade'],
  partOf: ({ scene }) => scene,
  kindOf: sceneKind,
  build: sceneSet,
};

/** The layers of the stage from back to front. */
export function stageLayers(): readonly StageLayer[] {
  return [
    new Layer(scenePlan, 0),
    new Layer(
      {
        name: 'cascade',
        places: ['cascade'],
        partOf: ({ cascade }) => cascade,
        kindOf: () => 'cascade',
        build: cascadeOverlay,
      },
      1,
    ),
    new Layer(
      {
        name: 'ribbon',
        places: ['ribbon'],
        partOf: ({ ribbon }) => ribbon,
        kindOf: ({ firstYear, cells }) => `${firstYear} ${cells.length}`,
        build: ribbonOverlay,
      },
      2,
    ),
    new Layer(
      {
        name: 'frontier',
        places: ['frontier'],
        partOf: ({ frontier }) => frontier,
        kindOf: () => 'frontier',
        build: frontierOverlay,
      },
      3,
    ),
  ];
}

/** Other actors or another empty chair need other figures; the rest of a scene changes in place. */
function sceneKind(scene: ScenePicture): string {
  switch (scene.type) {
    case 'room':
      return `room ${scene.place} ${whoIs(scene.mine)} ${whoIs(scene.theirs)}`;
    case 'breakdown':
      return `breakdown ${scene.place} ${scene.left} ${whoIs(scene.mine)} ${whoIs(scene.theirs)}`;
    case 'signing':
      return `signing ${scene.mine} ${scene.theirs}`;
    default:
      return scene.type;
  }
}

function whoIs({ actor, face }: PersonPicture): string {
  return `${actor} (${face})`;
}
