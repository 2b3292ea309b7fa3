import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { softwareCredits, typefaceCredits } from '#renderer/hud/codex/software-credits.ts';

const root = join(import.meta.dirname, '../..');
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const credits = [...softwareCredits, ...typefaceCredits];

describe('the credits', () => {
  it('name every package that comes with the game', () => {
    const named: string[] = credits.flatMap(({ packages }) => [...packages]);
    const shipped = Object.keys(readJson('package.json').dependencies);
    expect(shipped.filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => name !== 'electron' && !shipped.includes(name))).toEqual([]);
  });

  it('give each the licence that its package states', () => {
    for (const { packages, licence } of credits)
      for (const name of packages)
        expect([name, readJson(`node_modules/${name}/package.json`).license]).toEqual([name, licence]);
  });
});
