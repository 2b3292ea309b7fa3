import type { Contract, SeatView, Table } from '#engine/index.ts';
import { chanceOfAcceptance } from './chance-of-acceptance.ts';
import { lastOwnOffer, lastTheirOffer } from './last-offers.ts';

/** Why a package is worth offering: its two terms that matter most against what lies on the table. */
export interface PackageReason {
  /** Own value of it above the own walk-away, thousandths of a point. */
  readonly gain: number;
  /** The term in which this side wins most; null where it wins in none. */
  readonly wins: string | null;
  /** The term in which the other wins most, as far as this chair can guess; null where it wins in none. */
  readonly gives: string | null;
}

/**
 * Explains a package: what this side wins against the other's last offer, and what the other wins against this side's;
 * against the draft agreement while there is none.
 */
export function explainPackage(table: Table, view: SeatView, contract: Contract): PackageReason {
  const sheet = table.sheet(view.facts, view.own);
  const chance = chanceOfAcceptance(table, view);
  const base = lastTheirOffer(view) ?? table.draftIn(view.facts);
  return {
    gain: sheet.valueOf(contract) - view.own.walkAway,
    wins: mostMoved(table, base, contract, sheet.valueOf),
    gives: mostMoved(table, lastOwnOffer(view) ?? table.draftIn(view.facts), contract, chance.theirValue),
  };
}

/** The term whose move from one contract to another raises a value most; null when none does. */
function mostMoved(
  table: Table,
  from: Contract,
  to: Contract,
  worthOf: (contract: Contract) => number,
): string | null {
  const start = worthOf(from);
  const rises = table.terms.map((_, index) => worthOf(from.with(index, to[index]!)) - start);
  const most = Math.max(...rises);
  return most > 0 ? table.terms[rises.indexOf(most)]!.id : null;
}
