import { type AdditiveIssue, type AdditiveParty, utilityOf } from '#engine/exchange/additive-domain.ts';
import { keepDistinct } from './keep-undominated.ts';
import { mergeFrontiers } from './merge-frontiers.ts';
import { type OutcomeLayout, plainLayout } from './outcome-layout.ts';
import { fallingOrder, type PointList, pickPoints, pointsFromColumns } from './point-list.ts';
import { type ScaledParty, scaleScores } from './scale-scores.ts';

/** One undominated point. */
export interface FrontierPoint {
  /** One utility a party. */
  readonly utilities: readonly number[];
  /** The first outcome, in (issue order, value order), that gives it. */
  readonly outcome: readonly number[];
  /** Index of that outcome, counting with the last issue fastest. */
  readonly index: number;
  /** How many outcomes give it (before the cap: outcomes dominated before the cut do not count). */
  readonly outcomes: number;
}

/**
 * Every distinct undominated utility point of all outcomes, first party rising, by exact merging of the
 * issues' own frontiers. Two or three parties; reservation values play no part. Outcomes are told apart by
 * their index, so there may be at most 2^53 of them. Null when there are more than a million points.
 */
export function additiveFrontier(
  issues: readonly AdditiveIssue[],
  parties: readonly AdditiveParty[],
  scaled: readonly ScaledParty[] = parties.map(scaleScores),
  layout: OutcomeLayout = plainLayout(issues),
): FrontierPoint[] | null {
  const margins = scaled.map((party) => 2 * party.tolerance);
  const tolerances = scaled.map((party) => party.tolerance);
  const merged = mergeFrontiers(partLists(layout, scaled), margins);
  if (merged === null) return null;
  const uncut = keepDistinct(merged, tolerances);
  const distinct = reachesCap(uncut, scaled) ? keepDistinct(cutAtCaps(uncut, scaled), tolerances) : uncut;
  return Array.from({ length: distinct.size }, (_, at) => {
    const place = distinct.size - 1 - at;
    const index = distinct.indices[place] as number;
    const outcome = layout.partsAt(index);
    const utilities = parties.map((party) => utilityOf(party, outcome));
    return { utilities, outcome, index, outcomes: distinct.counts[place] as number };
  });
}

function partLists(layout: OutcomeLayout, scaled: readonly ScaledParty[]): PointList[] {
  return layout.offsets.map((offsets, part) => {
    const columns = scaled.map((party) => party.tables[part] as Float64Array);
    return pointsFromColumns(columns, offsets);
  });
}

function reachesCap(list: PointList, scaled: readonly ScaledParty[]): boolean {
  return scaled.some((party, at) => (list.columns[at] as Float64Array).some((sum) => sum > party.cap));
}

function cutAtCaps(list: PointList, scaled: readonly ScaledParty[]): PointList {
  const columns = list.columns.map((column, at) =>
    column.map((sum) => Math.min(sum, (scaled[at] as ScaledParty).cap)),
  );
  const cut = { ...list, columns };
  return pickPoints(cut, fallingOrder(cut));
}
