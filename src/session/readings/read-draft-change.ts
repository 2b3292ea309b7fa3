import type {
  Contract,
  DatedEconomics,
  Economics,
  NegotiationState,
  SeatId,
  SeatPrivate,
  Table,
} from '#engine/index.ts';
import { type DeskGame, stateOf } from '../desk-game.ts';
import { plantUnknowns, settleUnknown, type UnknownName } from './plant-unknowns.ts';

/** One thing that moved what a draft is worth, thousandths of a point. */
export interface DraftMove {
  readonly cause:
    | { readonly type: 'plan'; readonly of: UnknownName; readonly from: number; readonly to: number }
    /** The id of an event, lever, fact or statement. */
    | { readonly type: 'happened'; readonly id: string }
    | { readonly type: 'rest' };
  readonly by: number;
}

/** What the same draft was worth before this chair's last offer and is worth now; `from + moves = to`, to the unit. */
export interface DraftChange {
  readonly from: number;
  readonly to: number;
  /** The largest first, the rest last. */
  readonly moves: readonly DraftMove[];
}

/** How many moves are told by name. */
const namedMoves = 3;

type Own = Pick<SeatPrivate, 'seat' | 'modifiers'>;
type Planned = DatedEconomics & Partial<Economics>;

/**
 * Why a draft is worth something else to this chair than when it last moved, by what it may know itself; null before
 * its first offer, where nothing moved it, and where the game's past is not on this desk.
 */
export function readDraftChange(game: DeskGame, contract: Contract): DraftChange | null {
  const { seat, table } = game;
  const before = beforeLastMove(game);
  if (before === null) return null;
  const now = stateOf(game).context;
  const to = table.sheet(now.facts, now.private[seat]).valueOf(contract);
  const from = table.sheet(before.context.facts, before.context.private[seat]).valueOf(contract);
  const named = movesBetween(table, before.context, now, seat, contract)
    .filter(({ by }) => by !== 0)
    .toSorted((one, other) => Math.abs(other.by) - Math.abs(one.by))
    .slice(0, namedMoves);
  if (from === to && named.length === 0) return null;
  const rest = to - from - named.reduce((sum, { by }) => sum + by, 0);
  return { from, to, moves: rest === 0 ? named : [...named, { cause: { type: 'rest' }, by: rest }] };
}

/** The game as it stood when this chair last ended a turn; null where it has not, or where that is not kept here. */
function beforeLastMove({ log, trail, seat }: DeskGame): NegotiationState | null {
  if (trail.length !== log.entries.length + 1) return null;
  const last = log.entries.findLastIndex(
    ({ command }) =>
      command.seat === seat &&
      (command.type === 'makeOffer' || command.type === 'decline' || command.type === 'acceptOffer'),
  );
  return trail[last] ?? null;
}

function movesBetween(
  table: Table,
  before: NegotiationState['context'],
  now: NegotiationState['context'],
  seat: SeatId,
  contract: Contract,
): DraftMove[] {
  const was = before.private[seat];
  const worth = (economics: Planned, own: Own): number => table.sheet({ economics }, own).valueOf(contract);
  const expected = plantUnknowns(table, now.facts.economics, null);
  let economics: Planned = before.facts.economics;
  const planned = plantUnknowns(table, economics, null).flatMap(
    ({ what, name, counted }, at): DraftMove[] => {
      const to = expected[at]!.counted;
      if (to === counted) return [];
      const had = worth(economics, was);
      economics = settleUnknown(economics, what, to);
      return [{ cause: { type: 'plan', of: name, from: counted, to }, by: worth(economics, was) - had }];
    },
  );
  return [...planned, ...shiftsBetween(table, before, now, seat, contract)];
}

/** What events, levers and words have moved in this chair's own sheet since, each by its cause. */
function shiftsBetween(
  table: Table,
  before: NegotiationState['context'],
  now: NegotiationState['context'],
  seat: SeatId,
  contract: Contract,
): DraftMove[] {
  const sums = new Map<string, number>();
  const add = (key: string, by: number): void => void sums.set(key, (sums.get(key) ?? 0) + by);
  for (const [own, sign] of [
    [now.private[seat], 1],
    [before.private[seat], -1],
  ] as const)
    for (const { key, points } of table.sheet(now.facts, own).contributionsOf(contract))
      add(key, sign * points);
  for (const id of now.facts.fired.slice(before.facts.fired.length)) {
    const by = toEveryContract(table, id, seat);
    add(id, by);
    add('allContracts', -by);
  }
  return [...sums].map(([id, by]) => ({ cause: { type: 'happened', id }, by }));
}

/** What an event brings a chair with every contract. */
function toEveryContract(table: Table, event: string, seat: SeatId): number {
  const common = table.common.events.find(({ id }) => id === event)?.effects ?? [];
  return [...common, ...(table.partOf(seat).eventEffects[event] ?? [])].reduce(
    (sum, effect) => (effect.type === 'allContracts' && effect.seat === seat ? sum + effect.by : sum),
    0,
  );
}
