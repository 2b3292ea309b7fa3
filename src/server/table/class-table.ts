import {
  type BySeat,
  type Command,
  type Contract,
  chainCommand,
  entryLine,
  type GameHeader,
  type GameLog,
  headerLine,
  type Negotiation,
  type NegotiationEvent,
  type NegotiationState,
  type RefusalCode,
  RULES_VERSION,
  readLog,
  replayLog,
  type Scenario,
  type SeatId,
  setupOf,
} from '#engine/index.ts';
import { sharedNegotiation } from './shared-negotiation.ts';

/** One table of a class: the authority over one negotiation, with its log and what has happened so far. */
export interface ClassTable {
  readonly scenario: Scenario;
  readonly negotiation: Negotiation;
  readonly log: GameLog;
  readonly state: NegotiationState;
  readonly events: readonly NegotiationEvent[];
}

/** A command that the rules take, not yet done: it is written down first. */
export type Prepared =
  | { readonly ok: true; readonly line: string; readonly next: ClassTable }
  | { readonly ok: false; readonly code: RefusalCode };

export function openClassTable(scenario: Scenario, header: GameHeader): ClassTable {
  const negotiation = sharedNegotiation(scenario);
  const state = negotiation.start(setupOf(header));
  return { scenario, negotiation, log: { header, entries: [] }, state, events: [] };
}

/** The first line of a table's journal. */
export function openingLine({ log }: ClassTable): string {
  return headerLine(log.header);
}

/**
 * Tries a command of unknown shape; nothing is changed until the caller has written the line down and takes `next`.
 */
export function prepare(table: ClassTable, command: unknown, at: string): Prepared {
  const result = table.negotiation.step(table.state, command);
  if (!result.ok) return result;
  const entry = chainCommand(table.log, command as Command, at);
  return {
    ok: true,
    line: entryLine(entry),
    next: {
      ...table,
      log: { ...table.log, entries: [...table.log.entries, entry] },
      state: result.state,
      events: [...table.events, ...result.events],
    },
  };
}

/**
 * Lays a table out again from the lines of its journal.
 *
 * @throws Error when the lines are no game of these rules: the host's own journal was tampered with
 */
export function resumeClassTable(scenario: Scenario, lines: readonly string[]): ClassTable {
  const reading = readLog(`${lines.join('\n')}\n`);
  if (!reading.ok) throw new Error(`journal of a table: line ${reading.line}: ${reading.detail}`);
  const { log } = reading;
  if (log.header.rules !== RULES_VERSION) throw new Error('the lesson was begun under other rules');
  const negotiation = sharedNegotiation(scenario);
  const replay = replayLog(negotiation, log);
  if (!replay.ok) throw new Error(`journal of a table: step ${replay.n} is refused by the rules`);
  return {
    scenario,
    negotiation,
    log,
    state: replay.steps.at(-1)?.state ?? replay.first,
    events: replay.steps.flatMap(({ events }) => events),
  };
}

/** Events that one chair may read, in order. */
export function minutesOf(events: readonly NegotiationEvent[], seat: SeatId): readonly NegotiationEvent[] {
  return events.filter(({ to }) => to === 'both' || to === seat);
}

/** Terms in which the last offers of the two chairs differ; null before both have made one. */
export function gapOf({ state }: ClassTable): number | null {
  const { offers } = state.context.facts;
  const last: BySeat<Contract | undefined> = {
    a: offers.findLast(({ seat }) => seat === 'a')?.contract,
    b: offers.findLast(({ seat }) => seat === 'b')?.contract,
  };
  if (!last.a || !last.b) return null;
  return last.a.filter((position, term) => position !== last.b![term]).length;
}
