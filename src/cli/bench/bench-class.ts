import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../start/project-root.ts';
import type { BenchFigure, BenchGroup } from './bench-group.ts';

/** Two hundred seats of one lesson on one host; the students are a process of their own. */
export const benchClass: BenchGroup = {
  name: 'class',
  run: () => {
    const run = spawnSync(process.execPath, [join(projectRoot, 'tests/bench/measure-class.ts')], {
      cwd: projectRoot,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout.trimEnd().split('\n').at(-1)!) as BenchFigure[];
  },
};
