import {
  type BySeat,
  type GameLog,
  type Negotiation,
  type NegotiationEvent,
  type NegotiationState,
  replayLog,
  type Scenario,
  type SeatId,
} from '#engine/index.ts';
import type { Possible, TableReport } from '#protocol/class/class-report.ts';
import { analyseMoment } from '../moment/analyse-moment.ts';
import type { TableAnalysis } from '../moment/table-analysis.ts';
import { conductOf } from './conduct.ts';
import { possibleAt } from './possible-at.ts';

/** A table that has ended, with what was possible at its end; who sat there is not known here. */
export interface JudgedTable {
  readonly result: Omit<TableReport, 'sitters'>;
  readonly possible: Possible;
}

/** A finished table, to be judged against what was possible. */
export interface JudgeTask {
  readonly table: number;
  readonly scenario: Scenario;
  readonly log: GameLog;
  /** Numbers of the commands that students gave. */
  readonly byHand: readonly number[];
}

/** How a table ended; null while its talks go on. */
export function judgeTable(task: JudgeTask, negotiation: Negotiation): JudgedTable | null {
  const replay = replayLog(negotiation, task.log);
  if (!replay.ok) throw new Error(`a written command is refused: ${replay.refusal}`);
  const end = replay.steps.find(({ state }) => state.context.facts.outcome !== null)?.state;
  if (!end) return null;
  const events = replay.steps.flatMap((step) => step.events);
  return judgeEnd(task, end, events, analyseMoment(task.scenario, end));
}

/**
 * The same where the end and what was possible then are known. A chair's share is its gain over its walk-away as a
 * part of what both could have gained together by the best joint trade that both homes pass, in thousandths; null
 * where there was none. Without a signature the gain is nothing.
 */
export function judgeEnd(
  { table, scenario, log, byHand }: JudgeTask,
  end: NegotiationState,
  events: readonly NegotiationEvent[],
  analysis: TableAnalysis,
): JudgedTable {
  const { walkAway, bestPassable, missedTrade, deal } = analysis;
  const outcome = end.context.facts.outcome!;
  const signed = outcome.type === 'signed' ? deal : null;
  const values = signed ? { a: signed.a, b: signed.b } : { ...walkAway };
  const together = bestPassable ? bestPassable.a - walkAway.a + (bestPassable.b - walkAway.b) : 0;
  const share = (seat: SeatId): number | null =>
    together > 0 ? Math.round((1_000 * (values[seat] - walkAway[seat])) / together) : null;
  const missed = signed ? missedTrade : bestPassable;
  return {
    result: {
      table,
      outcome: outcome.type,
      contract: outcome.type === 'breakdown' ? null : [...outcome.contract],
      values,
      walkAway: { ...walkAway },
      share: { a: share('a'), b: share('b') },
      rounds: outcome.round + 1,
      offers: counted(events, 'offerMade'),
      questions: counted(events, 'asked'),
      missed: missed && { a: missed.a, b: missed.b, contract: [...missed.contract] },
      conduct: conductOf(scenario, log, end, byHand),
    },
    possible: possibleAt(scenario, end, analysis),
  };
}

function counted(events: readonly NegotiationEvent[], type: 'offerMade' | 'asked'): BySeat<number> {
  const count = (seat: SeatId) => events.filter((event) => event.type === type && event.seat === seat).length;
  return { a: count('a'), b: count('b') };
}
