import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { characters } from '#agents/characters.ts';
import type { Negotiator } from '#agents/negotiator.ts';
import { type PlayedGame, playGame } from '#agents/play-game.ts';
import {
  type BySeat,
  type Contract,
  chainCommand,
  createNegotiation,
  type GameHeader,
  type GameLog,
  LOG_FORMAT,
  LOG_VERSION,
  type LogEntry,
  logHash,
  type Negotiation,
  nameContract,
  RULES_VERSION,
  type Scenario,
  scenarioHash,
  writeLog,
} from '#engine/index.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import type { Command, CommandResult } from '../command.ts';
import { loadScenario } from '../input/load-scenario.ts';
import { programVersion } from '../program-version.ts';
import { playReport } from '../report/play-report.ts';

/** What a played game comes to; all values in whole thousandths of a point. */
export interface PlayedResult {
  readonly scenario: string;
  readonly seed: number;
  readonly outcome: 'signed' | 'breakdown' | 'rejected-at-home';
  /** The contract signed or rejected at home; null after a breakdown. */
  readonly contract: Readonly<Record<string, number | string>> | null;
  /** At signing; without a signature each side goes home with its walk-away. */
  readonly values: BySeat<number>;
  /** After delivery; the same as `values` without a signature. */
  readonly delivered: BySeat<number>;
  readonly walkAway: BySeat<number>;
  readonly rounds: number;
  readonly logHash: string;
}

interface Wishes {
  readonly scenario: Scenario;
  readonly agents: BySeat<Negotiator>;
  readonly seed: number;
  readonly games: number;
  readonly from: string | null;
  readonly without: readonly string[];
  readonly log: string | null;
  readonly json: boolean;
}

/** `play`: computer against computer. */
export const play: Command = {
  summary: 'computer against computer at one table',
  usage:
    'play SCENARIO --seat-a AGENT --seat-b AGENT --seed N [--games K] [--from DATE] [--without EVENT,...] [--log FILE] [--json]',
  run(args) {
    const wishes = readWishes(args);
    return wishes.ok ? runGames(wishes.wishes) : wishes;
  },
};

function runGames(wishes: Wishes): CommandResult {
  const negotiation = createNegotiation(wishes.scenario);
  const results: PlayedResult[] = [];
  for (let seed = wishes.seed; seed < wishes.seed + wishes.games; seed += 1) {
    const { result, log } = playOnce(negotiation, wishes, seed);
    results.push(result);
    if (wishes.log !== null && seed === wishes.seed) {
      const written = writeTo(wishes.log, writeLog(log));
      if (!written.ok) return written;
    }
  }
  const output = wishes.json
    ? results.map((result) => `${JSON.stringify(result)}\n`).join('')
    : playReport(results);
  return { ok: true, output, exit: 0 };
}

function playOnce(
  negotiation: Negotiation,
  wishes: Wishes,
  seed: number,
): { result: PlayedResult; log: GameLog } {
  const start = wishes.from === null ? {} : { start: { date: wishes.from, positions: null } };
  const options = wishes.without.length > 0 ? { without: wishes.without } : {};
  const game = playGame(negotiation, { seed, agents: wishes.agents, options, ...start });
  const log = logOf(wishes, seed, game);
  return { result: resultOf(negotiation, wishes.scenario.public.id, seed, game, logHash(log)), log };
}

function logOf(wishes: Wishes, seed: number, game: PlayedGame): GameLog {
  const { id, revision, roles } = wishes.scenario.public;
  const header: GameHeader = {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    app: programVersion(),
    rules: RULES_VERSION,
    scenario: { id, revision, hash: scenarioHash(wishes.scenario) },
    seed,
    start: { date: wishes.from, positions: null },
    seats: {
      a: { role: roles.a, by: 'agent', agent: wishes.agents.a.id },
      b: { role: roles.b, by: 'agent', agent: wishes.agents.b.id },
    },
    options: wishes.without.length > 0 ? { without: [...wishes.without] } : {},
    parent: null,
  };
  const entries: LogEntry[] = [];
  for (const command of game.commands) entries.push(chainCommand({ header, entries }, command, null));
  return { header, entries };
}

