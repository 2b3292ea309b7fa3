import { join } from 'node:path';
import type { FactsRegistry } from '#scenarios/facts/create-facts-registry.ts';
import { parseFacts } from '#scenarios/facts/parse-facts.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import { projectRoot } from '../start/project-root.ts';
import { readJsonFile } from './read-json-file.ts';

const HISTORY = join(projectRoot, 'assets', 'history');
const FILES = ['sources', 'events', 'figures', 'actors', 'positions', 'steps', 'corrections'] as const;

/** The record of history that comes with the program. */
export function loadFacts(): { readonly ok: true; readonly facts: FactsRegistry } | CliFailure {
  const files: Record<string, unknown> = {};
  for (const name of FILES) {
    const read = readJsonFile(join(HISTORY, `${name}.json`));
    if (!read.ok) return read;
    files[name] = read.value;
  }
  const reading = parseFacts(files as Parameters<typeof parseFacts>[0]);
  return reading.ok ? reading : cliFailure(`${reading.file}: ${reading.place}: ${reading.message}`);
}

/** A file of the record beside the facts. */
export function historyFile(name: string): string {
  return join(HISTORY, name);
}
