/** How face and body stand at one mood; nothing else of a person moves with it. */
export interface Expression {
  /** Turn of the brows, radians; above 0 the inner ends sink. */
  readonly browTurn: number;
  /** How far the brows rise, in units of the bust. */
  readonly browRise: number;
  /** Which of the five mouths, 0 (angry) … 4 (pleased). */
  readonly mouth: number;
  /** How the lids lie over the eyes. */
  readonly eyes: 'narrowed' | 'open' | 'smiling';
  /** Turn of the head, radians; above 0 it turns away from the other side. */
  readonly headTurn: number;
  /** Size of the body against the calm one: below 1 it leans back, above 1 towards the other side. */
  readonly lean: number;
  readonly hands: 'crossed' | 'pen' | 'open';
}

const expressions: readonly Expression[] = [
  {
    browTurn: 0.44,
    browRise: -3.4,
    mouth: 0,
    eyes: 'narrowed',
    headTurn: 0.07,
    lean: 0.93,
    hands: 'crossed',
  },
  { browTurn: 0.2, browRise: -1.6, mouth: 1, eyes: 'narrowed', headTurn: 0.03, lean: 0.965, hands: 'pen' },
  { browTurn: 0, browRise: 0, mouth: 2, eyes: 'open', headTurn: 0, lean: 1, hands: 'pen' },
  { browTurn: -0.1, browRise: 2.2, mouth: 3, eyes: 'open', headTurn: -0.025, lean: 1.025, hands: 'pen' },
  { browTurn: -0.18, browRise: 4.4, mouth: 4, eyes: 'smiling', headTurn: -0.05, lean: 1.05, hands: 'open' },
];

const calm = expressions[2]!;

/** The expression for a mood of −2 … 2. */
export function expressionOf(mood: number): Expression {
  const step = Math.min(2, Math.max(-2, Math.round(mood))) + 2;
  return expressions[step] ?? calm;
}
