import {
  type BlockReading,
  type Contract,
  type DatedEconomics,
  type Economics,
  readHome,
  type SeatView,
  type Table,
} from '#engine/index.ts';
import { type PlantUnknown, plantUnknowns, settleUnknown } from './plant-unknowns.ts';
import { type HomeOutlook, readHomeOutlook } from './read-home-outlook.ts';

type CostBand = { readonly low: number; readonly high: number };

/** What this chair's own draft is worth to it, thousandths of a point, and how its home stands to it. */
export interface DraftReading {
  readonly value: number;
  readonly walkAway: number;
  /** The line that the player drew for himself in the preparation. */
  readonly ownLine: number | null;
  /** Where the value may end once the plant is built. */
  readonly band: { readonly low: number; readonly high: number };
  /** What is not known yet. */
  readonly unknowns: readonly DraftUnknown[];
  /** What a study of this chair found the plant to cost in the end, and the band before it; thousands of USD. */
  readonly study: { readonly found: CostBand; readonly before: CostBand } | null;
  readonly blocks: readonly BlockReading[];
  readonly vote: HomeOutlook;
}

/** An unknown with how far it alone may move the value at most, thousandths of a point. */
export interface DraftUnknown extends PlantUnknown {
  readonly swing: number;
}

type DraftEconomics = DatedEconomics & Partial<Economics>;

export function readDraft(table: Table, view: SeatView, contract: Contract): DraftReading {
  const { facts, own } = view;
  const value = valueWith(table, view, contract, facts.economics);
  const { band, unknowns } = outlookOf(
    plantUnknowns(table, facts.economics, own.costBand),
    facts.economics,
    (economics) => valueWith(table, view, contract, economics),
  );
  const blocks = facts.options.homeVote ? readHome(table, facts, own, contract) : [];
  return {
    value,
    walkAway: own.walkAway,
    ownLine: own.preparation?.ownLine ?? null,
    band,
    unknowns,
    study:
      own.costBand && table.common.project
        ? { found: own.costBand, before: table.common.delivery.finalCost }
        : null,
    blocks,
    vote: readHomeOutlook(table, view, contract, blocks),
  };
}

/** A band is told in whole points, rounded outwards. */
const onePoint = 1_000;
/** Costs tried between both ends: each month of delay makes the value bend. */
const costsBetween = 3;

/**
 * The least and the most that a value may come to, over all that the unknowns may be together: every corner of their
 * bands, and between the ends of the cost from the best and the worst of them.
 */
function outlookOf(
  unknowns: readonly PlantUnknown[],
  economics: DraftEconomics,
  valueIn: (economics: DraftEconomics) => number,
): Pick<DraftReading, 'band' | 'unknowns'> {
  const open = unknowns.filter(({ low, high }) => low !== high);
  const at = (corner: number): DraftEconomics =>
    unknowns.reduce(
      (settled, { what, low, high }) => settleUnknown(settled, what, isHigh(corner, open, what) ? high : low),
      economics,
    );
  const corners = Array.from({ length: 2 ** open.length }, (_, corner) => valueIn(at(corner)));
  const [least, most] = [Math.min(...corners), Math.max(...corners)];
  const between = open
    .filter(({ what }) => what === 'finalCost')
    .flatMap(({ what, low, high }) =>
      [least, most].flatMap((end) =>
        Array.from({ length: costsBetween }, (_, n) => {
          const cost = low + Math.round(((high - low) * (n + 1)) / (costsBetween + 1));
          return valueIn(settleUnknown(at(corners.indexOf(end)), what, cost));
        }),
      ),
    );
  return {
    band: {
      low: Math.floor(Math.min(least, ...between) / onePoint) * onePoint,
      high: Math.ceil(Math.max(most, ...between) / onePoint) * onePoint,
    },
    unknowns: open.map((unknown, bit) => ({
      ...unknown,
      swing: Math.max(...corners.map((value, corner) => Math.abs(value - corners[corner ^ (1 << bit)]!))),
    })),
  };
}

/** Whether an unknown is at its high end in a corner, whose bits stand for the open unknowns in their order. */
function isHigh(corner: number, open: readonly PlantUnknown[], what: PlantUnknown['what']): boolean {
  const bit = open.findIndex((one) => one.what === what);
  return bit >= 0 && (corner & (1 << bit)) !== 0;
}

function valueWith(table: Table, view: SeatView, contract: Contract, economics: DraftEconomics): number {
  return table.sheet({ economics }, view.own).valueOf(contract);
}
