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
