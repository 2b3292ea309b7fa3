import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import { SECRET } from './a-class.ts';

/** A program of its own that has printed its first line. */
export interface Program {
  readonly line: string;
  readonly pid: number;
  /** SIGKILL: the process has no chance to write anything more. */
  kill(): Promise<void>;
}

/** Starts a program of `tests/support` and waits for its first line, the number of its port. */
export async function aProgram(
  name: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Program> {
  const child = spawn(process.execPath, [join(projectRoot, 'tests', 'support', name), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // A test that fails must not leave its programs behind.
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
  return {
    line: await firstLine(child),
    pid: child.pid!,
    kill: () =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done();
        child.once('exit', () => done());
        child.kill('SIGKILL');
      }),
  };
}

export interface HostProcess extends Program {
  readonly address: string;
  readonly port: number;
}

/** A class's host as a program of its own, over a folder; the same port again after a kill. */
export async function aHostProcess(
  data: string,
  port: number,
  environment: Record<string, string> = {},
): Promise<HostProcess> {
  const program = await aProgram('class-program.ts', [data, String(port)], {
    VAKHSH_TEACHER_SECRET: SECRET,
    ...environment,
  });
  return { ...program, address: `http://127.0.0.1:${program.line}`, port: Number(program.line) };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      // Colyseus also tells its own news here when it shares lessons.
      const port = /^(\d+)\n/m.exec(text);
      if (port) resolve(port[1]!);
    });
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
}
