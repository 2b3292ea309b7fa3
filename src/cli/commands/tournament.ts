import { parseArgs } from 'node:util';
import type { ExchangeNegotiator } from '#agents/exchange/exchange-negotiator.ts';
import { negotiators } from '#agents/exchange/negotiators.ts';
import { playRoundRobin } from '#agents/exchange/tournament/round-robin.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import type { Command } from '../command.ts';
import { readPlayableScenarios } from '../input/read-playable-scenarios.ts';
import { standingsTable } from '../report/standings-table.ts';

interface Wishes {
  readonly ok: true;
  readonly folders: readonly string[];
  readonly agents: readonly ExchangeNegotiator[];
  readonly rounds: number;
  readonly seed: number;
  readonly json: boolean;
}

const MOST_ROUNDS = 100_000;

/** `tournament`: every ordered pair of different agents in every scenario. Utilities are undiscounted. */
export const tournament: Command = {
  summary: 'agents against each other in scenarios of other formats',
  usage: 'tournament DIR... [--agents A,B,...] [--rounds 100] [--seed N] [--json]',
  run(args) {
    const wishes = readWishes(args);
    if (!wishes.ok) return wishes;
    const found = readPlayableScenarios(wishes.folders);
    if (!found.ok) return found;
    const { scenarios, skipped } = found;
    const { agents, rounds, seed, json } = wishes;
    const standings = playRoundRobin({ scenarios, agents, rounds, seed });
    const names = scenarios.map(({ name }) => name);
    if (json) {
      const report = { rounds, seed, scenarios: names, skipped, agents: standings };
      return { ok: true, output: `${JSON.stringify(report)}\n`, exit: 0 };
    }
    const passed = skipped.map(({ reason }) => `passed over: ${reason}\n`).join('');
    const heading = `scenarios: ${names.length}, rounds: ${rounds}, seed: ${seed}\n`;
    return { ok: true, output: heading + standingsTable(standings) + passed, exit: 0 };
  },
};

function readWishes(args: readonly string[]): Wishes | CliFailure {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { positionals: folders, values } = parsed;
  if (folders.length === 0) return cliFailure('DIR: argument: name at least one folder with a scenario');
  const agents = readAgents(values.agents);
  if ('ok' in agents) return agents;
  const rounds = readNumber(values.rounds ?? '100', 1, MOST_ROUNDS);
  if (rounds === null)
    return cliFailure(`--rounds: argument: must be a whole number from 1 to ${MOST_ROUNDS}`);
  const seed = readNumber(values.seed ?? '1', 0, Number.MAX_SAFE_INTEGER);
  if (seed === null) return cliFailure('--seed: argument: must be a whole number');
  return { ok: true, folders, agents, rounds, seed, json: values.json ?? false };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      agents: { type: 'string' },
      rounds: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
    } as const;
    return { ok: true, ...parseArgs({ args: [...args], options, allowPositionals: true }) } as const;
  } catch (fault) {
    return cliFailure((fault as Error).message);
  }
}

function readAgents(list: string | undefined): readonly ExchangeNegotiator[] | CliFailure {
  const names = list === undefined ? [...negotiators.keys()] : list.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !negotiators.has(name));
  if (unknown !== undefined) {
    return cliFailure(
      `--agents: argument: "${unknown}" is unknown; agents: ${[...negotiators.keys()].join(', ')}`,
    );
  }
  if (names.length < 2 || new Set(names).size < names.length) {
    return cliFailure('--agents: argument: name at least two different agents');
  }
  return names.map((name) => negotiators.get(name) as ExchangeNegotiator);
}

function readNumber(text: string, least: number, most: number): number | null {
  const number = Number(text);
  return /^\d+$/.test(text) && number >= least && number <= most ? number : null;
}
