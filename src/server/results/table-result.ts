import { analyseMoment } from '#analysis/moment/analyse-moment.ts';
import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import {
  type BySeat,
  type GameLog,
  type NegotiationEvent,
  type NegotiationState,
  replayLog,
  type Scenario,
  type SeatId,
} from '#engine/index.ts';
import type { TableResult } from '#protocol/class/class-views.ts';
import { sharedNegotiation } from '../table/shared-negotiation.ts';
import { type Conduct, conductOf } from './conduct.ts';

/** A table that has ended, with everything that was possible at its end. */
export interface JudgedTable {
  readonly result: TableResult;
  readonly analysis: TableAnalysis;
  readonly conduct: Conduct;
}

/** A finished table, to be judged against what was possible. */
export interface JudgeTask {
  readonly table: number;
  readonly scenario: Scenario;
  readonly log: GameLog;
  /** Numbers of the commands that students gave. */
  readonly byHand: readonly number[];
}

/**
 * How a table ended; null while its talks go on. A chair's share is its gain over its walk-away as a part of what
 * both could have gained together by the best joint trade that both homes pass, in thousandths; null where there was
 * none. Without a signature the gain is nothing.
 */
export function judgeTable({ table, scenario, log, byHand }: JudgeTask): JudgedTable | null {
  const replay = replayLog(sharedNegotiation(scenario), log);
  if (!replay.ok) throw new Error(`a written command is refused: ${replay.refusal}`);
  const end = replay.steps.find(({ state }) => state.context.facts.outcome !== null)?.state;
  if (!end) return null;
  const analysis = analyseMoment(scenario, end);
  const events = replay.steps.flatMap((step) => step.events);
  return {
    result: resultOf(table, end, analysis, events),
    analysis,
    conduct: conductOf(scenario, log, end, byHand),
  };
}

function resultOf(
  table: number,
  end: NegotiationState,
  { walkAway, bestPassable, deal }: TableAnalysis,
  events: readonly NegotiationEvent[],
): TableResult {
  const outcome = end.context.facts.outcome!;
  const values = outcome.type === 'signed' && deal ? { a: deal.a, b: deal.b } : walkAway;
  const together = bestPassable ? bestPassable.a - walkAway.a + (bestPassable.b - walkAway.b) : 0;
  const share = (seat: SeatId): number | null =>
    together > 0 ? Math.round((1_000 * (values[seat] - walkAway[seat])) / together) : null;
  return {
    table,
    outcome: outcome.type,
    contract: outcome.type === 'breakdown' ? null : outcome.contract,
    values,
    walkAway,
    share: { a: share('a'), b: share('b') },
    rounds: outcome.round + 1,
    offers: counted(events, 'offerMade'),
    questions: counted(events, 'asked'),
  };
}

function counted(events: readonly NegotiationEvent[], type: 'offerMade' | 'asked'): BySeat<number> {
  const count = (seat: SeatId) => events.filter((event) => event.type === type && event.seat === seat).length;
  return { a: count('a'), b: count('b') };
}
