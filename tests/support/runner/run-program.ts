import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';

/**
 * Runs a program of node_modules by its script file, its output going to ours; gives the exit code, null when it was
 * killed or took longer than allowed.
 * @param script path of a JavaScript or TypeScript file, relative to the project's root
 */
export function runNode(
  script: string,
  args: readonly string[],
  options: { allowedMs: number; env?: Record<string, string> },
): Promise<number | null> {
  return runProgram(process.execPath, [join(projectRoot, script), ...args], options);
}

/** As `runNode`, for a program that is not a script. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { allowedMs: number; env?: Record<string, string> },
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...options.env },
      timeout: options.allowedMs,
      killSignal: 'SIGKILL',
    });
    child.on('error', () => resolve(null));
    child.on('close', (exitCode) => resolve(exitCode));
  });
}
