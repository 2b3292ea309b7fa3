/** What the other side may ask for at the end of a session, in estimated value to itself. */
export interface AskingLevel {
  /** Chance that an outcome of this estimated value is enough for it; rises with the value. */
  readonly chanceAt: (value: number) => number;
}

/** Latest offers that show what it asks for now, and as many before them what it asked for earlier. */
const RECENT = 10;
/** Its recent offers are ordered; this share of them is below what it is taken to ask for. */
const LOW_SHARE = 0.3;
const MOST_DROP = 0.4;
const LEAST_DROP = 0.05;
/** Spread of the level when it stays as it is, and when it goes on falling as it fell. */
const SPREAD_HELD = 0.04;
const SPREAD_FALLING = 0.08;
/** Weight of not knowing: any level down to nothing, as of one who keeps its concession for the last moment. */
const UNKNOWN = 0.3;
const UNSEEN = 0.8;

/**
 * Estimates its reservation from the curve of its concessions: one half on the level that its recent offers show,
 * one half on the level that follows if it goes on falling, and a part on anything below.
 *
 * @param values estimated values to itself of all its offers, in order
 */
export function askingLevel(values: readonly number[]): AskingLevel {
  const recent = values.slice(-RECENT);
  const earlier = values.slice(-2 * RECENT, -RECENT);
  const level =
    recent.length === 0 ? UNSEEN : (rising(recent)[Math.floor(recent.length * LOW_SHARE)] as number);
  const fallen = earlier.length === 0 ? 0 : Math.max(0, mean(earlier) - mean(recent));
  const drop = Math.min(MOST_DROP, fallen) + LEAST_DROP;
  return {
    chanceAt: (value) => {
      const held = risingCurve((value - level) / SPREAD_HELD);
      const falling = risingCurve((value - level + drop) / SPREAD_FALLING);
      const unknown = level > 0 ? Math.min(1, Math.max(0, value / level)) : 1;
      return (1 - UNKNOWN) * (held / 2 + falling / 2) + UNKNOWN * unknown;
    },
  };
}

/** From 0 to 1, one half at 0, like the logistic curve but of products and quotients alone. */
function risingCurve(x: number): number {
  const tail = 0.5 / (1 + Math.abs(x) + (x * x) / 2);
  return x > 0 ? 1 - tail : tail;
}

function rising(numbers: readonly number[]): number[] {
  return [...numbers].sort((left, right) => left - right);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
