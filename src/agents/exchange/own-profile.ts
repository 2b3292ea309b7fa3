import {
  type AdditiveIssue,
  type AdditiveParty,
  countOutcomes,
  outcomeAt,
  utilityOf,
} from '#engine/exchange/additive-domain.ts';
import { type OutcomeLadder, rankOutcomes } from './outcome-ladder.ts';

/**
 * All that a negotiator knows before the talks: the issues and its own side's values. Sessions of the same profile
 * share one object, so that outcomes are ranked once.
 */
export interface OwnProfile {
  readonly issues: readonly AdditiveIssue[];
  readonly party: AdditiveParty;
  /** Number of outcomes; an outcome is a whole number below it, counted with the last issue fastest. */
  readonly count: number;
  /** Utility of no agreement. */
  readonly reservation: number;
  /** Largest utility of any outcome. */
  readonly best: number;
  /** Smallest utility of any outcome. */
  readonly worst: number;
  /** Outcomes worth at least the reservation value, best first. */
  readonly ladder: OutcomeLadder;
  /** Undiscounted utility of an outcome. */
  readonly utilityOf: (outcome: number) => number;
  /** Positions of an outcome's values, one an issue. */
  readonly positionsOf: (outcome: number) => readonly number[];
}

/** Utilities closer than this are equal, as everywhere else. */
export const EQUAL_BELOW = 1e-9;

/** Up to this many outcomes utilities are looked up, beyond it they are added up. */
const LARGEST_TABLE = 262_144;

/** Ranks the outcomes of one side. The other side's part of a scenario never comes in here. */
export function ownProfile(issues: readonly AdditiveIssue[], party: AdditiveParty): OwnProfile {
  const count = countOutcomes(issues);
  const addUp = (outcome: number) => utilityOf(party, outcomeAt(issues, outcome));
  const table =
    count <= LARGEST_TABLE ? Float64Array.from({ length: count }, (_, outcome) => addUp(outcome)) : null;
  const ladder = rankOutcomes(issues, party, table, party.reservation - EQUAL_BELOW);
  return {
    issues,
    party,
    count,
    reservation: party.reservation,
    best: utilityOf(party, party.scores.map(positionOfLargest)),
    worst: utilityOf(party, party.scores.map(positionOfSmallest)),
    ladder,
    utilityOf: table === null ? addUp : (outcome) => table[outcome] as number,
    positionsOf: (outcome) => outcomeAt(issues, outcome),
  };
}

function positionOfLargest(scores: Float64Array): number {
  return scores.reduce((best, score, at) => (score > (scores[best] as number) ? at : best), 0);
}

function positionOfSmallest(scores: Float64Array): number {
  return scores.reduce((least, score, at) => (score < (scores[least] as number) ? at : least), 0);
}
