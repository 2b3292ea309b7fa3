import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AdditiveDomain } from '#engine/exchange/additive-domain.ts';
import { fileRole } from '#scenarios/interchange/file-role.ts';
import type { InterchangeFile, InterchangeFormat } from '#scenarios/interchange/interchange-file.ts';
import { readInterchange } from '#scenarios/interchange/read-interchange.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import { readTextFile } from './read-text-file.ts';

export interface ScenarioFiles {
  readonly domain: string | null;
  readonly profiles: readonly string[];
}

export type ImportedScenario =
  | {
      readonly ok: true;
      readonly format: InterchangeFormat;
      readonly files: ScenarioFiles;
      readonly domain: AdditiveDomain;
    }
  | CliFailure;

/** Reads a scenario from named files, parties in the order named. */
export function readScenarioFiles(files: ScenarioFiles): ImportedScenario {
  const domain = files.domain === null ? null : readTextFile(files.domain);
  if (domain !== null && !domain.ok) return domain;
  const profiles: InterchangeFile[] = [];
  for (const path of files.profiles) {
    const profile = readTextFile(path);
    if (!profile.ok) return profile;
    profiles.push(profile);
  }
  const result = readInterchange({ domain, profiles });
  if (!result.ok) return cliFailure(`${result.file}: ${result.element}: ${result.message}`);
  return { ok: true, format: result.format, files, domain: result.domain };
}

/** Reads the one scenario in a folder, parties in name order; files of no known format are passed over. */
export function readScenarioFolder(folder: string): ImportedScenario {
  const found = findScenarioFiles(folder);
  return 'ok' in found ? found : readScenarioFiles(found);
}

/** The first of these endings that occurs in the folder decides the format. */
const ENDINGS = [/\.xml$/i, /\.ya?ml$/i, /\.json$/i];

/** Which files of a folder are the domain and the profiles of its one scenario. */
export function findScenarioFiles(folder: string): ScenarioFiles | CliFailure {
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  const ending = ENDINGS.find((pattern) => names.some((name) => pattern.test(name)));
  if (ending === undefined)
    return cliFailure(`${folder}: folder: holds no scenario file (.xml, .yml, .json)`);
  const roles: Record<'domain' | 'profile', string[]> = { domain: [], profile: [] };
  for (const name of names.filter((name) => ending.test(name)).sort()) {
    const file = readTextFile(join(folder, name));
    if (!file.ok) return file;
    const role = fileRole(file);
    if (role !== null) roles[role].push(file.file);
  }
  if (roles.domain.length > 1) {
    return cliFailure(
      `${folder}: folder: holds more than one domain file; name the files with --domain and --profile`,
    );
  }
  if (roles.profile.length === 0) return cliFailure(`${folder}: folder: holds no profile`);
  return { domain: roles.domain[0] ?? null, profiles: roles.profile };
}
