import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseAdditive } from '#analysis/additive/analyse-additive.ts';
import { type OutcomeLayout, plainLayout } from '#analysis/frontier/outcome-layout.ts';
import type { AdditiveDomain } from '#engine/exchange/additive-domain.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import type { Command, CommandResult } from '../command.ts';
import { describeOwnTable, isOwnTable } from '../input/describe-own-table.ts';
import { bundledScenarios } from '../input/load-scenario.ts';
import {
  type ImportedScenario,
  readScenarioFiles,
  readScenarioFolder,
} from '../input/read-scenario-files.ts';
import { analysisReport } from '../report/analysis-report.ts';
import { analysisTable } from '../report/analysis-table.ts';

/** What is analysed, and the fields of the report that say where it came from. */
type Subject =
  | {
      readonly ok: true;
      readonly source: object;
      readonly name: string;
      readonly domain: AdditiveDomain;
      readonly layout: OutcomeLayout;
    }
  | CliFailure;

/** `analyze`: everything that can be said about a scenario before anyone negotiates. */
export const analyze: Command = {
  summary: 'frontier, solution points and counts of a scenario',
  usage: 'analyze PATH [--json] | analyze [--domain FILE] --profile FILE --profile FILE... [--json]',
  run(args) {
    const chosen = readArguments(args);
    if (!chosen.ok) return chosen;
    const subject = chosen.load();
    return subject.ok ? report(subject, chosen.json) : subject;
  },
};

type Chosen = { readonly ok: true; readonly json: boolean; readonly load: () => Subject };

function readArguments(args: readonly string[]): Chosen | CliFailure {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { domain = null, profile = [], json = false } = parsed.values;
  const [path, ...others] = parsed.positionals;
  if (others.length > 0) return cliFailure(`${others[0]}: argument: one PATH is enough`);
  if (path !== undefined && (domain !== null || profile.length > 0)) {
    return cliFailure(`${path}: argument: give either a PATH or --domain and --profile`);
  }
  if (path !== undefined) return { ok: true, json, load: () => readPath(path) };
  if (profile.length < 2) return cliFailure('--profile: argument: at least two profiles are needed');
  return { ok: true, json, load: () => imported(readScenarioFiles({ domain, profiles: profile })) };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      domain: { type: 'string' },
      profile: { type: 'string', multiple: true },
      json: { type: 'boolean' },
    } as const;
    return { ok: true, ...parseArgs({ args: [...args], options, allowPositionals: true }) } as const;
  } catch (fault) {
    return cliFailure((fault as Error).message);
  }
}

function readPath(path: string): Subject {
  if (isOwnTable(path)) return ownTable(path);
  if (!existsSync(path)) {
    return cliFailure(
      `${path}: scenario: neither a bundled id (${bundledScenarios().join(', ')}) nor a file or folder`,
    );
  }
  return imported(readScenarioFolder(path));
}

function ownTable(path: string): Subject {
  const described = describeOwnTable(path);
  if (!described.ok) return described;
  const { date, domain, layout } = described;
  return {
    ok: true,
    source: { format: 'vakhsh-scenario', scenario: domain.name, date },
    name: path,
    domain,
    layout,
  };
}

function imported(scenario: ImportedScenario): Subject {
  if (!scenario.ok) return scenario;
  const { files, format, domain } = scenario;
  const source = {
    format,
    ...(files.domain === null ? {} : { domainFile: basename(files.domain) }),
    profileFiles: files.profiles.map((profile) => basename(profile)),
  };
  const name = files.domain ?? (files.profiles[0] as string);
  return { ok: true, source, name, domain, layout: plainLayout(domain.issues) };
}

function report({ source, name, domain, layout }: Subject & { ok: true }, json: boolean): CommandResult {
  const result = analyseAdditive(domain, layout);
  if (!result.ok) return cliFailure(`${name}: scenario: ${result.message}`);
  const output = json
    ? `${JSON.stringify(analysisReport(source, result.analysis))}\n`
    : analysisTable(domain, result.analysis);
  return { ok: true, output, exit: 0 };
}
