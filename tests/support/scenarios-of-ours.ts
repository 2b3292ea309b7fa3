import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InterchangeFile } from '#scenarios/interchange/interchange-file.ts';

const folder = join(import.meta.dirname, 'scenarios-of-ours');

/** Where the files of a scenario lie that was made for these tests. */
export function ourScenarioPaths(name: string): string[] {
  return readdirSync(join(folder, name))
    .sort()
    .map((file) => join(folder, name, file));
}

/** The same, read as a person's chosen files. */
export function ourScenarioFiles(name: string): InterchangeFile[] {
  return ourScenarioPaths(name).map((path) => ({
    file: path.split(/[\\/]/).at(-1) as string,
    text: readFileSync(path, 'utf8'),
  }));
}
