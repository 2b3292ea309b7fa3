import { createHash } from 'node:crypto';

const runLength = 8;
const hashBytes = 5;

/** All sequences of eight words of a text, in lower case and without punctuation. */
export function wordRuns(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' '));
}

/** Sequences that may be cited: the title of the article stands in the list of sources. */
export const citableRuns = wordRuns('Russian-Tajik Relations: Present State and Future Development');

/** Short hash of one sequence: the first five bytes of SHA-256 as hex. */
export function hashRun(run: string): string {
  return createHash('sha256')
    .update(run)
    .digest('hex')
    .slice(0, 2 * hashBytes);
}

/** Sorted hashes, five bytes each, as they stand in the file. */
export function packHashes(runs: readonly string[]): Buffer {
  return Buffer.from([...new Set(runs.map(hashRun))].sort().join(''), 'hex');
}

/** The hashes of a packed file. */
export function unpackHashes(packed: Buffer): Set<string> {
  const hex = packed.toString('hex');
  return new Set(hex.match(new RegExp(`.{${2 * hashBytes}}`, 'g')) ?? []);
}

/** The sequences of a text that are among the hashes. */
export function forbiddenRuns(text: string, hashes: ReadonlySet<string>): string[] {
  return wordRuns(text).filter((run) => hashes.has(hashRun(run)));
}
