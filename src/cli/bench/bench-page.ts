import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../start/project-root.ts';
import { runBuild } from '../start/run-build.ts';
import type { BenchFigure, BenchGroup } from './bench-group.ts';
import { systemChromium } from './system-chromium.ts';

/** The built page in Chromium; measured by a process of its own, since only tests may drive a browser. */
export const benchPage: BenchGroup = {
  name: 'page',
  run: async () => {
    const built = await runBuild(projectRoot);
    if (!built.ok) throw new Error(built.output);
    const run = spawnSync(process.execPath, [join(projectRoot, 'tests/bench/measure-page.ts')], {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, VAKHSH_CHROMIUM: process.env.VAKHSH_CHROMIUM ?? systemChromium() },
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout.trimEnd().split('\n').at(-1)!) as BenchFigure[];
  },
};
