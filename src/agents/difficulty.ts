import type { Openness } from './temper.ts';

export type DifficultyId = 'learner' | 'steady' | 'sharp' | 'master';

/**
 * How well a computer plays, whatever its character: how much it aspires to, how much it tells, and how well it
 * infers from what it may see. Nothing here looks at the other chair. Shares of its range and factors in permille.
 */
export interface Difficulty {
  readonly id: DifficultyId;
  /** Added to where it opens, to what it keeps above its walk-away, and to what its last answer must bring. */
  readonly opening: number;
  readonly reserve: number;
  readonly lastMargin: number;
  /** Added to how far below what it wants an offer is near enough to be taken. */
  readonly nearEnough: number;
  /** Factors on what it gives each round and on what it gives for concessions. */
  readonly step: number;
  readonly reciprocity: number;
  /** Factor on what moves count for while they lie below its walk-away. */
  readonly belowLine: number;
  /** Whether it may press the other side and better its own way out, where its character does. */
  readonly presses: boolean;
  readonly seeksWayOut: boolean;
  /** Whether a better way out is a cost to it instead: it makes a contract harder to reach. */
  readonly shunsWayOut: boolean;
  readonly openness: Openness;
  /** How far offers and words move its guess of the other, permille of what steady makes of them. */
  readonly inference: number;
}

/** From the easiest to the hardest to sit opposite; steady is the character as it is. */
export const DIFFICULTIES: Readonly<Record<DifficultyId, Difficulty>> = {
  learner: {
    id: 'learner',
    opening: -40,
    reserve: -30,
    lastMargin: -80,
    nearEnough: 100,
    step: 2_000,
    reciprocity: 1_120,
    belowLine: 1_400,
    presses: false,
    seeksWayOut: false,
    shunsWayOut: true,
    openness: { papers: 2, kept: 0, saysWhere: true },
    inference: 950,
  },
  steady: {
    id: 'steady',
    opening: 0,
    reserve: 0,
    lastMargin: 0,
    nearEnough: 0,
    step: 1_000,
    reciprocity: 1_000,
    belowLine: 1_000,
    presses: true,
    seeksWayOut: true,
    shunsWayOut: false,
    openness: { papers: 1, kept: 0, saysWhere: true },
    inference: 1_000,
  },
  sharp: {
    id: 'sharp',
    opening: 0,
    reserve: 40,
    lastMargin: 25,
    nearEnough: 0,
    step: 680,
    reciprocity: 880,
    belowLine: 680,
    presses: true,
    seeksWayOut: true,
    shunsWayOut: false,
    openness: { papers: 1, kept: 1, saysWhere: true },
    inference: 1_200,
  },
  master: {
    id: 'master',
    opening: 0,
    reserve: 80,
    lastMargin: 60,
    nearEnough: 0,
    step: 400,
    reciprocity: 760,
    belowLine: 400,
    presses: true,
    seeksWayOut: true,
    shunsWayOut: false,
    openness: { papers: 0, kept: 2, saysWhere: false },
    inference: 1_400,
  },
};
