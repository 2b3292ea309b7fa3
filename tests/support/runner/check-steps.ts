import { existsSync, globSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import { runNode } from './run-program.ts';
import type { Tally } from './tally.ts';

const checkAllowedMs = 300_000;

export interface Check {
  name: string;
  run(): Promise<boolean>;
}

/** The checks that read the sources without running them, each counted as one test. */
export function sourceChecks(): Check[] {
  return [
    check('formatting and lint (biome)', 'node_modules/@biomejs/biome/bin/biome', [
      'check',
      '--error-on-warnings',
      '.',
    ]),
    ...typedFolders().map((folder) =>
      check(`types of ${folder}`, 'node_modules/@typescript/native/bin/tsc', ['-p', folder]),
    ),
    check('unused files, exports and packages (knip)', 'node_modules/knip/bin/knip.js', []),
  ];
}

function check(name: string, script: string, args: string[]): Check {
  return {
    name,
    run: async () => (await runNode(script, args, { allowedMs: checkAllowedMs })) === 0,
  };
}

/** Folders with compiler settings of their own and at least one file that these settings cover. */
function typedFolders(): string[] {
  return globSync('{src,tests}/**/tsconfig.json', { cwd: projectRoot })
    .map((path) => dirname(path).replaceAll('\\', '/'))
    .filter((folder) => hasTypeScript(join(projectRoot, folder)))
    .sort();
}

function hasTypeScript(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return /\.tsx?$/.test(entry.name);
    return !existsSync(join(path, 'tsconfig.json')) && hasTypeScript(path);
  });
}

/** Runs checks one after another and goes on after a failure. */
export async function runChecks(checks: readonly Check[]): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: [], skipped: [] };
  for (const { name, run } of checks) {
    const passed = await run();
    process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${name}\n`);
    if (passed) tally.passed += 1;
    else tally.failed.push(name);
  }
  return tally;
}

/** The build, and what its bundles must not hold. */
export function buildChecks(): Check[] {
  return [
    check('build of main, preload and renderer', 'src/cli/start/build.ts', []),
    check('bundles hold no text of a scenario pack', 'tests/architecture/search-bundles.ts', []),
    check('a packed program holds what it needs alone', 'tests/architecture/pack-on-stand-in.ts', []),
  ];
}
