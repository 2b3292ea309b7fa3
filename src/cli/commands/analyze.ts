import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyseAdditive } from '#analysis/additive/analyse-additive.ts';
import { cliFailure } from '../cli-failure.ts';
import type { Command, CommandResult } from '../command.ts';
import {
  type ImportedScenario,
  readScenarioFiles,
  readScenarioFolder,
} from '../input/read-scenario-files.ts';
import { analysisReport } from '../report/analysis-report.ts';
import { analysisTable } from '../report/analysis-table.ts';

/** `analyze`: everything that can be said about a scenario before anyone negotiates. */
export const analyze: Command = {
  summary: 'frontier, solution points and counts of a scenario',
  usage: 'analyze PATH [--json] | analyze [--domain FILE] --profile FILE --profile FILE... [--json]',
  run(args) {
    const chosen = readArguments(args);
    if (!chosen.ok) return chosen;
    const scenario = chosen.load();
    return scenario.ok ? report(scenario, chosen.json) : scenario;
  },
};

type Chosen = { readonly ok: true; readonly json: boolean; readonly load: () => ImportedScenario };

function readArguments(args: readonly string[]): Chosen | (CommandResult & { ok: false }) {
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
  return { ok: true, json, load: () => readScenarioFiles({ domain, profiles: profile }) };
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

function readPath(path: string): ImportedScenario {
  if (!existsSync(path)) return cliFailure(`${path}: file: does not exist`);
  if (statSync(path).isDirectory()) return readScenarioFolder(path);
  return cliFailure(`${path}: file: a folder is needed here; name single files with --domain and --profile`);
}

function report(scenario: ImportedScenario & { ok: true }, json: boolean): CommandResult {
  const result = analyseAdditive(scenario.domain);
  if (!result.ok)
    return cliFailure(`${scenario.files.domain ?? scenario.files.profiles[0]}: scenario: ${result.message}`);
  const output = json
    ? `${JSON.stringify(analysisReport(scenario, result.analysis))}\n`
    : analysisTable(scenario.domain, result.analysis);
  return { ok: true, output, exit: 0 };
}
