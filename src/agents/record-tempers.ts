import type { Temper } from './temper.ts';

export type RecordTemperId =
  | 'energy-ministry'
  | 'rao-ues'
  | 'rusal'
  | 'iran'
  | 'china'
  | 'moscow'
  | 'lenders';

/**
 * How the offices of the record bargained, as far as it lets one tell: our reading of it, put into numbers of our
 * choice. Habits of asking, showing and pressing differ more than how far each would go.
 */
export const RECORD_TEMPERS: Readonly<Record<RecordTemperId, Temper>> = {
  /** In a hurry for volume and speed, frank about it, and quick to court a rival. */
  'energy-ministry': {
    id: 'energy-ministry',
    opening: 1_000,
    step: 30,
    reciprocity: 900,
    belowLine: 600,
    reserve: 100,
    lastMargin: 80,
    heldMargin: 250,
    leverFrom: 1,
    levers: 3,
    presses: true,
    asks: ['works', 'matters'],
    revealFrom: 2,
    openness: { papers: 2, kept: 0, saysWhere: true },
    inference: 900,
    preparation: 'walkAway',
    regard: 700,
  },
  /** A patient reckoner: many questions, little shown, small steps, and a longer wait for its money. */
  'rao-ues': {
    id: 'rao-ues',
    opening: 1_000,
    step: 14,
    reciprocity: 900,
    belowLine: 500,
    reserve: 130,
    lastMargin: 100,
    heldMargin: 300,
    leverFrom: 3,
    levers: 2,
    presses: true,
    asks: ['works', 'matters', 'works'],
    revealFrom: 4,
    openness: { papers: 1, kept: 0, saysWhere: true },
    inference: 1_100,
    preparation: 'study',
    regard: 500,
  },
  /** Wants the whole chain or nothing: presses early, shows nothing, gives late. */
  rusal: {
    id: 'rusal',
    opening: 1_000,
    step: 8,
    reciprocity: 650,
    belowLine: 250,
    reserve: 200,
    lastMargin: 120,
    heldMargin: 340,
    leverFrom: 0,
    levers: 4,
    presses: true,
    asks: [],
    revealFrom: null,
    openness: { papers: 0, kept: 1, saysWhere: true },
    inference: 900,
    preparation: 'walkAway',
    regard: 0,
  },
  /** Wants to be there at all: opens its papers first, asks what would do, and does not press. */
  iran: {
    id: 'iran',
    opening: 1_000,
    step: 40,
    reciprocity: 1_050,
    belowLine: 900,
    reserve: 60,
    lastMargin: 40,
    heldMargin: 180,
    leverFrom: 3,
    levers: 1,
    presses: false,
    asks: ['matters', 'works', 'works'],
    revealFrom: 1,
    openness: { papers: 2, kept: 0, saysWhere: true },
    inference: 1_000,
    preparation: 'block',
    regard: 900,
  },
  /** Comes with a finished offer: one question, even steps whatever the other does, no threats, no papers. */
  china: {
    id: 'china',
    opening: 950,
    step: 70,
    reciprocity: 500,
    belowLine: 400,
    reserve: 140,
    lastMargin: 100,
    heldMargin: 280,
    leverFrom: 4,
    levers: 1,
    presses: false,
    asks: ['works'],
    revealFrom: null,
    openness: { papers: 0, kept: 1, saysWhere: true },
    inference: 1_000,
    preparation: 'study',
    regard: 600,
  },
  /** Takes first and promises later: pulls its levers at once, keeps its heaviest wish to itself. */
  moscow: {
    id: 'moscow',
    opening: 1_000,
    step: 10,
    reciprocity: 750,
    belowLine: 300,
    reserve: 170,
    lastMargin: 120,
    heldMargin: 340,
    leverFrom: 0,
    levers: 3,
    presses: true,
    asks: ['matters'],
    revealFrom: null,
    openness: { papers: 0, kept: 2, saysWhere: false },
    inference: 1_000,
    preparation: 'block',
    regard: 200,
  },
  /** No such office sat at one table: buyers, banks and donors as we invent them, slow, written, and in no hurry. */
  lenders: {
    id: 'lenders',
    opening: 1_000,
    step: 16,
    reciprocity: 850,
    belowLine: 500,
    reserve: 130,
    lastMargin: 100,
    heldMargin: 300,
    leverFrom: 2,
    levers: 2,
    presses: true,
    asks: ['matters', 'works', 'matters'],
    revealFrom: 2,
    openness: { papers: 2, kept: 0, saysWhere: true },
    inference: 1_000,
    preparation: 'study',
    regard: 500,
  },
};
