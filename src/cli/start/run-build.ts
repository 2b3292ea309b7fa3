import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { sourceHash, stampBuild } from './build-stamp.ts';

export type BuildResult = { ok: true } | { ok: false; output: string };

/**
 * Builds main, preload and renderer into `out`. The stamp is of the sources as they were before the build, so that
 * an edit made meanwhile leaves the build stale.
 */
export async function runBuild(root: string): Promise<BuildResult> {
  const hash = sourceHash(root);
  rmSync(join(root, 'out', 'build-stamp.txt'), { force: true });
  const { exitCode, output } = await runElectronVite(root);
  if (exitCode !== 0) return { ok: false, output };
  stampBuild(root, hash);
  return { ok: true };
}

function runElectronVite(root: string): Promise<{ exitCode: number | null; output: string }> {
  const program = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}
