import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '#engine/index.ts';
import { readExchanged } from '#scenarios/exchanged-scenario.ts';
import { parseScenario } from '#scenarios/parse-scenario.ts';
import type { PackTexts } from '#scenarios/text-keys.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import { projectRoot } from '../start/project-root.ts';
import { readJsonFile } from './read-json-file.ts';

export type LoadedScenario = { readonly ok: true; readonly scenario: Scenario } | CliFailure;

const PACKS = join(projectRoot, 'assets', 'packs');

/** Ids of the scenarios that come with the program. */
export function bundledScenarios(): string[] {
  return readdirSync(PACKS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(PACKS, entry.name, 'public.json')))
    .map((entry) => entry.name)
    .sort();
}

/** Loads a bundled scenario by id, a pack's folder, or an exchanged file with the parts as keys. */
export function loadScenario(name: string): LoadedScenario {
  if (bundledScenarios().includes(name)) return loadFolder(join(PACKS, name));
  if (!existsSync(name))
    return cliFailure(
      `${name}: scenario: neither a bundled id (${bundledScenarios().join(', ')}) nor a file or folder`,
    );
  return statSync(name).isDirectory() ? loadFolder(name) : loadFile(name);
}

/** The English texts of a bundled scenario or a pack's folder; null where there are none. */
export function loadTexts(name: string): PackTexts | null {
  const folder = join(bundledScenarios().includes(name) ? join(PACKS, name) : name, 'text', 'en');
  const [common, a, b] = ['public', 'a', 'b'].map((part) => {
    const file = join(folder, `${part}.json`);
    const read = existsSync(file) ? readJsonFile(file) : null;
    return read?.ok ? (read.value as Record<string, string>) : null;
  });
  return common && a && b ? { public: common, a, b } : null;
}

function loadFolder(folder: string): LoadedScenario {
  const parts: unknown[] = [];
  for (const file of ['public.json', 'seat-a.json', 'seat-b.json']) {
    const read = readJsonFile(join(folder, file));
    if (!read.ok) return read;
    parts.push(read.value);
  }
  return parse(folder, { public: parts[0], a: parts[1], b: parts[2] });
}

function loadFile(file: string): LoadedScenario {
  const read = readJsonFile(file);
  if (!read.ok) return read;
  const reading = readExchanged(read.value);
  return reading.ok ? reading : cliFailure(`${file}: ${reading.place}: ${reading.message}`);
}

function parse(
  from: string,
  parts: { readonly public: unknown; readonly a: unknown; readonly b: unknown },
): LoadedScenario {
  const reading = parseScenario(parts);
  if (reading.ok) return reading;
  return cliFailure(`${from}: ${reading.file}${reading.path ? `, ${reading.path}` : ''}: ${reading.message}`);
}
