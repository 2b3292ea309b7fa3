/** The looks that the player may choose. `contrast` is for people who need hard edges and few tones. */
export const themeIds = ['paper', 'night', 'contrast'] as const;
export type ThemeId = (typeof themeIds)[number];

/** Colours as `#rrggbb`. Only `mine` and `theirs` ever tell whose something is. */
export interface Theme {
  readonly ink: string;
  /** Secondary text on paper. */
  readonly ink2: string;
  readonly paper: string;
  /** Wells, tracks and heads of tables on paper. */
  readonly inset: string;
  /** Raised fields on paper. */
  readonly snow: string;
  /** Edges of controls on paper, 3:1 at least. */
  readonly hairline: string;
  /** Rules between rows; they carry no meaning. */
  readonly hairlineSoft: string;
  /** The table top behind the papers, and the bars of the game. */
  readonly slate: string;
  readonly slate2: string;
  /** Controls on slate. */
  readonly slate3: string;
  /** Text on slate. */
  readonly onSlate: string;
  readonly onSlate2: string;
  readonly mine: string;
  readonly minePressed: string;
  readonly onMine: string;
  readonly mineSoft: string;
  readonly mineOnSlate: string;
  readonly theirs: string;
  readonly onTheirs: string;
  readonly theirsSoft: string;
  readonly theirsOnSlate: string;
  /** Walk-away lines and refusals. */
  readonly limit: string;
  readonly limitPressed: string;
  readonly limitOnSlate: string;
  /** Agreement, always with a sign or a word. */
  readonly agree: string;
  /** Ring around the control that has the keyboard; an inner ring of `ink` sets it off from paper. */
  readonly focus: string;
  /** The one thing that glows. */
  readonly river: string;
  readonly riverGlow: string;
  /** Water drawn on paper, where the glow would be lost: 3:1 at least. */
  readonly riverOnPaper: string;
  /** Land of the maps from the plains to the peaks. */
  readonly landLow: string;
  readonly landHigh: string;
  readonly contour: string;
  /** Light and wall of the room. */
  readonly wall: string;
  readonly wallShade: string;
  readonly lamp: string;
}

export const themes: Readonly<Record<ThemeId, Theme>> = {
  paper: {
    ink: '#14212b',
    ink2: '#41525e',
    paper: '#f6f1e4',
    inset: '#e9dfc9',
    snow: '#fffdf8',
    hairline: '#8a7f66',
    hairlineSoft: '#cfc4aa',
    slate: '#1b2b36',
    slate2: '#27404e',
    slate3: '#34515f',
    onSlate: '#fffdf8',
    onSlate2: '#c4d0d4',
    mine: '#0b6470',
    minePressed: '#084d56',
    onMine: '#fffdf8',
    mineSoft: '#dbeae7',
    mineOnSlate: '#7fd1c7',
    theirs: '#9d4711',
    onTheirs: '#fffdf8',
    theirsSoft: '#f5e1cd',
    theirsOnSlate: '#f2b45c',
    limit: '#9e1f35',
    limitPressed: '#7d1729',
    limitOnSlate: '#f3a6b2',
    agree: '#1c6440',
    focus: '#f2b45c',
    river: '#3fb6c0',
    riverGlow: '#a8f0ea',
    riverOnPaper: '#2790a0',
    landLow: '#d8cba9',
    landHigh: '#f7f0de',
    contour: '#a3977a',
    wall: '#3a5563',
    wallShade: '#22363f',
    lamp: '#f6c978',
  },
  night: {
    ink: '#f1ece0',
    ink2: '#b8c3c8',
    paper: '#1d2b35',
    inset: '#152129',
    snow: '#263844',
    hairline: '#7d8e97',
    hairlineSoft: '#3a4d59',
    slate: '#0c141a',
    slate2: '#152530',
    slate3: '#243a48',
    onSlate: '#f1ece0',
    onSlate2: '#b5c4ca',
    mine: '#7fd1c7',
    minePressed: '#a5e4dc',
    onMine: '#0c1a20',
    mineSoft: '#1d444a',
    mineOnSlate: '#7fd1c7',
    theirs: '#f2b45c',
    onTheirs: '#20140a',
    theirsSoft: '#4b3722',
    theirsOnSlate: '#f2b45c',
    limit: '#ff94a3',
    limitPressed: '#ffb3be',
    limitOnSlate: '#ff94a3',
    agree: '#86d8a4',
    focus: '#f2b45c',
    river: '#46c3cc',
    riverGlow: '#bffaf3',
    riverOnPaper: '#46c3cc',
    landLow: '#16262f',
    landHigh: '#31474f',
    contour: '#4d6770',
    wall: '#1e323d',
    wallShade: '#101d25',
    lamp: '#f6c978',
  },
  contrast: {
    ink: '#000000',
    ink2: '#1f1f1f',
    paper: '#ffffff',
    inset: '#e6e6e6',
    snow: '#ffffff',
    hairline: '#333333',
    hairlineSoft: '#8c8c8c',
    slate: '#000000',
    slate2: '#101820',
    slate3: '#1d2b36',
    onSlate: '#ffffff',
    onSlate2: '#ffffff',
    mine: '#004a55',
    minePressed: '#00343c',
    onMine: '#ffffff',
    mineSoft: '#cfeeee',
    mineOnSlate: '#8ff2e6',
    theirs: '#7a2f00',
    onTheirs: '#ffffff',
    theirsSoft: '#ffe2c2',
    theirsOnSlate: '#ffc46b',
    limit: '#8a0020',
    limitPressed: '#5e0016',
    limitOnSlate: '#ffb8c4',
    agree: '#004d26',
    focus: '#ffc46b',
    river: '#4fe0e6',
    riverGlow: '#e2fffc',
    riverOnPaper: '#007683',
    landLow: '#000000',
    landHigh: '#26343c',
    contour: '#7c8f97',
    wall: '#16242c',
    wallShade: '#000000',
    lamp: '#ffd68a',
  },
};
