import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';
import { missingOptionalPackages } from '../support/lock-file/missing-optional-packages.ts';

describe('the lock file', () => {
  it('names the packages of every system, so that npm ci works on each (mend it with npm run lock)', () => {
    const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8'));
    expect(Object.keys(missingOptionalPackages(lock))).toEqual([]);
  });

  it('a package for another system that is left out is found, with what system it is for', () => {
    const tool = {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@a/cli-linux-x64-musl': '1.0.0', '@a/cli-win32-arm64': '1.0.0' },
    };
    const packages = {
      '': {},
      'node_modules/@a/tool': tool,
      'node_modules/@a/tool/node_modules/@a/cli-win32-arm64': {},
    };
    expect(missingOptionalPackages({ packages })).toEqual({
      'node_modules/@a/cli-linux-x64-musl': {
        version: '1.0.0',
        dev: true,
        optional: true,
        os: ['linux'],
        cpu: ['x64'],
        libc: ['musl'],
      },
    });
  });
});
