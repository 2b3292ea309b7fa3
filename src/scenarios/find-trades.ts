import {
  coreIndex,
  createValueSheet,
  type PublicPart,
  positionCount,
  positionOf,
  type Scenario,
  type ValueSheet,
} from '#engine/index.ts';

/** What there is to negotiate about at a table's first date, all at central values. */
export interface TradeSurvey {
  /** Contracts at or above both walk-away lines. */
  readonly zone: number;
  /** Pairs of terms (`own + late`) of which one step each makes both sides gain, somewhere in the zone. */
  readonly pairs: readonly string[];
}

/** Contracts of the zone at which trades are looked for. */
const SAMPLES = 200;
/** A gain counts from this part of the side's whole range, permille. */
const WORTH_PERMILLE = 10;

/** Above this many contracts nothing is listed, and the survey is null. */
const MOST_CONTRACTS = 3_000_000;

/** Surveys a table, or its short version; null when it has too many contracts to list. */
export function findTrades(scenario: Scenario, version: 'full' | 'short' = 'full'): TradeSurvey | null {
  const { public: common, seats } = scenario;
  const economics = { ...common.economics, outputPermille: 1_000 };
  const none = { factors: {}, points: [], allContracts: 0 };
  const sheets = [seats.a, seats.b].map((part) => createValueSheet(common, part, economics, none));
  const lines = [seats.a.walkAwayByRound[0]!, seats.b.walkAwayByRound[0]!];
  const open = openPositions(common, version);
  if (open.reduce((product, positions) => product * positions.length, 1) > MOST_CONTRACTS) return null;
  const tables = sheets.map((sheet) => sheet.core());
  const valueAt = (side: number, contract: readonly number[]): number => {
    const sheet = sheets[side]!;
    const core = tables[side]![coreIndex(common, sheet.coupled, contract)]!;
    return sheet.own.reduce((sum, { index, points }) => sum + points[contract[index]!]!, core);
  };
  const inZone = (contract: readonly number[]): boolean =>
    lines.every((line, side) => valueAt(side, contract) >= line);
  const zone = [...contractsOf(open)].filter(inZone);
  const stride = Math.max(1, Math.floor(zone.length / SAMPLES));
  const worth = sheets.map((sheet, side) => (rangeOf(sheet, tables[side]!) * WORTH_PERMILLE) / 1_000);
  const pairs = new Set<string>();
  for (let at = 0; at < zone.length; at += stride) {
    const from = zone[at]!;
    const base = [valueAt(0, from), valueAt(1, from)];
    for (const { contract, first, second } of twoSteps(from, open))
      if (base.every((value, side) => valueAt(side, contract) - value >= worth[side]!))
        pairs.add(`${common.terms[first]!.id} + ${common.terms[second]!.id}`);
  }
  return { zone: zone.length, pairs: [...pairs].sort() };
}

/** Greatest less least value of all contracts. */
function rangeOf(sheet: ValueSheet, core: Int32Array): number {
  const spread = (points: Iterable<number>): number => {
    let [least, most] = [Infinity, -Infinity];
    for (const value of points) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least;
  };
  return sheet.own.reduce((sum, { points }) => sum + spread(points), spread(core));
}

/** Positions by term; one where the short version settles it. */
type Open = readonly (readonly number[])[];

function openPositions({ terms, short }: PublicPart, version: 'full' | 'short'): Open {
  return terms.map((term) => {
    const value = version === 'short' ? short?.settled[term.id] : undefined;
    const settled = value === undefined ? null : positionOf(term, value);
    return settled === null ? Array.from({ length: positionCount(term) }, (_, at) => at) : [settled];
  });
}

function* contractsOf(open: Open): Generator<number[]> {
  const size = open.reduce((product, positions) => product * positions.length, 1);
  const at = open.map(() => 0);
  for (let n = 0; n < size; n += 1) {
    yield open.map((positions, i) => positions[at[i]!]!);
    for (let i = open.length - 1; i >= 0; i -= 1) {
      at[i]! += 1;
      if (at[i]! < open[i]!.length) break;
      at[i] = 0;
    }
  }
}

function* twoSteps(from: readonly number[], open: Open) {
  for (let first = 0; first < open.length; first += 1)
    for (let second = first + 1; second < open.length; second += 1)
      for (const x of [from[first]! - 1, from[first]! + 1])
        for (const y of [from[second]! - 1, from[second]! + 1])
          if (open[first]!.includes(x) && open[second]!.includes(y))
            yield { contract: from.with(first, x).with(second, y), first, second };
}
