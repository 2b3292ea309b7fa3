import {
  brokenLink,
  type Contract,
  createHomeMap,
  drawBelow,
  type GeneratorState,
  positionCount,
  type SeatView,
  type Table,
} from '#engine/index.ts';
import { createAdditiveSearch } from './additive-search.ts';

/** A contract found, with the searcher's own value of it (thousandths of a point). */
export interface Found {
  readonly contract: Contract;
  readonly value: number;
}

export interface Wanted {
  /** Own value at least and at most, thousandths of a point. */
  readonly low: number;
  readonly high: number;
  /** What to make as large as can be: points by term and position. */
  readonly score: Score;
}

/** Points by term and position. */
export type Score = readonly (readonly number[])[];

/** All contracts that a seat may put on the table at this moment: fixed terms, links and its home allow them. */
export interface ContractSearch {
  /** The best by score inside the wanted values, the better own value first; chance decides what is left equal. */
  readonly best: (wanted: Wanted, chance: GeneratorState) => { found: Found | null; chance: GeneratorState };
  /** The contract of highest own value among those that score at least so much; null when there is none. */
  readonly highest: (score: Score, least: number) => Found | null;
  /** Whether one contract may be put on the table at all, its own value aside. */
  readonly allows: (contract: Contract) => boolean;
}

/** Of contracts that are equal in everything, this many are kept for chance to choose from. */
const EQUALS_KEPT = 16;

/** More contracts than this are searched by merging, where that can be. */
const LISTED_AT_MOST = 20_000;

/** One way to settle all terms outside the core, with its part of value and score. */
interface Rest {
  readonly positions: readonly number[];
  readonly value: number;
  readonly score: number;
}

/** Sees one way to settle the core: its contract (to be read at once), own value and score so far. */
type Visit = (contract: number[], value: number, score: number) => void;

export function createContractSearch(table: Table, view: SeatView): ContractSearch {
  if (isLargeAndPlain(table, view)) return createAdditiveSearch(table, view);
  const { facts, own } = view;
  const sheet = table.sheet(facts, own);
  const { coupled } = sheet;
  const core = sheet.core();
  const counts = table.terms.map(positionCount);
  const passes = createHomeMap(table, facts, own, 'allowed');
  const outside = counts.map((_, index) => index).filter((index) => !coupled.includes(index));
  const open = counts.map((_, index) => openPositions(table, view, index));
  const placed = placements(outside, open);

  const restsBy = (score: Score): Rest[] =>
    placed.map((positions) => ({
      positions,
      value: sheet.own.reduce(
        (sum, { index, points }) => sum + points[positions[index]!]!,
        sheet.allContracts,
      ),
      score: outside.reduce((sum, index) => sum + score[index]![positions[index]!]!, 0),
    }));

  const bounds = boundsOf(
    core,
    coupled.map((index) => counts[index]!),
  );

  /**
   * Visits the core in falling score, term by term, and leaves out whatever cannot reach `floor` any more or holds no
   * value of the core that is wanted.
   */
  const eachCore = (
    score: Score,
    restScore: number,
    floor: () => number,
    isWanted: (least: number, most: number) => boolean,
    visit: Visit,
  ): void => {
    const contract = new Array<number>(counts.length).fill(0);
    const order = coupled.map((index) =>
      open[index]!.toSorted((one, other) => score[index]![other]! - score[index]![one]!),
    );
    const reach = coupled.map((_, k) =>
      coupled.slice(k + 1).reduce((sum, index, j) => sum + score[index]![order[k + 1 + j]![0]!]!, restScore),
    );
    const walk = (k: number, at: number, points: number): void => {
      if (k === coupled.length) {
        visit(contract, core[at]!, points);
        return;
      }
      const index = coupled[k]!;
      for (const position of order[k]!) {
        const next = points + score[index]![position]!;
        if (next + reach[k]! < floor()) return;
        const settled = at * counts[index]! + position;
        const { least, most } = bounds[k]!;
        if (!isWanted(least[settled]!, most[settled]!)) continue;
        contract[index] = position;
        walk(k + 1, settled, next);
      }
    };
    walk(0, 0, 0);
  };

  const settle = (contract: number[], rest: Rest): number[] => {
    for (const index of outside) contract[index] = rest.positions[index]!;
    return contract;
  };
  const allows = (contract: Contract, value: number): boolean =>
    passes(contract, value) && brokenLink(facts.links, contract, table.indexOf) === null;

  const best: ContractSearch['best'] = ({ low, high, score }, chance) => {
    const rests = restsBy(score);
    const most = Math.max(...rests.map((rest) => rest.score));
    const cheapest = Math.min(...rests.map((rest) => rest.value));
    const dearest = Math.max(...rests.map((rest) => rest.value));
    let top = Number.NEGATIVE_INFINITY;
    let equals: Found[] = [];
    const visit: Visit = (contract, coreValue, coreScore) => {
      for (const rest of rests) {
        const value = coreValue + rest.value;
        const points = coreScore + rest.score;
        if (points < top || value < low || value > high) continue;
        if (points === top && value < equals[0]!.value) continue;
        if (!allows(settle(contract, rest), value)) continue;
        if (points > top || value > equals[0]!.value) equals = [];
        top = points;
        if (equals.length < EQUALS_KEPT) equals.push({ contract: [...contract], value });
      }
    };
    const isWanted = (leastCore: number, mostCore: number): boolean =>
      mostCore + dearest >= low && leastCore + cheapest <= high;
    eachCore(score, most, () => top, isWanted, visit);
    if (equals.length < 2) return { found: equals[0] ?? null, chance };
    const draw = drawBelow(chance, equals.length);
    return { found: equals[draw.value]!, chance: draw.next };
  };

  const highest: ContractSearch['highest'] = (score, least) => {
    const rests = restsBy(score);
    const most = Math.max(...rests.map((rest) => rest.score));
    const dearest = Math.max(...rests.map((rest) => rest.value));
    let found: Found | null = null;
    let floor = Number.NEGATIVE_INFINITY;
    const visit: Visit = (contract, coreValue, coreScore) => {
      for (const rest of rests) {
        const value = coreValue + rest.value;
        if (value <= floor || coreScore + rest.score < least) continue;
        if (!allows(settle(contract, rest), value)) continue;
        found = { contract: [...contract], value };
        floor = value;
      }
    };
    const isWanted = (_: number, mostCore: number): boolean => mostCore + dearest > floor;
    eachCore(score, most, () => least, isWanted, visit);
    return found;
  };

  return {
    best,
    highest,
    allows: (contract) =>
      contract.every((position, index) => open[index]!.includes(position)) &&
      allows(contract, sheet.valueOf(contract)),
  };
}

