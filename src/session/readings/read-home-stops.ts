import { type Contract, type NegotiationEvent, otherSeat, type SeatView, type Table } from '#engine/index.ts';

/** A term that the other side said it could not carry home, and the draft still has it there or further off. */
export interface HomeStop {
  readonly term: string;
  /** Where this chair's paper had it when they said so. */
  readonly refused: number;
  /** Where their answer had it, which their home would have passed. */
  readonly theirs: number;
}

/**
 * What in a draft the other side's home leans against, as far as that side has said it: from the minutes alone. The
 * last word on each term counts.
 */
export function readHomeStops(
  table: Table,
  { seat }: SeatView,
  contract: Contract,
  minutes: readonly NegotiationEvent[],
): HomeStop[] {
  const stops = new Map<string, HomeStop>();
  let own: Contract | null = null;
  for (const event of minutes) {
    if (event.type !== 'offerMade') continue;
    if (event.seat === seat) own = event.contract;
    else if (event.seat === otherSeat(seat) && event.speech?.line === 'blocker' && event.speech.term && own) {
      const { term } = event.speech;
      const index = table.indexOf.get(term)!;
      stops.set(term, { term, refused: own[index]!, theirs: event.contract[index]! });
    }
  }
  return [...stops.values()].filter((stop) => {
    const index = table.indexOf.get(stop.term)!;
    return isStillThere(stop, contract[index]!, table.terms[index]!.kind === 'choice');
  });
}

function isStillThere({ refused, theirs }: HomeStop, position: number, isChoice: boolean): boolean {
  if (isChoice || refused === theirs) return position === refused;
  return refused > theirs ? position >= refused : position <= refused;
}
