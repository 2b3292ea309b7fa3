import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';

export interface CliRun {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a person does, in a process of its own. */
export function runVakhsh(args: readonly string[], input = ''): CliRun {
  const run = spawnSync(process.execPath, [join(projectRoot, 'src/cli/vakhsh.ts'), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    input,
  });
  return { exit: run.status, stdout: run.stdout, stderr: run.stderr };
}
