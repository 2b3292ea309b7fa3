import type { DatedEconomics, Economics } from '../project/economics.ts';
import { createPayOffReader, type PayOffReader } from '../project/pay-off.ts';
import { type BoundPlant, bindPlant } from '../project/pay-off-plant/bind-plant.ts';
import type { ProjectFlows } from '../project/project-flow.ts';
import type { PublicPart, SeatId, SeatPart } from '../scenario/scenario.ts';
import { type Contract, readContract } from '../terms/contract.ts';
import { positionCount, positionOf, type Term } from '../terms/term.ts';
import { createValueSheet, flowsTo, type ValueSheet } from '../value/value-sheet.ts';
import type { Facts, SeatPrivate } from './state.ts';

/**
 * A scenario made ready for play: what is looked up again and again, computed once. The authority's table has both
 * seat parts; a player's has the public part and his own.
 */
export interface Table {
  readonly common: PublicPart;
  readonly terms: readonly Term[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** The plant with a pay-off period behind this table; null where another project or none is. */
  readonly plant: BoundPlant | null;
  /** The pay-off years behind this table; null where the project has none. */
  readonly payOff: PayOffReader | null;
  /** The draft agreement of a full game. */
  readonly draft: Contract;
  /** The draft agreement from which this game starts. */
  readonly draftIn: (facts: Pick<Facts, 'options'>) => Contract;
  /** Where a term of this index was settled before the talks; null where it is open (rule E1). */
  readonly settledAt: (facts: Pick<Facts, 'options'>, index: number) => number | null;
  /** The positions that a term of this index may take in a game at all. */
  readonly positionsIn: (facts: Pick<Facts, 'options'>, index: number) => readonly number[];
  /** @throws RangeError when this table does not hold that seat's part: a bug. */
  readonly partOf: (seat: SeatId) => SeatPart;
  /** The values of the seat that `own` belongs to, at this moment of the game; at the designed output unless told. */
  readonly sheet: (
    facts: { readonly economics: DatedEconomics & Partial<Economics> },
    own: Pick<SeatPrivate, 'seat' | 'modifiers'>,
  ) => ValueSheet;
}

const SHEETS_KEPT = 128;
/** Flows depend on seat and economics alone, which a game moves a few times; a draft is looked at in all that may come. */
const FLOWS_KEPT = 96;

/** The sheet asked for last: states share their parts, so the same objects mean the same sheet. */
interface LatestSheet {
  readonly modifiers: SeatPrivate['modifiers'];
  readonly economics: DatedEconomics;
  readonly sheet: ValueSheet;
}

export function createTable(
  common: PublicPart,
  seats: { readonly a?: SeatPart; readonly b?: SeatPart },
): Table {
  const draft = readContract(common.terms, common.draft.contract);
  if (!draft.ok) throw new RangeError(`${common.id}: the draft has no usable value for ${draft.term}`);
  const settled = settledTerms(common);
  const positions = common.terms.map((term) => Array.from({ length: positionCount(term) }, (_, at) => at));
  const shortDraft = draft.contract.map((position, index) => settled[index] ?? position);
  const settledAt: Table['settledAt'] = ({ options }, index) =>
    options.short ? (settled[index] ?? null) : null;
  const sheets = new Map<string, ValueSheet>();
  const flows = new Map<string, ProjectFlows | null>();
  const latest: Partial<Record<SeatId, LatestSheet>> = {};
  const partOf = (seat: SeatId): SeatPart => {
    const part = seats[seat];
    if (!part) throw new RangeError(`this table does not know the part of seat ${seat}`);
    return part;
  };
  const flowsUnder = (seat: SeatId, economics: Economics): ProjectFlows | null => {
    const key = JSON.stringify([seat, economics]);
    const known = flows.get(key);
    if (known !== undefined) return known;
    const fresh = flowsTo(common, partOf(seat), economics);
    keep(flows, FLOWS_KEPT, key, fresh);
    return fresh;
  };
  return {
    common,
    terms: common.terms,
    indexOf: new Map(common.terms.map((term, index) => [term.id, index])),
    plant: common.project?.model === 'pay-off-plant' ? bindPlant(common.terms, common.project) : null,
    payOff: createPayOffReader(common.terms, common.project),
    draft: draft.contract,
    draftIn: ({ options }) => (options.short ? shortDraft : draft.contract),
    settledAt,
    positionsIn: (facts, index) => {
      const position = settledAt(facts, index);
      return position === null ? positions[index]! : [position];
    },
    partOf,
    sheet: (facts, own) => {
      const last = latest[own.seat];
      if (last && last.modifiers === own.modifiers && last.economics === facts.economics) return last.sheet;
      const key = JSON.stringify([own.seat, own.modifiers, facts.economics]);
      const remember = (sheet: ValueSheet): ValueSheet => {
        latest[own.seat] = { modifiers: own.modifiers, economics: facts.economics, sheet };
        return sheet;
      };
      const known = sheets.get(key);
      if (known) return remember(known);
      const economics = { outputPermille: 1_000, ...facts.economics };
      const flowing = flowsUnder(own.seat, economics);
      const sheet = createValueSheet(common, partOf(own.seat), economics, own.modifiers, flowing);
      keep(sheets, SHEETS_KEPT, key, sheet);
      return remember(sheet);
    },
  };
}

/** Where the short version of a table settles each term; null for those that it leaves open. */
function settledTerms({ terms, short }: PublicPart): (number | null)[] {
  return terms.map((term) => {
    const value = short?.settled[term.id];
    return value === undefined ? null : positionOf(term, value);
  });
}

/** Keeps an entry; beyond `size` the oldest goes. */
function keep<T>(entries: Map<string, T>, size: number, key: string, entry: T): void {
  if (entries.size >= size) entries.delete(entries.keys().next().value!);
  entries.set(key, entry);
}
