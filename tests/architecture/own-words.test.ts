import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citableRuns, forbiddenRuns, packHashes, unpackHashes, wordRuns } from './word-runs.ts';

const root = join(import.meta.dirname, '../..');
const article = join(root, '../shared/source/mullojanov-2007.txt');
const packed = readFileSync(join(import.meta.dirname, 'article-word-runs.bin'));
const hashes = unpackHashes(packed);

const textEndings = new Set(['.json', '.geojson', '.ts', '.tsx', '.md', '.css', '.html', '.svg', '.vakhsh']);

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && textEndings.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every string inside a JSON value, keys included. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}

function textsOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('json') ? stringsIn(JSON.parse(text)) : [text];
}

describe('own words', () => {
  it('know some five thousand sequences of the article by their hashes', () => {
    expect(packed.length % 5).toBe(0);
    expect(hashes.size).toBeGreaterThan(5000);
  });

  it('are told from copied ones whatever the case and the punctuation', () => {
    const known = unpackHashes(packHashes(wordRuns('One two three, four five six: seven eight nine.')));
    expect(forbiddenRuns('zero ONE two-three four "five" six seven eight', known)).toHaveLength(1);
    expect(forbiddenRuns('one two three four five six seven nine', known)).toEqual([]);
  });

  it('make up every text of the assets and the source: no eight words in a row from the article', () => {
    const files = [
      ...filesUnder(join(root, 'assets')),
      ...filesUnder(join(root, 'src')),
      join(root, 'README.md'),
    ];
    const copied = files
      .filter((path) => existsSync(path))
      .flatMap((path) =>
        textsOf(path).flatMap((text) => forbiddenRuns(text, hashes).map((run) => `${path}: ${run}`)),
      );
    expect(files.length).toBeGreaterThan(20);
    expect(copied).toEqual([]);
  });

  it.skipIf(!existsSync(article))(
    'are checked against the whole article (skipped where it is not at hand)',
    () => {
      const runs = wordRuns(readFileSync(article, 'utf8')).filter((run) => !citableRuns.includes(run));
      expect(packHashes(runs).equals(packed)).toBe(true);
    },
  );
});
