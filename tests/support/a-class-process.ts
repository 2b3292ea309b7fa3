import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import { SECRET } from './a-class.ts';

/** A host as a program of its own, so that it can be killed. */
export interface HostProcess {
  readonly address: string;
  readonly port: number;
  /** SIGKILL: the process has no chance to write anything more. */
  kill(): Promise<void>;
}

/** Starts `tests/support/class-program.ts` over a folder; the same port again after a kill. */
export async function aHostProcess(
  data: string,
  port: number,
  environment: Record<string, string> = {},
): Promise<HostProcess> {
  const program = join(projectRoot, 'tests', 'support', 'class-program.ts');
  const child = spawn(process.execPath, [program, data, String(port)], {
    env: { ...process.env, VAKHSH_TEACHER_SECRET: SECRET, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const opened = await firstLine(child);
  return {
    address: `http://127.0.0.1:${opened}`,
    port: Number(opened),
    kill: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.kill('SIGKILL');
      }),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });
}
