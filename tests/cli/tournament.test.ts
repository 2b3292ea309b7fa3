import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFolderOfThisFile } from '../support/a-folder-of-this-file.ts';
import { runVakhsh } from '../support/run-vakhsh.ts';

const profile = (low: number, high: number) =>
  JSON.stringify({
    reservationValue: 0.1,
    issueWeights: { price: 0.7, date: 0.3 },
    issues: { price: { low, middle: 0.6, high }, date: { soon: 1, late: 0.4 } },
  });

let scenario = '';
let parent = '';

beforeAll(() => {
  parent = aFolderOfThisFile();
  scenario = join(parent, 'sale');
  for (const name of ['sale', 'broken']) mkdirSync(join(parent, name));
  writeFileSync(join(scenario, 'profileA.json'), profile(1, 0));
  writeFileSync(join(scenario, 'profileB.json'), profile(0, 1));
  writeFileSync(join(parent, 'broken', 'profileA.json'), '{"issueWeights": {}');
});

const AGENTS = ['--agents', 'best,micro,boulware', '--rounds', '20', '--seed', '3'];

describe('vakhsh tournament', () => {
  it('gives the standings as JSON, the same again with the same seed', () => {
    const play = () => runVakhsh(['tournament', scenario, ...AGENTS, '--json']);
    const run = play();
    expect([run.exit, run.stderr]).toEqual([0, '']);
    const report = JSON.parse(run.stdout);
    expect(report).toMatchObject({ rounds: 20, seed: 3, scenarios: ['sale'], skipped: [] });
    expect(report.agents.map(({ agent }: { agent: string }) => agent).sort()).toEqual([
      'best',
      'boulware',
      'micro',
    ]);
    for (const standing of report.agents) {
      expect(standing).toMatchObject({ sessions: 4, belowReservation: 0 });
      expect(Object.keys(standing)).toEqual([
        'agent',
        'sessions',
        'utility',
        'advantage',
        'agreement',
        'otherUtility',
        'frontierDistance',
        'nashDistance',
        'rounds',
        'belowReservation',
      ]);
    }
    expect(play().stdout).toBe(run.stdout);
  });

  it('plays all scenarios inside a folder and says which it passed over', () => {
    const run = runVakhsh(['tournament', parent, ...AGENTS, '--json']);
    const report = JSON.parse(run.stdout);
    expect(report.scenarios).toEqual(['sale']);
    expect(report.skipped).toEqual([
      { folder: join(parent, 'broken'), reason: expect.stringContaining('profileA') },
    ]);
  });

  it('shows a table to people', () => {
    const run = runVakhsh(['tournament', scenario, ...AGENTS]);
    expect(run.stdout.split('\n')[0]).toBe('scenarios: 1, rounds: 20, seed: 3');
    expect(run.stdout).toMatch(/^best +\d\.\d{3}/m);
  });

  it.each([
    ['no folder', []],
    ['a folder that is not there', ['nowhere']],
    ['an unknown agent', ['.', '--agents', 'best,nobody']],
    ['one agent alone', ['.', '--agents', 'best']],
    ['the same agent twice', ['.', '--agents', 'best,best']],
    ['rounds that are no number', ['.', '--rounds', 'many']],
    ['no rounds', ['.', '--rounds', '0']],
    ['an unknown option', ['.', '--speed', '3']],
  ])('%s ends with exit code 2 and one line', (_, args) => {
    const run = runVakhsh(['tournament', ...args]);
    expect([run.exit, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/^[^\n]+\n$/);
  });

  it('a named scenario that cannot be read is named in that line', () => {
    const run = runVakhsh(['tournament', join(parent, 'broken'), ...AGENTS]);
    expect(run.exit).toBe(2);
    expect(run.stderr).toMatch(/^[^\n]*profileA\.json[^\n]+\n$/);
  });
});
