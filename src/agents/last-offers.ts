import type { Contract, SeatView } from '#engine/index.ts';

/** This seat's own last offer; null before the first. */
export function lastOwnOffer(view: SeatView): Contract | null {
  return view.facts.offers.findLast(({ seat }) => seat === view.seat)?.contract ?? null;
}

/** The other side's last offer; null before the first. */
export function lastTheirOffer(view: SeatView): Contract | null {
  return view.facts.offers.findLast(({ seat }) => seat !== view.seat)?.contract ?? null;
}
