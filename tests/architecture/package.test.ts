import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';

const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const versions = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });

describe('the package', () => {
  it.each(versions)('%s is pinned to one version: %s', (_, version) => {
    expect(version).toMatch(/^(npm:(@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+$/);
  });

  it('brings its own Node, and only that may run a script when it is installed', () => {
    expect(manifest.devDependencies.node).toMatch(/^24\./);
    expect(Object.keys(manifest.allowScripts)).toEqual(['node']);
  });

  it('is tested by one command, also by the machine that watches it', () => {
    expect(manifest.scripts.test).toBe('node tests/run.ts');
    const lines = readFileSync(join(projectRoot, '.ci/run'), 'utf8').trim().split('\n');
    expect(lines.filter((line) => line.includes('npm'))).toEqual(['npm cit']);
  });
});
