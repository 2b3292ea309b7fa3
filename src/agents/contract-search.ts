import {
  brokenLink,
  type Contract,
  drawBelow,
  type GeneratorState,
  positionCount,
  type SeatView,
  type Table,
} from '#engine/index.ts';
import { homeMap } from './home-map.ts';

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
  readonly score: readonly (readonly number[])[];
}

/** All contracts that a seat may put on the table at this moment: fixed terms, links and its home allow them. */
export interface ContractSearch {
  /** The best by score inside the wanted values, the better own value first; chance decides what is left equal. */
  readonly best: (wanted: Wanted, chance: GeneratorState) => { found: Found | null; chance: GeneratorState };
  /** The contract of highest own value, or null when nothing may be offered. */
  readonly highest: () => Found | null;
  /** Whether one contract may be put on the table at all, its own value aside. */
  readonly allows: (contract: Contract) => boolean;
}

/** Of contracts that are equal in everything, this many are kept for chance to choose from. */
const EQUALS_KEPT = 16;

/** One way to settle all terms outside the core. */
interface Rest {
  readonly positions: readonly number[];
  readonly value: number;
}

export function createContractSearch(table: Table, view: SeatView): ContractSearch {
  const { facts, own } = view;
  const sheet = table.sheet(facts, own);
  const core = sheet.core();
  const counts = table.terms.map(positionCount);
  const fixed = new Map(facts.fixed.map(({ term, position }) => [table.indexOf.get(term)!, position]));
  const passes = homeMap(table, view);
  const outside = counts.map((_, index) => index).filter((index) => !sheet.coupled.includes(index));
  const ownPoints = (positions: readonly number[]): number =>
    sheet.own.reduce(
      (sum, { index, points }) => sum + (outside.includes(index) ? points[positions[index]!]! : points[0]!),
      0,
    );
  const rests: Rest[] = placements(outside, counts, fixed).map((positions) => ({
    positions,
    value: ownPoints(positions),
  }));
  const allows = (contract: Contract, value: number): boolean =>
    passes(contract, value) && brokenLink(facts.links, contract, table.indexOf) === null;

  /** Calls `visit` for every combination of the core that fixed terms allow, with its contract being filled in. */
  const eachCore = (visit: (contract: number[], value: number) => void): void => {
    const contract = new Array<number>(counts.length).fill(0);
    const walk = (k: number, at: number): void => {
      if (k === sheet.coupled.length) {
        visit(contract, core[at]!);
        return;
      }
      const index = sheet.coupled[k]!;
      const only = fixed.get(index);
      for (let position = only ?? 0; position <= (only ?? counts[index]! - 1); position += 1) {
        contract[index] = position;
        walk(k + 1, at * counts[index]! + position);
      }
    };
    walk(0, 0);
  };

  const best: ContractSearch['best'] = ({ low, high, score }, chance) => {
    let top = Number.NEGATIVE_INFINITY;
    let equals: Found[] = [];
    const restScores = rests.map(({ positions }) =>
      outside.reduce((sum, index) => sum + (score[index]![positions[index]!] ?? 0), 0),
    );
    eachCore((contract, coreValue) => {
      let coreScore = 0;
      for (const index of sheet.coupled) coreScore += score[index]![contract[index]!] ?? 0;
      for (let r = 0; r < rests.length; r += 1) {
        const value = coreValue + rests[r]!.value;
        const points = coreScore + restScores[r]!;
        if (value < low || value > high || points < top) continue;
        if (points === top && value < equals[0]!.value) continue;
        for (const index of outside) contract[index] = rests[r]!.positions[index]!;
        if (!allows(contract, value)) continue;
        if (points > top || value > equals[0]!.value) equals = [];
        top = points;
        if (equals.length < EQUALS_KEPT) equals.push({ contract: [...contract], value });
      }
    });
    if (equals.length < 2) return { found: equals[0] ?? null, chance };
    const draw = drawBelow(chance, equals.length);
    return { found: equals[draw.value]!, chance: draw.next };
  };

  const highest = (): Found | null => {
    let found: Found | null = null;
    eachCore((contract, coreValue) => {
      for (const rest of rests) {
        const value = coreValue + rest.value;
        if (found !== null && value <= found.value) continue;
        for (const index of outside) contract[index] = rest.positions[index]!;
        if (allows(contract, value)) found = { contract: [...contract], value };
      }
    });
    return found;
  };

  return {
    best,
    highest,
    allows: (contract) =>
      [...fixed].every(([index, position]) => contract[index] === position) &&
      allows(contract, sheet.valueOf(contract)),
  };
}

/** Every way to place the given terms, as whole contracts with 0 elsewhere. */
function placements(
  indices: readonly number[],
  counts: readonly number[],
  fixed: ReadonlyMap<number, number>,
): (readonly number[])[] {
  let all: (readonly number[])[] = [new Array<number>(counts.length).fill(0)];
  for (const index of indices) {
    const only = fixed.get(index);
    const positions = only === undefined ? Array.from({ length: counts[index]! }, (_, p) => p) : [only];
    all = all.flatMap((placed) => positions.map((position) => placed.with(index, position)));
  }
  return all;
}
