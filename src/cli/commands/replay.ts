import { parseArgs } from 'node:util';
import { momentOfStep } from '#analysis/moment/moment-of-step.ts';
import { type Zone, zoneAt } from '#analysis/moment/zone-at.ts';
import {
  type BySeat,
  type Contract,
  createNegotiation,
  type NamedContract,
  type Negotiation,
  type RecordedContract,
  readContract,
} from '#engine/index.ts';
import type { FactStep } from '#scenarios/facts/create-facts-registry.ts';
import { type KnownTerm, knownPositions } from '#scenarios/replay/known-positions.ts';
import { parseReplays, type TableReplay } from '#scenarios/replay/replays.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import type { Command } from '../command.ts';
import { historyFile, loadFacts } from '../input/load-facts.ts';
import { loadScenario } from '../input/load-scenario.ts';
import { readJsonFile } from '../input/read-json-file.ts';
import { replayReport } from '../report/replay-report.ts';

/** One dated step of a recorded negotiation, with what it was worth by the model. */
export interface ReplayedStep {
  readonly n: number;
  readonly date: string;
  readonly dateEnd: string | null;
  readonly actor: string;
  readonly move: string;
  /** What is known by then, by term: a value that is agreed, or each side's own. */
  readonly terms: Readonly<Record<string, KnownTerm>>;
  readonly source: { readonly id: string; readonly title: string; readonly url: string | null };
  readonly confidence: string;
  /** The recorded contract in force (before the first, that one), thousandths of a point; null before the table's window. */
  readonly values: BySeat<number> | null;
  readonly zone: Zone | null;
}

export interface TableReplayed {
  readonly table: string;
  readonly steps: readonly ReplayedStep[];
  readonly record: { readonly outcome: string; readonly contract: NamedContract | null };
}

interface Wishes {
  readonly table: string;
  readonly until: string | null;
  readonly without: readonly string[];
  readonly json: boolean;
}

/** `replay`: a recorded negotiation, step by step. */
export const replay: Command = {
  summary: 'a recorded negotiation step by step, with the zone of agreement at each date',
  usage: 'replay TABLE [--until DATE] [--without EVENT,...] [--json]',
  run(args) {
    const wishes = readWishes(args);
    if (!wishes.ok) return wishes;
    const result = replayTable(wishes.wishes);
    if (!result.ok) return result;
    const output = wishes.wishes.json
      ? `${JSON.stringify(result.replayed)}\n`
      : replayReport(result.replayed);
    return { ok: true, output, exit: 0 };
  },
};

function replayTable(wishes: Wishes): { readonly ok: true; readonly replayed: TableReplayed } | CliFailure {
  const loaded = loadScenario(wishes.table);
  if (!loaded.ok) return loaded;
  const { public: common } = loaded.scenario;
  const unknown = wishes.without.find((event) => !common.events.some(({ id }) => id === event));
  if (unknown !== undefined) return cliFailure(`--without: ${wishes.table} has no event "${unknown}"`);
  const recorded = loadReplay(common.id);
  if (!recorded.ok) return recorded;
  const facts = loadFacts();
  if (!facts.ok) return facts;
  const negotiation = createNegotiation(loaded.scenario);
  const steps = facts.facts
    .steps(common.id as Parameters<typeof facts.facts.steps>[0])
    .filter((step) => wishes.until === null || step.date.slice(0, wishes.until.length) <= wishes.until)
    .map((step) => replayStep(negotiation, recorded.replay, step, wishes.without));
  const last = common.records.find(({ id }) => id === recorded.replay.record);
  return {
    ok: true,
    replayed: {
      table: common.id,
      steps,
      record: { outcome: recorded.replay.outcome, contract: last?.contract ?? null },
    },
  };
}

function replayStep(
  negotiation: Negotiation,
  recorded: TableReplay,
  step: FactStep,
  without: readonly string[],
): ReplayedStep {
  const moment = momentOfStep(negotiation, step, without);
  const contract = moment ? recordedAt(negotiation, step.date) : null;
  const { table } = negotiation;
  const values =
    moment && contract
      ? {
          a: table.sheet(moment.context.facts, moment.context.private.a).valueOf(contract),
          b: table.sheet(moment.context.facts, moment.context.private.b).valueOf(contract),
        }
      : null;
  return {
    n: step.n,
    date: step.date,
    dateEnd: step.dateEnd,
    actor: step.actors.join(', '),
    move: step.statement,
    terms: knownPositions(recorded, step.n).terms,
    source: { id: step.id, title: step.source.title, url: step.source.url },
    confidence: step.confidence,
    values,
    zone: moment ? zoneAt(table, moment) : null,
  };
}

/** The recorded contract in force at a date: the last one on or before it, else the first. */
function recordedAt(negotiation: Negotiation, date: string): Contract | null {
  const { records, terms } = negotiation.table.common;
  const inForce: RecordedContract | undefined =
    records.findLast((record) => record.date.slice(0, date.length) <= date) ?? records[0];
  const reading = inForce ? readContract(terms, inForce.contract) : null;
  return reading?.ok ? reading.contract : null;
}

function loadReplay(table: string): { readonly ok: true; readonly replay: TableReplay } | CliFailure {
  const read = readJsonFile(historyFile('replays.json'));
  if (!read.ok) return read;
  const parsed = parseReplays(read.value);
  if (!parsed.ok) return cliFailure(`replays.json: ${parsed.message}`);
  const found = parsed.tables.find((entry) => entry.table === table);
  return found
    ? { ok: true, replay: found }
    : cliFailure(`${table}: table: no recorded negotiation belongs to it`);
}

function readWishes(args: readonly string[]): { readonly ok: true; readonly wishes: Wishes } | CliFailure {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (fault) {
    return cliFailure((fault as Error).message);
  }
  const [table, ...others] = parsed.positionals;
  if (table === undefined) return cliFailure('TABLE: argument: is missing');
  if (others.length > 0) return cliFailure(`${others[0]}: argument: one TABLE is enough`);
  const { until = null, without, json = false } = parsed.values;
  if (until !== null && !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(until))
    return cliFailure(`--until: ${until} is not a date such as 2006-05-12`);
  return {
    ok: true,
    wishes: { table, until, without: without === undefined ? [] : without.split(','), json },
  };
}

function parse(args: readonly string[]) {
  const options = {
    until: { type: 'string' },
    without: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  return parseArgs({ args: [...args], options, allowPositionals: true });
}
