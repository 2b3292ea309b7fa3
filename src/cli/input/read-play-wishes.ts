import { parseArgs } from 'node:util';
import { COMPUTER_NAMES, computerNamed } from '#agents/computer-named.ts';
import type { Negotiator } from '#agents/negotiator.ts';
import type { BySeat, Scenario } from '#engine/index.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import { loadScenario } from './load-scenario.ts';

/** What `play` was asked for. */
export interface PlayWishes {
  readonly scenario: Scenario;
  readonly agents: BySeat<Negotiator>;
  readonly seed: number;
  readonly games: number;
  readonly from: string | null;
  readonly without: readonly string[];
  readonly log: string | null;
  readonly json: boolean;
}

/** Reads the arguments of `play`; the first that is wrong is named. */
export function readPlayWishes(
  args: readonly string[],
): { readonly ok: true; readonly wishes: PlayWishes } | CliFailure {
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
  const { characters, difficulties } = COMPUTER_NAMES;
  const known = `${characters.join(', ')}, with @${difficulties.join(', @')} behind for a difficulty`;
  if (name === undefined) return cliFailure(`${option}: is missing; agents: ${known}`);
  const agent = computerNamed(name);
  return agent ? { ok: true, agent } : cliFailure(`${option}: unknown agent "${name}"; agents: ${known}`);
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