/** Least and greatest core values below each way to settle the first terms, by how many are settled. */
type Bounds = readonly { readonly least: Int32Array; readonly most: Int32Array }[];

const knownBounds = new WeakMap<Int32Array, Bounds>();

/** @param sizes positions of each coupled term, in the order of the core */
function boundsOf(core: Int32Array, sizes: readonly number[]): Bounds {
  const known = knownBounds.get(core);
  if (known) return known;
  let below = { least: core, most: core };
  const bounds = [below];
  for (const size of sizes.slice(1).toReversed()) {
    const count = below.most.length / size;
    const next = { least: new Int32Array(count), most: new Int32Array(count) };
    for (let at = 0; at < count; at += 1) {
      let [least, most] = [below.least[at * size]!, below.most[at * size]!];
      for (let child = at * size + 1; child < (at + 1) * size; child += 1) {
        least = Math.min(least, below.least[child]!);
        most = Math.max(most, below.most[child]!);
      }
      next.least[at] = least;
      next.most[at] = most;
    }
    bounds.unshift(next);
    below = next;
  }
  knownBounds.set(core, bounds);
  return bounds;
}

/** Whether the contracts are too many to be listed, and neither coupled terms nor a home ask for listing them. */
function isLargeAndPlain({ common, terms, partOf }: Table, { facts, seat }: SeatView): boolean {
  const votes = facts.options.homeVote && partOf(seat).home.length > 0;
  if (common.coupled.length > 0 || votes) return false;
  return terms.reduce((product, term) => product * positionCount(term), 1) > LISTED_AT_MOST;
}

/** The positions that a term may still take: one when it is fixed, or was settled before the talks. */
function openPositions(table: Table, { facts }: SeatView, index: number): readonly number[] {
  const fixed = facts.fixed.find((entry) => entry.term === table.terms[index]!.id);
  return fixed ? [fixed.position] : table.positionsIn(facts, index);
}

/** Every way to place the given terms, as whole contracts with 0 elsewhere. */
function placements(indices: readonly number[], open: readonly (readonly number[])[]): (readonly number[])[] {
  let all: (readonly number[])[] = [open.map(() => 0)];
  for (const index of indices)
    all = all.flatMap((placed) => open[index]!.map((position) => placed.with(index, position)));
  return all;
}
