import {
  type BySeat,
  type Contract,
  type Contribution,
  type DatedEconomics,
  type Economics,
  type NegotiationContext,
  promiseCost,
  SEATS,
  type SeatId,
  type Table,
} from '#engine/index.ts';
import { plantUnknowns, settleUnknown, type UnknownName } from './plant-unknowns.ts';
import { readDelivery } from './read-delivery.ts';

/** One reason why a contract came to something else than it was worth at signing; thousandths of a point. */
export interface AccountLine {
  readonly cause:
    | {
        readonly type: 'truth';
        readonly of: UnknownName;
        readonly from: number;
        readonly to: number;
        /** Months by which it delays the first power. */
        readonly lateMonths: number;
      }
    | { readonly type: 'promises' }
    | { readonly type: 'answer'; readonly card: string };
  readonly points: BySeat<number>;
  /** What of each chair's sheet it moved, the most first; empty where it moves the sum alone. */
  readonly parts: BySeat<readonly Contribution[]>;
}

/** From the value at signing to the value as delivered, for both chairs: `signed + the lines = delivered`, to the unit. */
export interface DeliveryAccount {
  readonly signed: BySeat<number>;
  readonly lines: readonly AccountLine[];
  readonly delivered: BySeat<number>;
}

type Reckoning = BySeat<readonly Contribution[]>;

/**
 * Why a signed contract came to what it did: the plant's numbers are put in as they turned out, one after another,
 * and each step is a line; then promises at home and the answers of delivery. It needs both sheets, so it is for the
 * end of delivery and the debrief; null where nothing was signed or delivery is not over.
 */
export function readAccount(
  table: Table,
  { facts, private: both, sealed }: Pick<NegotiationContext, 'facts' | 'private' | 'sealed'>,
): DeliveryAccount | null {
  const { outcome } = facts;
  if (outcome?.type !== 'signed' || sealed.delivered === null) return null;
  const reckon = (economics: DatedEconomics & Partial<Economics>): Reckoning => ({
    a: partsOf(table, { economics }, both.a, outcome.contract),
    b: partsOf(table, { economics }, both.b, outcome.contract),
  });
  let economics: DatedEconomics & Partial<Economics> = facts.economics;
  const atSigning = reckon(economics);
  let now = atSigning;
  const truths = plantUnknowns(table, facts.economics, null).map(({ what, name, counted }): AccountLine => {
    const to = sealed.truth[what] ?? counted;
    const starts = firstPower(table, outcome.contract, economics);
    economics = settleUnknown(economics, what, to);
    const lateMonths = firstPower(table, outcome.contract, economics) - starts;
    const next = reckon(economics);
    const parts = bySeat((seat) => moved(now[seat], next[seat]));
    now = next;
    const cause = { type: 'truth', of: name, from: counted, to, lateMonths } as const;
    return { cause, points: bySeat((seat) => sum(parts[seat])), parts };
  });
  const promised = (seat: SeatId): number =>
    -promiseCost * facts.promises.filter((promise) => promise.seat === seat).length;
  const answers = readDelivery(table, facts).map(
    ({ card, points }): AccountLine => ({ cause: { type: 'answer', card }, points, parts: noParts }),
  );
  const promises: AccountLine = { cause: { type: 'promises' }, points: bySeat(promised), parts: noParts };
  return {
    signed: bySeat((seat) => sum(atSigning[seat])),
    lines: [...truths, promises, ...answers].filter(({ points }) => points.a !== 0 || points.b !== 0),
    delivered: sealed.delivered,
  };
}

const noParts: Reckoning = { a: [], b: [] };

function bySeat<T>(of: (seat: SeatId) => T): BySeat<T> {
  const [a, b] = SEATS.map(of);
  return { a: a!, b: b! };
}

function partsOf(
  table: Table,
  facts: Parameters<Table['sheet']>[0],
  own: Parameters<Table['sheet']>[1],
  contract: Contract,
): readonly Contribution[] {
  return table.sheet(facts, own).contributionsOf(contract);
}

/** Month of the first power, in the project's own count; 0 where no plant with a pay-off period is built. */
function firstPower(
  { payOff }: Table,
  contract: Contract,
  economics: DatedEconomics & Partial<Economics>,
): number {
  return payOff?.read(contract, { outputPermille: 1_000, ...economics }).startMonth ?? 0;
}

/** The parts of a sheet that another reckoning changes; both have the same parts in the same order. */
function moved(before: readonly Contribution[], after: readonly Contribution[]): Contribution[] {
  return after
    .map((part, at) => ({ ...part, points: part.points - before[at]!.points }))
    .filter(({ points }) => points !== 0)
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

function sum(parts: readonly Contribution[]): number {
  return parts.reduce((total, { points }) => total + points, 0);
}
