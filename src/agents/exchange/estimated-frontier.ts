import { additiveFrontier } from '#analysis/frontier/additive-frontier.ts';
import type { AdditiveParty } from '#engine/exchange/additive-domain.ts';
import type { OwnProfile } from './own-profile.ts';

/** An outcome that is best for the other side, as far as is known, among those worth as much to oneself. */
export interface FrontierOffer {
  readonly outcome: number;
  /** Own utility. */
  readonly own: number;
  /** Estimated value to the other side, in [0, 1]. */
  readonly theirs: number;
}

/** Estimates are rounded to this grid, so that the frontier is merged in exact numbers. */
const GRID = 10_000;

/**
 * The frontier of (own utility, estimated value to the other side), best for oneself first, down to the own
 * reservation value. Merged issue by issue, so that the number of outcomes does not matter.
 */
export function estimatedFrontier(profile: OwnProfile, tables: readonly Float64Array[]): FrontierOffer[] {
  const other: AdditiveParty = {
    name: 'other',
    weights: tables.map(() => 1),
    scores: tables.map((table) => table.map((value) => Math.round(value * GRID) / GRID)),
    cap: null,
    reservation: 0,
    discount: 1,
  };
  const frontier = additiveFrontier(profile.issues, [profile.party, other]) ?? [];
  return frontier
    .map(({ index, utilities }) => ({
      outcome: index,
      own: utilities[0] as number,
      theirs: utilities[1] as number,
    }))
    .filter(({ own }) => own >= profile.reservation - 1e-9)
    .reverse();
}
