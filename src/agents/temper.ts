/**
 * How a character bargains. Its range is the distance from its walk-away to the best contract that its home passes,
 * at the moment of deciding; permille of it unless said otherwise.
 */
export interface Temper {
  readonly id: string;
  /** Where it opens. */
  readonly opening: number;
  /** What it gives each round by itself. */
  readonly step: number;
  /** What it gives for each point that the other's offers have come towards it, permille of that point. */
  readonly reciprocity: number;
  /** What it keeps above its walk-away in every offer of its own. */
  readonly reserve: number;
  /** What the very last answer must bring above its walk-away. */
  readonly lastMargin: number;
  /** First round (from 0) in which it plays levers, and how many it plays in one game. */
  readonly leverFrom: number;
  readonly levers: number;
  /** First round (from 0) in which it shows a paper about what matters to it; null: never. */
  readonly revealFrom: number | null;
  /** How it prepares. */
  readonly preparation: 'study' | 'walkAway' | 'block';
  /** Weight of the other side's points when a delivery card is answered, permille. */
  readonly regard: number;
}

export type CharacterId = 'hard' | 'firm' | 'fair' | 'keen';

/** The counterparts that a player may choose, from the least to the most yielding. */
export const TEMPERS: Readonly<Record<CharacterId, Temper>> = {
  hard: {
    id: 'hard',
    opening: 1_000,
    step: 8,
    reciprocity: 650,
    reserve: 200,
    lastMargin: 120,
    leverFrom: 1,
    levers: 3,
    revealFrom: null,
    preparation: 'walkAway',
    regard: 0,
  },
  firm: {
    id: 'firm',
    opening: 1_000,
    step: 14,
    reciprocity: 820,
    reserve: 150,
    lastMargin: 110,
    leverFrom: 2,
    levers: 2,
    revealFrom: 4,
    preparation: 'block',
    regard: 300,
  },
  fair: {
    id: 'fair',
    opening: 1_000,
    step: 18,
    reciprocity: 950,
    reserve: 120,
    lastMargin: 100,
    leverFrom: 3,
    levers: 1,
    revealFrom: 2,
    preparation: 'study',
    regard: 800,
  },
  keen: {
    id: 'keen',
    opening: 850,
    step: 50,
    reciprocity: 1_100,
    reserve: 60,
    lastMargin: 40,
    leverFrom: 6,
    levers: 0,
    revealFrom: 1,
    preparation: 'block',
    regard: 1_000,
  },
};
