import { type OtherReading, readOther } from '#agents/read-other.ts';
import { type RefusalReason, whyTheyMayRefuse } from '#agents/why-they-may-refuse.ts';
import type { Contract, SeatView, Table } from '#engine/index.ts';

/** How this chair guesses that the other side sees a draft, from this chair's knowledge alone. */
export interface TheirReading extends OtherReading {
  readonly reasons: readonly RefusalReason[];
  /** Terms of which the other side has spoken. */
  readonly known: number;
}

const latest = new WeakMap<SeatView, { readonly contract: Contract; readonly reading: TheirReading }>();

/** Several panels ask for the same draft, so the last reading of a view is kept. */
export function readTheirs(table: Table, view: SeatView, contract: Contract): TheirReading {
  const known = latest.get(view);
  if (known?.contract === contract) return known.reading;
  const reading = theirReading(table, view, contract);
  latest.set(view, { contract, reading });
  return reading;
}

function theirReading(table: Table, view: SeatView, contract: Contract): TheirReading {
  const reading = readOther(table, view, contract);
  return {
    ...reading,
    reasons: whyTheyMayRefuse(table, view, contract),
    known: reading.terms.filter(({ known }) => known !== 'unknown').length,
  };
}
