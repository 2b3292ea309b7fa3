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
  /** What a move of the other counts for while its offer lies below this side's walk-away, permille of that move. */
  readonly belowLine: number;
  /** What it keeps above its walk-away in every offer of its own. */
  readonly reserve: number;
  /** How far below what it still wants an offer may lie and yet be taken, never below its walk-away. */
  readonly nearEnough: number;
  /** What the very last answer must bring above its walk-away. */
  readonly lastMargin: number;
  /** The same where the other side has never moved from its first offer: who only waits is not paid for it. */
  readonly heldMargin: number;
  /** First round (from 0) in which it plays levers, and how many it plays in one game. */
  readonly leverFrom: number;
  readonly levers: number;
  /** Whether what a lever takes from the other side counts for it. */
  readonly presses: boolean;
  /** Whether a better way out of the talks counts for it when it plays levers. */
  readonly seeksWayOut: boolean;
  /** Whether a better way out is a cost to it instead: it makes a contract harder to reach. */
  readonly shunsWayOut: boolean;
  /** What it asks in its rounds, counted from the first of the game. */
  readonly asks: readonly ('matters' | 'works')[];
  /** First round (from 0) in which it shows a paper about what matters to it; null: never. */
  readonly revealFrom: number | null;
  readonly openness: Openness;
  /** How far offers and words of the other move its guess, permille of what they are taken to tell. */
  readonly inference: number;
  /** How it prepares. */
  readonly preparation: 'study' | 'walkAway' | 'block';
  /** Weight of the other side's points when a delivery card is answered, permille. */
  readonly regard: number;
}

/** How much of its own interests it tells; what it tells is true. */
export interface Openness {
  /** Papers it shows in one game. */
  readonly papers: number;
  /** How many of its heaviest terms it keeps to itself when asked what matters. */
  readonly kept: number;
  /** Whether it says where a term would have to move when asked what would make it work. */
  readonly saysWhere: boolean;
}

const OPEN: Openness = { papers: 1, kept: 0, saysWhere: true };

const THREE_QUESTIONS = ['matters', 'works', 'matters'] as const;

export type CharacterId = 'hard' | 'firm' | 'fair' | 'keen';

/** The counterparts that may sit at any table, from the least to the most yielding. */
export const TEMPERS: Readonly<Record<CharacterId, Temper>> = {
  hard: {
    id: 'hard',
    opening: 1_000,
    step: 8,
    reciprocity: 650,
    belowLine: 250,
    reserve: 200,
    nearEnough: 0,
    lastMargin: 120,
    heldMargin: 320,
    leverFrom: 1,
    levers: 3,
    presses: true,
    seeksWayOut: true,
    shunsWayOut: false,
    asks: THREE_QUESTIONS,
    revealFrom: null,
    openness: OPEN,
    inference: 1_000,
    preparation: 'walkAway',
    regard: 0,
  },
  firm: {
    id: 'firm',
    opening: 1_000,
    step: 14,
    reciprocity: 820,
    belowLine: 350,
    reserve: 175,
    nearEnough: 0,
    lastMargin: 110,
    heldMargin: 320,
    leverFrom: 2,
    levers: 2,
    presses: true,
    seeksWayOut: true,
    shunsWayOut: false,
    asks: THREE_QUESTIONS,
    revealFrom: 4,
    openness: OPEN,
    inference: 1_000,
    preparation: 'block',
    regard: 300,
  },
  fair: {
    id: 'fair',
    opening: 1_000,
    step: 18,
    reciprocity: 950,
    belowLine: 800,
    reserve: 120,
    nearEnough: 0,
    lastMargin: 100,
    heldMargin: 320,
    leverFrom: 3,
    levers: 1,
    presses: true,
    seeksWayOut: true,
    shunsWayOut: false,
    asks: THREE_QUESTIONS,
    revealFrom: 2,
    openness: OPEN,
    inference: 1_000,
    preparation: 'study',
    regard: 800,
  },
  keen: {
    id: 'keen',
    opening: 1_000,
    step: 100,
    reciprocity: 1_100,
    belowLine: 1_000,
    reserve: 30,
    nearEnough: 0,
    lastMargin: 20,
    heldMargin: 120,
    leverFrom: 2,
    levers: 1,
    presses: false,
    seeksWayOut: false,
    shunsWayOut: false,
    asks: THREE_QUESTIONS,
    revealFrom: 3,
    openness: OPEN,
    inference: 1_000,
    preparation: 'block',
    regard: 1_000,
  },
};
