import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';

function runStart(args: string[]): Promise<{ exitCode: number | null; output: string; complaint: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'src/cli/start/start.ts'), ...args]);
    let [output, complaint] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output, complaint }));
  });
}

describe('npm start', () => {
  it('says that its port is busy and stops with 2, before it builds anything', async () => {
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const bound = server.address();
        resolve(typeof bound === 'object' && bound !== null ? bound.port : 0);
      });
      onTestFinished(() => void server.close());
    });
    expect(await runStart(['--browser', '--port', String(port)])).toEqual({
      exitCode: 2,
      output: '',
      complaint: `npm start: port ${port} is busy; close the program that uses it or choose one with -- --browser --port N.\n`,
    });
  });

  it('refuses an unknown option in one line and stops with 2', async () => {
    const { exitCode, complaint } = await runStart(['--windowed']);
    expect(exitCode).toBe(2);
    expect(complaint).toMatch(/^npm start: Unknown option '--windowed'.*\n$/);
  });
});
