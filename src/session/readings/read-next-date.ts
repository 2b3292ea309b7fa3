import type { SeatView, Table } from '#engine/index.ts';

/** What the next date of the talks will bring, as far as it is announced to this chair. */
export interface NextDate {
  readonly date: string;
  readonly season: 'winter' | 'spring' | 'summer' | 'autumn';
  /** Dated events that are due by then. */
  readonly events: readonly string[];
  /** How this chair's walk-away value moves by the calendar alone, thousandths of a point. */
  readonly walkAwayBy: number;
  /** Cost of the plant that both will expect then, when it changes; thousands of USD. */
  readonly cost: number | null;
}

/** The round after this one; null in the last. */
export function readNextDate(table: Table, { facts, seat, own }: SeatView): NextDate | null {
  const next = table.common.rounds[facts.round + 1];
  if (!next) return null;
  const due = table.common.events.filter(
    (event) =>
      event.date <= next.date && !facts.fired.includes(event.id) && !facts.options.without.includes(event.id),
  );
  const events = facts.options.events ? due : [];
  const costs = events.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.type === 'cost' ? [effect.to] : [])),
  );
  const byRound = table.partOf(seat).walkAwayByRound;
  const at = (round: number): number => byRound[Math.min(round, byRound.length - 1)]!;
  const moved = facts.options.events ? at(facts.round + 1) - at(facts.round) : 0;
  return {
    date: next.date,
    season: next.season,
    events: events.map(({ id }) => id),
    walkAwayBy: Math.round((moved * own.walkAwayFactor) / 1_000),
    cost: costs.at(-1) ?? null,
  };
}
