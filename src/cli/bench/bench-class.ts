import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../start/project-root.ts';
import { runBuild } from '../start/run-build.ts';
import type { BenchFigure, BenchGroup } from './bench-group.ts';
import { systemChromium } from './system-chromium.ts';

/** Two hundred seats of one lesson on one host; the students are a process of their own. */
export const benchClass: BenchGroup = {
  name: 'class',
  run: async () => {
    const built = await runBuild(projectRoot);
    if (!built.ok) throw new Error(built.output);
    const run = spawnSync(process.execPath, [join(projectRoot, 'tests/bench/measure-class.ts')], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, VAKHSH_CHROMIUM: process.env.VAKHSH_CHROMIUM ?? systemChromium() },
      maxBuffer: 64 * 1024 * 1024,
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout.trimEnd().split('\n').at(-1)!) as BenchFigure[];
  },
};
