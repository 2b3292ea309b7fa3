/** How brows and mouth stand; nothing else of a face moves with the mood. */
export interface Expression {
  /** Turn of the brows, radians; above 0 the inner ends sink. */
  readonly browTurn: number;
  /** How far the brows rise, in units of the bust. */
  readonly browRise: number;
  /** Which of the five mouths, 0 (angry) … 4 (pleased). */
  readonly mouth: number;
}

const expressions: readonly Expression[] = [
  { browTurn: 0.36, browRise: -3, mouth: 0 },
  { browTurn: 0.17, browRise: -1.4, mouth: 1 },
  { browTurn: 0, browRise: 0, mouth: 2 },
  { browTurn: -0.09, browRise: 1.6, mouth: 3 },
  { browTurn: -0.16, browRise: 3.2, mouth: 4 },
];

/** The expression for a mood of −2 … 2. */
export function expressionOf(mood: number): Expression {
  const step = Math.min(2, Math.max(-2, Math.round(mood))) + 2;
  return expressions[step] ?? { browTurn: 0, browRise: 0, mouth: 2 };
}
