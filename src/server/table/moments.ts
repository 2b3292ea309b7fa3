import type { BySeat, NegotiationEvent, SeatId } from '#engine/index.ts';
import type { PublicMoment, TableLine, TableMoment } from '#protocol/class/class-views.ts';
import { type ClassTable, gapOf, minutesOf } from './class-table.ts';

/** How a table stands beside its game: who is there, and whether it stands still. */
export interface TableNow {
  readonly paused: boolean;
  readonly others: BySeat<'person' | 'away' | 'bot'>;
}

/** Which events of the minutes are told: all, or those from one on. */
export interface Span {
  readonly whole: boolean;
  readonly from: number;
}

/** The table as one chair sees it. */
export function seatMoment(table: ClassTable, chair: SeatId, span: Span, now: TableNow): TableMoment {
  const { events, negotiation, state, log } = table;
  return {
    n: log.entries.length,
    view: negotiation.view(state, chair),
    events: minutesOf(told(events, span), chair),
    whole: span.whole,
    ...now,
  };
}

/** What somebody outside may see: public facts, and the minutes that both chairs read. */
export function publicMoment(table: ClassTable, span: Span, now: TableNow): PublicMoment {
  const { events, state, log } = table;
  return {
    n: log.entries.length,
    phase: state.value,
    facts: state.context.facts,
    events: told(events, span).filter(({ to }) => to === 'both'),
    whole: span.whole,
    ...now,
  };
}

/** The table as a line of the teacher's page. */
export function tableLine(
  table: ClassTable,
  { paused, others }: TableNow,
  last: Pick<TableLine, 'table' | 'lastMove' | 'lastAt'>,
): TableLine {
  const { state, scenario } = table;
  const { facts } = state.context;
  return {
    ...last,
    phase: state.value,
    round: facts.round + 1,
    rounds: scenario.public.rounds.length,
    gap: gapOf(table),
    offers: facts.offers.length,
    outcome: facts.outcome?.type ?? null,
    fired: facts.fired,
    paused,
    seats: others,
  };
}

function told(events: readonly NegotiationEvent[], { whole, from }: Span): readonly NegotiationEvent[] {
  return whole ? events : events.slice(from);
}
