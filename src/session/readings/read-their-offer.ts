import {
  type Contract,
  type NegotiationEvent,
  otherSeat,
  readHome,
  type SeatView,
  type Table,
} from '#engine/index.ts';
import { type HomeOutlook, readHomeOutlook } from './read-home-outlook.ts';
import { type MinutesLine, readMinutes } from './read-minutes.ts';

/** How the other side's last offer stands. */
export type TheirOffer =
  | { readonly type: 'none' }
  /** Answered already: only a position that they took. */
  | { readonly type: 'answered'; readonly contract: Contract }
  /** Withdrawn or run out; `line` is the line of the minutes that says why. */
  | { readonly type: 'gone'; readonly contract: Contract; readonly line: MinutesLine }
  | {
      readonly type: 'open';
      readonly contract: Contract;
      /** What it is worth to this chair now, and against leaving; thousandths of a point. */
      readonly value: number;
      readonly aboveLeaving: number;
      /** How this chair's home would vote on it; null where nobody votes. */
      readonly vote: HomeOutlook | null;
    };

/** The last offer that this chair has from the other, from its own knowledge alone. */
export function readTheirOffer(
  table: Table,
  view: SeatView,
  minutes: readonly NegotiationEvent[],
): TheirOffer {
  const { seat, facts, own } = view;
  const other = otherSeat(seat);
  const offer = facts.offers.findLast((made) => made.seat === other);
  if (!offer) return { type: 'none' };
  const { contract, fate } = offer;
  if (fate === 'open') {
    const value = table.sheet(facts, own).valueOf(contract);
    const vote = facts.options.homeVote
      ? readHomeOutlook(table, view, contract, readHome(table, facts, own, contract))
      : null;
    return { type: 'open', contract, value, aboveLeaving: value - own.walkAway, vote };
  }
  const at = minutes.findLastIndex(
    (event) => (event.type === 'offerWithdrawn' || event.type === 'offerExpired') && event.seat === other,
  );
  const isGone = fate === 'withdrawn' || fate === 'overtaken' || fate === 'expired';
  if (!isGone || at < 0) return { type: 'answered', contract };
  return {
    type: 'gone',
    contract,
    line: readMinutes(minutes.slice(0, at + 1), table.common.undated).at(-1)!,
  };
}
