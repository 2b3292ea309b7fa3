import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type JudgedScenario, judgeScenario } from '#agents/exchange/tournament/judged-scenario.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import { readScenarioFolder } from './read-scenario-files.ts';

export interface PlayableScenarios {
  readonly ok: true;
  readonly scenarios: readonly JudgedScenario[];
  /** Scenarios inside a named folder that cannot be played, and why. */
  readonly skipped: readonly { readonly folder: string; readonly reason: string }[];
}

/**
 * Two-party scenarios for a tournament. A folder is a scenario, or holds scenarios in folders of its own; a scenario
 * that is named must be playable, one that is merely found may be passed over.
 */
export function readPlayableScenarios(folders: readonly string[]): PlayableScenarios | CliFailure {
  const scenarios: JudgedScenario[] = [];
  const skipped: { folder: string; reason: string }[] = [];
  for (const folder of folders) {
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      return cliFailure(`${folder}: folder: does not exist`);
    }
    const itself = readOne(folder);
    const inner = 'ok' in itself ? innerFolders(folder).map((path) => ({ path, read: readOne(path) })) : [];
    if (!('ok' in itself)) scenarios.push(itself);
    else if (inner.every(({ read }) => 'ok' in read)) return itself;
    for (const { path, read } of inner) {
      if (!('ok' in read)) scenarios.push(read);
      else skipped.push({ folder: path, reason: read.message });
    }
  }
  return { ok: true, scenarios, skipped };
}

function readOne(folder: string): JudgedScenario | CliFailure {
  const scenario = readScenarioFolder(folder);
  if (!scenario.ok) return scenario;
  const { length } = scenario.domain.parties;
  if (length !== 2) return cliFailure(`${folder}: scenario: has ${length} parties, a tournament needs two`);
  const judged = judgeScenario(basename(resolve(folder)), scenario.domain);
  return judged ?? cliFailure(`${folder}: scenario: cannot be analysed`);
}

function innerFolders(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());
}
