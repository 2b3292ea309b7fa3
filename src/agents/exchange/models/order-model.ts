import { type OpponentModel, weigh } from './opponent-model.ts';

/** How far the other side is taken to have come down from its best to its latest new offer. */
const DESCENT = 0.4;
/** Fewer new offers than this are taken for the beginning of the way down. */
const FULL_DESCENT = 10;
/** An offer at the end of the session counts one ninth of an opening offer in the first guess. */
const FADING = 8;
/** Imaginary offers, spread over all values, that the first guess starts from. */
const DOUBT = 6;
const LEAST_WEIGHT = 0.02;
/** Until it is offered, a value is worth up to this to the other side, the more the less it is worth to oneself. */
const OPPOSED = 0.7;
/** Passes of the fit over all values. */
const PASSES = 15;
/** Later new offers replace the oldest but for the opening ones, so that the fit takes bounded time. */
const MOST_OFFERS = 400;

interface NewOffer {
  readonly positions: readonly number[];
  readonly weight: number;
}

/**
 * Reads the order of the other side's new offers: whatever makes it concede, it offers what it likes best first.
 * A first guess comes from how often values stand in new offers, early ones counting more, and how much an issue is
 * kept to few values; what was never offered is taken to be worth the more the less it is worth to oneself. Then the tables are fitted by least squares to a straight way down in the order of the offers,
 * held back by the guess.
 *
 * @param own one's own score tables, one an issue, one entry a value
 */
export function orderModel(own: readonly Float64Array[]): OpponentModel {
  const opposed = own.map(opposedScores);
  const seen = new Set<string>();
  const offers: NewOffer[] = [];
  let tables: Float64Array[] | null = null;
  return {
    observe: (positions, time) => {
      const key = positions.join();
      if (seen.has(key) || offers.length >= MOST_OFFERS) return;
      seen.add(key);
      offers.push({ positions, weight: 1 / (1 + FADING * time) });
      tables = null;
    },
    tables: () => {
      tables ??= fitDescent(firstGuess(opposed, offers), offers);
      return tables;
    },
  };
}

function firstGuess(opposed: readonly Float64Array[], offers: readonly NewOffer[]): Float64Array[] {
  const total = offers.reduce((sum, { weight }) => sum + weight, 0);
  const counts = opposed.map((table) => new Float64Array(table.length));
  for (const { positions, weight } of offers) {
    positions.forEach((at, issue) => {
      const table = counts[issue] as Float64Array;
      table[at] = (table[at] as number) + weight;
    });
  }
  const weights = counts.map((table) => Math.sqrt(concentration(table, total)) + LEAST_WEIGHT);
  const scores = counts.map((table, issue) => {
    const most = Math.max(...table);
    const unseen = opposed[issue] as Float64Array;
    if (most === 0) return unseen.some((score) => score > 0) ? unseen : unseen.map(() => 1);
    return table.map((count, at) => Math.max(Math.sqrt(count / most), OPPOSED * (unseen[at] as number)));
  });
  return weigh(weights, scores);
}

/** 1 for the own worst value, 0 for the own best. */
function opposedScores(own: Float64Array): Float64Array {
  const most = Math.max(...own);
  const range = most - Math.min(...own);
  return own.map((score) => (range > 0 ? (most - score) / range : 0));
}

/** 0 when all values were offered alike, 1 when always the same one. */
function concentration(counts: Float64Array, total: number): number {
  const even = 1 / counts.length;
  if (counts.length === 1) return 0;
  const squares = counts.reduce((sum, count) => {
    const share = (count + DOUBT * even) / (total + DOUBT);
    return sum + share * share;
  }, 0);
  return Math.max(0, (squares - even) / (1 - even));
}

/** Least squares by coordinates; entries stay at or above 0 and the best outcome is worth 1 again at the end. */
function fitDescent(guess: readonly Float64Array[], offers: readonly NewOffer[]): Float64Array[] {
  const fitted = guess.map((table) => table.slice());
  const reach = Math.max(FULL_DESCENT, offers.length);
  const gaps = offers.map(
    ({ positions }, order) =>
      1 -
      (DESCENT * order) / reach -
      positions.reduce((sum, at, issue) => sum + ((fitted[issue] as Float64Array)[at] as number), 0),
  );
  const entries = entriesOf(fitted, offers);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { issue, at, held } of entries) {
      const table = fitted[issue] as Float64Array;
      const value = table[at] as number;
      const pull = held.reduce(
        (sum, order) => sum + (gaps[order] as number),
        ((guess[issue] as Float64Array)[at] as number) - value,
      );
      const next = Math.max(0, value + pull / (1 + held.length));
      table[at] = next;
      for (const order of held) gaps[order] = (gaps[order] as number) - (next - value);
    }
  }
  const best = fitted.reduce((sum, table) => sum + Math.max(...table), 0);
  return best > 0 ? fitted.map((table) => table.map((value) => value / best)) : fitted;
}

/** For each entry that was offered at all, the places of the offers that hold it. */
function entriesOf(tables: readonly Float64Array[], offers: readonly NewOffer[]) {
  const held = tables.map((table) => Array.from(table, (): number[] => []));
  offers.forEach(({ positions }, order) => {
    positions.forEach((at, issue) => {
      held[issue]?.[at]?.push(order);
    });
  });
  return held.flatMap((lists, issue) =>
    lists.map((list, at) => ({ issue, at, held: list })).filter((entry) => entry.held.length > 0),
  );
}
