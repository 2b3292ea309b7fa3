import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typefaceCredits } from '#renderer/hud/codex/typeface-credits.ts';

const root = join(import.meta.dirname, '../..');
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

describe('the credits', () => {
  it('name every typeface that comes with the game, with the licence that its package states', () => {
    const shipped = Object.keys(readJson('package.json').dependencies).filter((name) =>
      name.startsWith('@fontsource'),
    );
    const named = typefaceCredits.flatMap(({ packages, licence }) =>
      packages.map((name) => ({ name: name as string, licence })),
    );
    expect(named.map(({ name }) => name).toSorted()).toEqual(shipped.toSorted());
    for (const { name, licence } of named)
      expect([name, readJson(`node_modules/${name}/package.json`).license]).toEqual([name, licence]);
  });
});
