import { type CliFailure, cliFailure } from '../cli-failure.ts';
import { readTextFile } from './read-text-file.ts';

/** The JSON value in a file, or one line that says why there is none. */
export function readJsonFile(file: string): { readonly ok: true; readonly value: unknown } | CliFailure {
  const read = readTextFile(file);
  if (!read.ok) return read;
  try {
    return { ok: true, value: JSON.parse(read.text) };
  } catch (fault) {
    return cliFailure(`${file}: JSON: ${(fault as Error).message}`);
  }
}
