import { faceAt } from '#renderer/stage/conduct/face-at.ts';
import {
  type DamPicture,
  emptyPicture,
  type PersonPicture,
  type RibbonPicture,
  type StagePicture,
} from '#renderer/stage/stage-picture.ts';
import type { ThemeId } from '#renderer/theme/theme.ts';

/** A picture of the contact sheet and of the picture tests. */
export interface CataloguedPicture {
  readonly name: string;
  readonly picture: StagePicture;
  /** Places of the page as parts of the window: left, top, width, height. */
  readonly slots: Readonly<Record<string, readonly [number, number, number, number]>>;
}

export const pictureSizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
] as const;

export const pictureThemes: readonly ThemeId[] = ['paper', 'night', 'contrast'];

const person = (actor: string, mood: number): PersonPicture => ({
  actor,
  face: actor,
  mood,
  gapClosing: 0,
  concession: 0,
});
const years = (investor: number, clause: number): RibbonPicture['cells'] =>
  Array.from({ length: 31 }, (_, at) => {
    if (at < 3) return 'nobody';
    if (at < 3 + investor) return 'investor';
    return at < 3 + investor + clause ? 'clause' : 'shared';
  });
const dams: readonly DamPicture[] = [
  { id: 'rogun', state: 'halted', owner: 'mine', water: 0 },
  { id: 'nurek', state: 'running', owner: 'mine', water: 0.8 },
  { id: 'baipaza', state: 'running', owner: 'both', water: 0.9 },
  { id: 'sangtuda1', state: 'building', owner: 'theirs', water: 0.6 },
  { id: 'sangtuda2', state: 'planned', owner: 'other', water: 0 },
  { id: 'golovnaya', state: 'running', owner: 'mine', water: 0.9 },
];
const room = [0, 0.08, 1, 0.22] as const;

/** Every scene and overlay once, with each mood, season, hour and end at least once. */
export const pictureCatalogue: readonly CataloguedPicture[] = [
  of('title', { scene: { type: 'title' } }),
  of('desk', { scene: { type: 'desk' } }),
  of('room, summer morning', {
    scene: {
      type: 'room',
      place: 'sangtuda-rao',
      season: 'summer',
      dayTime: 'morning',
      roundsOver: 0,
      papers: { mine: 0, theirs: 0 },
      mine: person('tajikistan', 1),
      theirs: person('rao', -2),
    },
  }),
  of('room, autumn night', {
    scene: {
      type: 'room',
      place: 'sangtuda-rao',
      season: 'autumn',
      dayTime: 'night',
      roundsOver: 0,
      papers: { mine: 0, theirs: 0 },
      mine: person('iran', -1),
      theirs: person('china', 2),
    },
  }),
  ...otherRooms(),
  of(
    'table, winter noon',
    {
      scene: {
        type: 'room',
        place: 'sangtuda-rao',
        season: 'winter',
        dayTime: 'noon',
        roundsOver: 0,
        papers: { mine: 0, theirs: 0 },
        mine: person('tajikistan', 0),
        theirs: person('rusal', 1),
      },
      ribbon: { firstYear: 2005, cells: years(12, 3), hostShare: 75, isHost: true, wishedYear: 2018 },
    },
    { room, ribbon: [0.02, 0.32, 0.62, 0.05] },
  ),
  of(
    'table, spring evening, other chair',
    {
      scene: {
        type: 'room',
        place: 'sangtuda-rao',
        season: 'spring',
        dayTime: 'evening',
        roundsOver: 4,
        papers: { mine: 5, theirs: 4 },
        mine: person('rao', 2),
        theirs: person('tajikistan', -1),
      },
      ribbon: { firstYear: 2005, cells: years(20, 0), hostShare: 25, isHost: false, wishedYear: null },
    },
    { room, ribbon: [0.02, 0.32, 0.62, 0.05] },
  ),
  of(
    'signing',
    { scene: { type: 'signing', mine: 'tajikistan', theirs: 'rao' } },
    { scene: [0.02, 0.1, 0.54, 0.86] },
  ),
  of('breakdown', {
    scene: {
      type: 'breakdown',
      place: 'sangtuda-rao',
      season: 'autumn',
      left: 'theirs',
      mine: person('tajikistan', 0),
      theirs: person('rusal', 0),
    },
  }),
  of('delivery, works', {
    scene: {
      type: 'delivery',
      place: 'sangtuda-rao',
      season: 'summer',
      built: 0.5,
      unitsLit: 0,
      isHalted: false,
    },
  }),
  of('delivery, halted', {
    scene: {
      type: 'delivery',
      place: 'sangtuda-rao',
      season: 'winter',
      built: 0.35,
      unitsLit: 0,
      isHalted: true,
    },
  }),
  of('delivery, first unit', {
    scene: {
      type: 'delivery',
      place: 'sangtuda-rao',
      season: 'autumn',
      built: 0.85,
      unitsLit: 1,
      isHalted: false,
    },
  }),
  of('delivery, complete', {
    scene: {
      type: 'delivery',
      place: 'sangtuda-rao',
      season: 'spring',
      built: 1,
      unitsLit: 4,
      isHalted: false,
    },
  }),
  of('delivery, line under way', {
    scene: {
      type: 'delivery',
      place: 'consortium',
      season: 'summer',
      built: 0.6,
      unitsLit: 0,
      isHalted: false,
    },
  }),
  of('delivery, line complete', {
    scene: {
      type: 'delivery',
      place: 'consortium',
      season: 'autumn',
      built: 1,
      unitsLit: 4,
      isHalted: false,
    },
  }),
  of('delivery, package under way', {
    scene: {
      type: 'delivery',
      place: 'moscow-package',
      season: 'spring',
      built: 0.6,
      unitsLit: 0,
      isHalted: false,
    },
  }),
  of('delivery, package halted', {
    scene: {
      type: 'delivery',
      place: 'moscow-package',
      season: 'winter',
      built: 0.3,
      unitsLit: 0,
      isHalted: true,
    },
  }),
  of(
    'cascade and frontier',
    {
      scene: { type: 'desk' },
      cascade: { dams, focus: 'sangtuda1' },
      frontier: {
        frontier: [
          [0.2, 0.95],
          [0.4, 0.88],
          [0.6, 0.75],
          [0.75, 0.55],
          [0.85, 0.2],
        ],
        walkAway: [0.35, 0.25],
        deal: [0.55, 0.5],
      },
    },
    { cascade: [0.05, 0.12, 0.9, 0.26], frontier: [0.05, 0.42, 0.5, 0.48] },
  ),
];

/** The rooms of the other tables with the persons who sit there. */
function otherRooms(): CataloguedPicture[] {
  const guests = {
    'moscow-package': 'russia',
    'sangtuda2-iran': 'iran',
    'zeravshan-china': 'china',
    consortium: 'consortium',
    'rogun-rusal': 'rusal',
  };
  return Object.entries(guests).map(([place, guest]) =>
    of(`room, ${place}`, {
      scene: {
        type: 'room',
        place,
        season: 'summer',
        dayTime: 'afternoon',
        roundsOver: 0,
        papers: { mine: 0, theirs: 0 },
        mine: { ...person('tajikistan', 0), face: faceAt(place, 'tajikistan') },
        theirs: person(guest, 0),
      },
    }),
  );
}

function of(
  name: string,
  picture: Partial<StagePicture>,
  slots: CataloguedPicture['slots'] = {},
): CataloguedPicture {
  return { name, picture: { ...emptyPicture, ...picture }, slots };
}
