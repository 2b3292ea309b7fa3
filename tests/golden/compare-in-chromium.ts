/** Compares the golden hashes of Node and Chromium and writes a tally as JSON to the file named first. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import { runInChromium } from '../support/run-in-chromium.ts';
import type { Tally } from '../support/runner/tally.ts';
import { goldenHashes } from './golden-hashes.ts';

const inNode = await goldenHashes((name) => readFile(join(projectRoot, name), 'utf8'));
const inChromium = (await runInChromium('tests/golden/replay-in-browser.ts')) as Record<string, string>;
const tally: Tally = { passed: 0, failed: [], skipped: [] };
for (const name of new Set([...Object.keys(inNode), ...Object.keys(inChromium)])) {
  const same = inNode[name] === inChromium[name];
  const line = `golden "${name}": Node ${inNode[name]}, Chromium ${inChromium[name]}`;
  process.stdout.write(`${same ? 'ok    ' : 'FAILED'} ${line}\n`);
  if (same) tally.passed += 1;
  else tally.failed.push(line);
}
if (tally.passed + tally.failed.length === 0) tally.failed.push('there are no golden logs');
const report = process.argv[2];
if (report !== undefined) await writeFile(report, JSON.stringify(tally));
