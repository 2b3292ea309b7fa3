import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherLicences } from '#cli/licences/gather-licences.ts';
import { projectRoot } from '#cli/start/project-root.ts';

/** Licences that let the game be handed on as it is, with their texts beside it. */
const usable = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2(\.0)?|OFL-1\.1|BlueOak-1\.0\.0|CC0-1\.0|Unlicense)$/;

describe('the licences on the about page', () => {
  const licences = gatherLicences(projectRoot);

  it('name every dependency of the game and Electron, each with its version', () => {
    const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
    const named = licences.map(({ name }) => name);
    for (const name of [...Object.keys(manifest.dependencies), 'electron', 'zod'])
      expect(named).toContain(name);
    expect(licences.filter(({ version }) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
    expect(named).toEqual([...named].sort());
  });

  it('let the game be handed on', () => {
    expect(licences.filter(({ licence }) => !usable.test(licence))).toEqual([]);
  });

  it('come with their texts, but for the few packages that bring none', () => {
    const bare = licences.filter(({ text }) => text === '').map(({ name }) => name);
    expect(bare.length).toBeLessThan(licences.length / 20);
    expect(licences.find(({ name }) => name === 'phaser')?.text).toContain('Copyright');
  });
});
