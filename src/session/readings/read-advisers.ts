import type { NamedPlace } from '#agents/advise.ts';
import {
  ADVISERS,
  type AdviserId,
  type Contract,
  type NegotiationEvent,
  type SeatId,
} from '#engine/index.ts';

/** What an adviser has said of this moment so far: one to three steps about one package. */
export interface HeardAdvice {
  readonly step: number;
  readonly contract: Contract;
  /** That the other side accepts the package this round, permille. */
  readonly chance: number;
}

/** A package of an adviser that was tabled, and what became of it. */
export interface TabledAdvice {
  readonly chance: number;
  readonly accepted: boolean;
}

export interface AdviserReading {
  readonly adviser: AdviserId;
  /** Null until it is asked about this moment. */
  readonly heard: HeardAdvice | null;
  readonly record: readonly TabledAdvice[];
}

export interface AdvisersReading {
  readonly advisers: readonly AdviserReading[];
  /** Steps heard in the whole game. */
  readonly hints: number;
  /** What the other side named since this side's last offer, asked what would make it work. */
  readonly named: NamedPlace | null;
}

type Advised = Extract<NegotiationEvent, { type: 'advised' }>;

/** What a chair's advisers have said, and how their packages fared, from the minutes of that chair. */
export function readAdvisers(minutes: readonly NegotiationEvent[], seat: SeatId): AdvisersReading {
  const heard = minutes.slice(momentAt(minutes)).filter(isAdvised);
  const tabled = tabledAdvice(minutes, seat);
  return {
    advisers: ADVISERS.map((adviser) => ({
      adviser,
      heard: heard.findLast((event) => event.adviser === adviser) ?? null,
      record: tabled
        .filter((entry) => entry.adviser === adviser)
        .map(({ chance, accepted }) => ({ chance, accepted })),
    })),
    hints: minutes.filter(isAdvised).length,
    named: namedPlace(minutes, seat),
  };
}

/** Where the present moment begins: after the last thing that happened at the table. */
export function momentAt(minutes: readonly NegotiationEvent[]): number {
  return minutes.findLastIndex((event) => !isAdvised(event)) + 1;
}

function isAdvised(event: NegotiationEvent): event is Advised {
  return event.type === 'advised';
}

/** Every tabled package that an adviser had named since the offer before it, once the other side has answered. */
function tabledAdvice(
  minutes: readonly NegotiationEvent[],
  seat: SeatId,
): (TabledAdvice & { readonly adviser: AdviserId })[] {
  const tabled: (TabledAdvice & { readonly adviser: AdviserId })[] = [];
  let named: Advised[] = [];
  let open: Advised[] = [];
  const close = (accepted: boolean): void => {
    tabled.push(...open.map(({ adviser, chance }) => ({ adviser, chance, accepted })));
    open = [];
  };
  for (const event of minutes) {
    if (event.type === 'advised') named = [...named.filter((one) => one.adviser !== event.adviser), event];
    else if (event.type === 'offerMade' && event.seat === seat) {
      open = named.filter(({ contract }) => contract.every((at, index) => at === event.contract[index]));
      named = [];
    } else if (event.type === 'offerWithdrawn' && event.seat === seat) open = [];
    else if (event.type === 'handshake') close(true);
    else if (event.type === 'offerMade' || event.type === 'declined' || event.type === 'talksEnded')
      close(false);
  }
  return tabled;
}

function namedPlace(minutes: readonly NegotiationEvent[], seat: SeatId): NamedPlace | null {
  const since = minutes.findLastIndex((event) => event.type === 'offerMade' && event.seat === seat);
  for (const event of minutes.slice(since + 1).toReversed())
    if (event.type === 'answered' && event.seat !== seat && event.towards !== null)
      return { term: event.term, position: event.towards };
  return null;
}
