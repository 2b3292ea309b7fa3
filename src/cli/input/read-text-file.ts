import { readFileSync, statSync } from 'node:fs';
import type { InterchangeFile } from '#scenarios/interchange/interchange-file.ts';
import { LARGEST_TEXT } from '#scenarios/interchange/interchange-file.ts';
import { textEncoding } from '#scenarios/interchange/text-encoding.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';

/** A file's text; its size is checked before it is read. */
export function readTextFile(file: string): ({ readonly ok: true } & InterchangeFile) | CliFailure {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > 2 * LARGEST_TEXT) {
      return cliFailure(`${file}: file: has ${size} bytes, more than the ${2 * LARGEST_TEXT} that are read`);
    }
    bytes = readFileSync(file);
  } catch (fault) {
    return cliFailure(`${file}: file: ${reasonOf(fault)}`);
  }
  const text = decode(bytes);
  return text === null
    ? cliFailure(`${file}: file: is neither UTF-8 nor in a declared known encoding`)
    : { ok: true, file, text };
}

function reasonOf(fault: unknown): string {
  const code = (fault as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder, a file is needed';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return `cannot be read (${code ?? String(fault)})`;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(textEncoding(bytes), { fatal: true }).decode(bytes);
  } catch (fault) {
    if (fault instanceof TypeError) return null;
    throw fault;
  }
}
