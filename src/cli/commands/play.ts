import { writeFileSync } from 'node:fs';
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
  scenarioHash,
  writeLog,
} from '#engine/index.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import type { Command, CommandResult } from '../command.ts';
import { type PlayWishes, readPlayWishes } from '../input/read-play-wishes.ts';
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

/** `play`: computer against computer. */
export const play: Command = {
  summary: 'computer against computer at one table',
  usage:
    'play SCENARIO --seat-a AGENT --seat-b AGENT --seed N [--games K] [--from DATE] [--without EVENT,...] [--log FILE] [--json]',
  run(args) {
    const wishes = readPlayWishes(args);
    return wishes.ok ? runGames(wishes.wishes) : wishes;
  },
};

function runGames(wishes: PlayWishes): CommandResult {
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
  wishes: PlayWishes,
  seed: number,
): { result: PlayedResult; log: GameLog } {
  const start = wishes.from === null ? {} : { start: { date: wishes.from, positions: null } };
  const options = wishes.without.length > 0 ? { without: wishes.without } : {};
  const game = playGame(negotiation, { seed, agents: wishes.agents, options, ...start });
  const log = logOf(wishes, seed, game);
  return { result: resultOf(negotiation, wishes.scenario.public.id, seed, game, logHash(log)), log };
}

function logOf(wishes: PlayWishes, seed: number, game: PlayedGame): GameLog {
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

function writeTo(file: string, text: string): { readonly ok: true } | CliFailure {
  try {
    writeFileSync(file, text);
    return { ok: true };
  } catch (fault) {
    return cliFailure(`${file}: cannot be written: ${(fault as Error).message}`);
  }
}
