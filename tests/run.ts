/**
 * The one test script: checks, Vitest, build, golden logs in Chromium and Playwright in turn, going on after a
 * failure. The last line on standard output is "N passed, N failed, N skipped".
 * `--only check,unit,build,golden,e2e` runs some of the steps; `long-e2e`, the browser tests that take minutes each, is
 * run only when it is named.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './support/chromium-finder.ts';
import { chromiumVariable } from './support/chromium-launch.ts';
import { buildChecks, runChecks, sourceChecks } from './support/runner/check-steps.ts';
import { playwrightTally } from './support/runner/playwright-tally.ts';
import { runNode } from './support/runner/run-program.ts';
import { addTallies, closingLine, type Tally } from './support/runner/tally.ts';
import { vitestTally } from './support/runner/vitest-tally.ts';

const allowedMs = 900_000;

const reports = mkdtempSync(join(tmpdir(), 'vakhsh-tests-'));

const steps: Record<string, () => Promise<Tally>> = {
  check: () => runChecks(sourceChecks()),
  unit: runVitest,
  build: () => runChecks(buildChecks()),
  golden: runGolden,
  e2e: () => runPlaywright(['--grep-invert', '@long'], 1_500_000),
  'long-e2e': () => runPlaywright(['--grep', '@long'], 10_800_000),
};

const usualSteps = Object.keys(steps).filter((name) => !name.startsWith('long-'));

process.exitCode = await run();
rmSync(reports, { recursive: true, force: true });

async function run(): Promise<number> {
  const chosen = chosenSteps(process.argv.slice(2));
  if (chosen === null) {
    process.stderr.write(`npm test takes only --only with some of ${Object.keys(steps).join(',')}.\n`);
    return 2;
  }
  const tallies: Tally[] = [];
  for (const name of Object.keys(steps)) if (chosen.includes(name)) tallies.push(await runStep(name));
  const total = addTallies(tallies);
  for (const title of total.failed) process.stdout.write(`failed: ${title}\n`);
  for (const title of total.skipped) process.stdout.write(`skipped: ${title}\n`);
  process.stdout.write(`${closingLine(total)}\n`);
  return total.failed.length > 0 ? 1 : 0;
}

/** Names of the steps to run; null when the arguments make no sense. */
function chosenSteps(args: readonly string[]): string[] | null {
  if (args.length === 0) return usualSteps;
  const names = args.length === 2 && args[0] === '--only' ? (args[1] ?? '').split(',') : [];
  return names.length > 0 && names.every((name) => Object.hasOwn(steps, name)) ? names : null;
}

async function runStep(name: string): Promise<Tally> {
  const startedAt = Date.now();
  process.stdout.write(`\n=== ${name}\n`);
  const tally = await steps[name]!().catch((error: unknown) => {
    process.stdout.write(`${String(error)}\n`);
    return { passed: 0, failed: [`the step ${name} broke off`], skipped: [] };
  });
  process.stdout.write(
    `=== ${name}: ${closingLine(tally)} in ${Math.round((Date.now() - startedAt) / 1000)} s\n`,
  );
  return tally;
}

async function runVitest(): Promise<Tally> {
  const report = join(reports, 'vitest.json');
  const exitCode = await runNode(
    'node_modules/vitest/vitest.mjs',
    [
      ...['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
    ],
    { allowedMs },
  );
  return vitestTally(JSON.parse(readFileSync(report, 'utf8')), exitCode);
}

async function runGolden(): Promise<Tally> {
  const report = join(reports, 'golden.json');
  const env = await browserEnvironment();
  await runNode('tests/golden/compare-in-chromium.ts', [report], { allowedMs, env });
  return JSON.parse(readFileSync(report, 'utf8'));
}

async function runPlaywright(which: readonly string[], longest: number): Promise<Tally> {
  const report = join(reports, 'playwright.json');
  const env = { ...(await browserEnvironment()), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const exitCode = await runNode(
    'node_modules/@playwright/test/cli.js',
    ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', ...which],
    { allowedMs: longest, env },
  );
  return playwrightTally(JSON.parse(readFileSync(report, 'utf8')), exitCode);
}

async function browserEnvironment(): Promise<Record<string, string>> {
  const browser = await findChromium();
  if (browser === null)
    throw new Error(`No browser was found or could be installed; name one in ${chromiumVariable}.`);
  process.env[chromiumVariable] = browser;
  return { [chromiumVariable]: browser };
}
