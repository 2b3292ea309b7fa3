import {
  type BlockReading,
  type Contract,
  readContract,
  readHome,
  type SeatView,
  type Table,
} from '#engine/index.ts';
import { type HomeOutlook, readHomeOutlook } from './read-home-outlook.ts';

/** What this chair's own draft is worth to it, thousandths of a point, and how its home stands to it. */
export interface DraftReading {
  readonly value: number;
  readonly walkAway: number;
  /** The line that the player drew for himself in the preparation. */
  readonly ownLine: number | null;
  /** Where the value may end once the plant is built. */
  readonly band: { readonly low: number; readonly high: number };
  /** What is not known yet, and how far it alone may move the value. */
  readonly unknowns: readonly { readonly what: 'finalCost' | 'exportPrice'; readonly swing: number }[];
  /** Right end of the value scale: a little more than this chair's opening would bring. */
  readonly scaleTop: number;
  readonly blocks: readonly BlockReading[];
  readonly vote: HomeOutlook;
}

export function readDraft(table: Table, view: SeatView, contract: Contract): DraftReading {
  const { facts, own } = view;
  const value = valueWith(table, view, contract, facts.economics);
  const { delivery } = table.common;
  const cost = own.costBand ?? delivery.finalCost;
  const price = delivery.exportPrice;
  const at = (expectedCost: number, exportPrice: number): number =>
    valueWith(table, view, contract, { ...facts.economics, expectedCost, exportPrice });
  const corners = [cost.low, cost.high].flatMap((c) => [at(c, price.low), at(c, price.high)]);
  const middleCost = Math.round((cost.low + cost.high) / 2);
  const costSwing = Math.abs(
    at(cost.low, facts.economics.exportPrice) - at(cost.high, facts.economics.exportPrice),
  );
  const priceSwing = Math.abs(at(middleCost, price.low) - at(middleCost, price.high));
  const blocks = facts.options.homeVote ? readHome(table, facts, own, contract) : [];
  const band = { low: Math.min(...corners), high: Math.max(...corners) };
  return {
    value,
    walkAway: own.walkAway,
    ownLine: own.preparation?.ownLine ?? null,
    band,
    unknowns: [
      { what: 'finalCost', swing: costSwing },
      { what: 'exportPrice', swing: priceSwing },
    ],
    scaleTop: Math.max(openingValue(table, view), value, band.high, own.walkAway) * 1.05,
    blocks,
    vote: readHomeOutlook(table, view, contract, blocks),
  };
}

function openingValue(table: Table, view: SeatView): number {
  const opening = readContract(table.terms, table.partOf(view.seat).opening);
  const draft = table.draftIn(view.facts);
  const contract = opening.ok
    ? opening.contract.map((position, index) => table.settledAt(view.facts, index) ?? position)
    : draft;
  return valueWith(table, view, contract, view.facts.economics);
}

function valueWith(
  table: Table,
  view: SeatView,
  contract: Contract,
  economics: SeatView['facts']['economics'],
): number {
  return table.sheet({ economics }, view.own).valueOf(contract);
}