function resultOf(
  negotiation: Negotiation,
  scenario: string,
  seed: number,
  game: PlayedGame,
  hash: string,
): PlayedResult {
  const { facts, private: both, sealed } = game.state.context;
  const outcome = facts.outcome;
  if (!outcome) throw new Error(`the game of seed ${seed} has no outcome`);
  const walkAway = { a: both.a.walkAway, b: both.b.walkAway };
  const valuesOf = (contract: Contract): BySeat<number> => ({
    a: negotiation.table.sheet(facts, both.a).valueOf(contract),
    b: negotiation.table.sheet(facts, both.b).valueOf(contract),
  });
  const values = outcome.type === 'signed' ? valuesOf(outcome.contract) : walkAway;
  return {
    scenario,
    seed,
    outcome: outcome.type,
    contract: outcome.type === 'breakdown' ? null : nameContract(negotiation.table.terms, outcome.contract),
    values,
    delivered: outcome.type === 'signed' && sealed.delivered ? sealed.delivered : values,
    walkAway,
    rounds: outcome.round - facts.firstRound + 1,
    logHash: hash,
  };
}

function readWishes(args: readonly string[]): { readonly ok: true; readonly wishes: Wishes } | CliFailure {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed;
  const [name, ...others] = positionals;
  if (name === undefined) return cliFailure('SCENARIO: argument: is missing');
  if (others.length > 0) return cliFailure(`${others[0]}: argument: one SCENARIO is enough`);
  const loaded = loadScenario(name);
  if (!loaded.ok) return loaded;
  const a = agentNamed('--seat-a', values['seat-a']);
  if (!a.ok) return a;
  const b = agentNamed('--seat-b', values['seat-b']);
  if (!b.ok) return b;
  const seed = wholeNumber('--seed', values.seed ?? '1');
  if (!seed.ok) return seed;
  const games = wholeNumber('--games', values.games ?? '1');
  if (!games.ok) return games;
  const from = values.from ?? null;
  if (from !== null && !/^\d{4}(-\d\d){0,2}$/.test(from))
    return cliFailure(`--from: ${from} is not a date such as 2007-01-01`);
  const without = values.without === undefined ? [] : values.without.split(',');
  const unknown = without.find((event) => !loaded.scenario.public.events.some(({ id }) => id === event));
  if (unknown !== undefined) return cliFailure(`--without: ${name} has no event "${unknown}"`);
  return {
    ok: true,
    wishes: {
      scenario: loaded.scenario,
      agents: { a: a.agent, b: b.agent },
      seed: seed.value,
      games: games.value,
      from,
      without,
      log: values.log ?? null,
      json: values.json ?? false,
    },
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = {
      'seat-a': text,
      'seat-b': text,
      seed: text,
      games: text,
      from: text,
      without: text,
      log: text,
      json: { type: 'boolean' },
    } as const;
    return { ok: true, ...parseArgs({ args: [...args], options, allowPositionals: true }) } as const;
  } catch (fault) {
    return cliFailure((fault as Error).message);
  }
}

function agentNamed(
  option: string,
  name: string | undefined,
): { readonly ok: true; readonly agent: Negotiator } | CliFailure {
  const known = Object.keys(characters).join(', ');
  if (name === undefined) return cliFailure(`${option}: is missing; agents: ${known}`);
  if (!Object.hasOwn(characters, name))
    return cliFailure(`${option}: unknown agent "${name}"; agents: ${known}`);
  return { ok: true, agent: characters[name as keyof typeof characters] };
}

function wholeNumber(
  option: string,
  text: string,
): { readonly ok: true; readonly value: number } | CliFailure {
  const value = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(value)
    ? { ok: true, value }
    : cliFailure(`${option}: ${text} is not a whole number`);
}

function writeTo(file: string, text: string): { readonly ok: true } | CliFailure {
  try {
    writeFileSync(file, text);
    return { ok: true };
  } catch (fault) {
    return cliFailure(`${file}: cannot be written: ${(fault as Error).message}`);
  }
}
