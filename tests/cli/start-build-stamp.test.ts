import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isBuildFresh, sourceHash, stampBuild } from '#cli/start/build-stamp.ts';
import { aFolder } from '../support/a-folder.ts';

function aProject(): string {
  const root = aFolder();
  for (const folder of ['out', 'src/engine', 'assets/public', 'assets/packs'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{}');
  writeFileSync(join(root, 'src/engine/step.ts'), 'one');
  stampBuild(root, sourceHash(root));
  return root;
}

const isFresh = (root: string): boolean => isBuildFresh(root, sourceHash(root));

describe('npm start builds what is stale', () => {
  it('a build of these very sources is fresh, and a missing build is not', () => {
    const root = aProject();
    expect(isFresh(root)).toBe(true);
    rmSync(join(root, 'out'), { recursive: true });
    expect(isFresh(root)).toBe(false);
  });

  it.each([
    'src/engine/step.ts',
    'src/engine/more.ts',
    'package.json',
    'package-lock.json',
    'electron.vite.config.ts',
    'assets/public/font.woff2',
  ])('a change of %s makes the build stale', (path) => {
    const root = aProject();
    writeFileSync(join(root, path), 'two');
    expect(isFresh(root)).toBe(false);
  });

  it('a file that is moved or removed makes the build stale', () => {
    const root = aProject();
    rmSync(join(root, 'src/engine/step.ts'));
    expect(isFresh(root)).toBe(false);
    writeFileSync(join(root, 'src/engine/stop.ts'), 'one');
    expect(isFresh(root)).toBe(false);
  });

  it('scenario packs are served and not built, so a change of one needs no build', () => {
    const root = aProject();
    writeFileSync(join(root, 'assets/packs/public.json'), '{}');
    expect(isFresh(root)).toBe(true);
  });
});
