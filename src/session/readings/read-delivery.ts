import { type Facts, ruleHolds, type SeatId, type Table } from '#engine/index.ts';

/** One answered card of delivery, with what in the contract made the answer what it was. */
export interface DeliveredAnswer {
  readonly card: string;
  readonly date: string;
  readonly seat: SeatId;
  readonly answer: string;
  /** What the answer did to that side's word, where it did anything. */
  readonly word: 'kept' | 'broken' | null;
  /** Thousandths of a point that it brought each chair. */
  readonly points: { readonly a: number; readonly b: number };
  /** Keys of the pack's texts that name a clause of the contract at work. */
  readonly because: readonly string[];
}

/** The answers given so far after a signing, in their order. */
export function readDelivery(table: Table, facts: Facts): DeliveredAnswer[] {
  const { outcome, delivery } = facts;
  if (outcome?.type !== 'signed') return [];
  const at = { contract: outcome.contract, gain: 0, facts };
  return (delivery?.answers ?? []).map(({ card: id, seat, answer }) => {
    const card = table.common.delivery.cards.find((candidate) => candidate.id === id)!;
    const { points, when, word } = card.answers.find((candidate) => candidate.id === answer)!;
    const atWork = when.flatMap((each, n) => (ruleHolds(table, each.rule, at) ? [{ ...each, n }] : []));
    const sum = (of: SeatId): number => atWork.reduce((total, each) => total + each.points[of], points[of]);
    return {
      card: id,
      date: card.date,
      seat,
      answer,
      word: word ?? null,
      points: { a: sum('a'), b: sum('b') },
      because: atWork.map(({ n }) => `card.${id}.because.${answer}.${n}`),
    };
  });
}
