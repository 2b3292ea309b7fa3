import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const assets = join(import.meta.dirname, '../../assets');
const factId = /^(ev|fg|ac|er|n[1-6])-[a-zA-Z0-9-]+$/;

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Every string of a JSON value that is written like the id of a fact. */
function factIdsIn(value: unknown): string[] {
  if (typeof value === 'string') return factId.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(factIdsIn);
}

const parts = ['events', 'figures', 'actors', 'positions', 'steps', 'corrections'];
const known = new Set(parts.flatMap((part) => factIdsIn(readJson(join(assets, `history/${part}.json`)))));
const packFiles = readdirSync(join(assets, 'packs'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map((entry) => join(entry.parentPath, entry.name));

describe('facts named in a pack', () => {
  it('are all in the record', () => {
    const named = packFiles.flatMap((path) => factIdsIn(readJson(path)).map((id) => ({ path, id })));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ id }) => !known.has(id))).toEqual([]);
  });
});
