/**
 * Writes the hashes of all sequences of eight words of a text, five bytes each, from which it cannot be read again:
 * `node tests/support/write-word-runs.ts TEXT-FILE`. The title of the article may be cited and is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { citableRuns, packHashes, wordRuns } from '../architecture/word-runs.ts';

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('Name the text file whose word sequences are to be known.\n');
  process.exitCode = 2;
} else {
  const runs = wordRuns(readFileSync(path, 'utf8')).filter((run) => !citableRuns.includes(run));
  writeFileSync(join(import.meta.dirname, '../architecture/article-word-runs.bin'), packHashes(runs));
  process.stdout.write(`${runs.length} sequences written.\n`);
}
