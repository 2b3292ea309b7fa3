import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';
import { RULES_VERSION } from '#engine/index.ts';
import { goldenHashes } from './golden-hashes.ts';

const readText = (name: string) => readFile(join(projectRoot, name), 'utf8');

describe('golden games', () => {
  it('[G1] [W1] replay to the hashes that were frozen with this version of the rules', async () => {
    const frozen = JSON.parse(await readText('tests/golden/hashes.json'));
    const now = await goldenHashes(readText);
    expect(Object.keys(now).length).toBeGreaterThan(0);
    expect(
      { rules: RULES_VERSION, hashes: now },
      'the outcome of golden games changed: raise RULES_VERSION (or the revision of the pack), run `node tests/golden/write-golden.ts` and read the difference',
    ).toEqual(frozen);
  });
});
