import type { PlantId } from '#session/readings/cascade-focus.ts';

/** Who sits at the table, as the stage needs to know: which emblem and face, and how the talks go for them. */
export interface PersonPicture {
  /** Id of the actor: decides the emblem. */
  readonly actor: string;
  /** One word for the person who sits there: decides the parts of the face. */
  readonly face: string;
  /** −2 angry, −1 guarded, 0 calm, 1 warming, 2 pleased. */
  readonly mood: number;
  /** How much of the gap between both last offers closed with the last move, −1 … 1. */
  readonly gapClosing: number;
  /** How much this person gave with the last own offer, as part of the whole gap, −1 … 1. */
  readonly concession: number;
}

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

/** Hour of the day in the room: talks begin in the morning and end under the lamp. */
export type DayTime = 'morning' | 'forenoon' | 'noon' | 'afternoon' | 'evening' | 'dusk' | 'night';

export interface RoomPicture {
  readonly type: 'room';
  /** Where it stands, one word a table: decides the windows and the land behind them. */
  readonly place: string;
  readonly season: Season;
  readonly dayTime: DayTime;
  /** Rounds that are over: each leaves something on the table. */
  readonly roundsOver: number;
  /** Offers that each side has put on the table so far: each is a sheet on its pile. */
  readonly papers: { readonly mine: number; readonly theirs: number };
  readonly mine: PersonPicture;
  readonly theirs: PersonPicture;
}

export interface SigningPicture {
  readonly type: 'signing';
  readonly mine: string;
  readonly theirs: string;
}

export interface BreakdownPicture {
  readonly type: 'breakdown';
  readonly place: string;
  readonly season: Season;
  /** Whose chair is empty. */
  readonly left: 'mine' | 'theirs';
  readonly mine: PersonPicture;
  readonly theirs: PersonPicture;
}

export interface DeliveryPicture {
  readonly type: 'delivery';
  readonly place: string;
  readonly season: Season;
  /** Part of the plant that stands, 0 … 1. */
  readonly built: number;
  /** Units that give power, 0 … 4. */
  readonly unitsLit: number;
  /** Whether the works stand still. */
  readonly isHalted: boolean;
}

/** What the whole window shows behind the panels. */
export type ScenePicture =
  | { readonly type: 'none' }
  | { readonly type: 'title' }
  /** The table from above, where papers are read. */
  | { readonly type: 'desk' }
  | RoomPicture
  | SigningPicture
  | BreakdownPicture
  | DeliveryPicture;

/** Who gets the plant's profit in one year; `clause` lengthens the pay-off period. */
export type RibbonCell = 'nobody' | 'investor' | 'clause' | 'shared';

export interface RibbonPicture {
  readonly firstYear: number;
  readonly cells: readonly RibbonCell[];
  /** The host's part of the profit of shared years, percent. */
  readonly hostShare: number;
  /** Whether this chair is the host. */
  readonly isHost: boolean;
  /** The first own year that this chair wished for. */
  readonly wishedYear: number | null;
}

/** A plant of the Vakhsh, from the top of the cascade down. */
export interface DamPicture {
  readonly id: PlantId;
  readonly state: 'running' | 'building' | 'halted' | 'planned';
  readonly owner: 'mine' | 'theirs' | 'both' | 'other';
  /** How full the reservoir is, 0 … 1. */
  readonly water: number;
}

export interface CascadePicture {
  readonly dams: readonly DamPicture[];
  /** The plant that this table is about; null where it is about several or none of them. */
  readonly focus: PlantId | null;
}

/** A place in the chart of values: 0 … 1 of its width from the left and of its height from below. */
export type ChartPoint = readonly [across: number, up: number];

export interface FrontierPicture {
  readonly frontier: readonly ChartPoint[];
  readonly walkAway: ChartPoint;
  readonly deal: ChartPoint | null;
}

/** Everything that the stage shows: plain data, no rule and no word of the game. */
export interface StagePicture {
  readonly scene: ScenePicture;
  readonly ribbon: RibbonPicture | null;
  readonly cascade: CascadePicture | null;
  readonly frontier: FrontierPicture | null;
}

/** The empty stage. */
export const emptyPicture: StagePicture = {
  scene: { type: 'none' },
  ribbon: null,
  cascade: null,
  frontier: null,
};
