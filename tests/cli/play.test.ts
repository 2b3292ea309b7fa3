import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { minutesHeader, readLog, writeMinutes } from '#engine/index.ts';
import { runVakhsh } from '../support/run-vakhsh.ts';

const PLAY = ['play', 'sangtuda-rao', '--seat-a', 'firm', '--seat-b', 'fair', '--seed', '7'];
const folder = mkdtempSync(join(tmpdir(), 'vakhsh-play-'));

describe('vakhsh play', () => {
  it('[G1] prints the same game twice to the byte, and its log replays soundly', () => {
    const file = join(folder, 'seven.vakhsh');
    const first = runVakhsh([...PLAY, '--json', '--log', file]);
    const second = runVakhsh([...PLAY, '--json']);
    expect(first.exit).toBe(0);
    expect(second.stdout).toBe(first.stdout);
    const result = JSON.parse(first.stdout);
    expect(Object.keys(result)).toEqual([
      'scenario',
      'seed',
      'outcome',
      'contract',
      'values',
      'delivered',
      'walkAway',
      'rounds',
      'logHash',
    ]);
    const log = readLog(readFileSync(file, 'utf8'));
    expect(log.ok && log.log.entries.at(-1)?.h).toBe(result.logHash);
    expect(runVakhsh(['validate', file])).toMatchObject({ exit: 0, stdout: `${file}: sound game\n` });
  });

  it('gives one line of JSON a game and counts the signed ones for people', () => {
    const lines = runVakhsh([...PLAY, '--games', '3', '--json'])
      .stdout.trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).seed)).toEqual([7, 8, 9]);
    expect(runVakhsh([...PLAY, '--games', '2']).stdout).toMatch(/\d of 2 signed/);
  });

  it('an event that is left out and a later start change the game', () => {
    const whole = JSON.parse(runVakhsh([...PLAY, '--json']).stdout);
    const late = JSON.parse(runVakhsh([...PLAY, '--json', '--from', '2007-03-01']).stdout);
    expect(late.logHash).not.toBe(whole.logHash);
    expect(late.rounds).toBeLessThanOrEqual(3);
  });

  it.each([
    [['play'], 'SCENARIO'],
    [['play', 'nowhere', '--seat-a', 'firm', '--seat-b', 'fair'], 'nowhere'],
    [['play', 'sangtuda-rao', '--seat-a', 'firm'], '--seat-b'],
    [['play', 'sangtuda-rao', '--seat-a', 'firm', '--seat-b', 'angel'], 'angel'],
    [[...PLAY.slice(0, -1), 'seven'], 'seven'],
    [[...PLAY, '--from', 'soon'], 'soon'],
    [[...PLAY, '--without', 'rain'], 'rain'],
    [[...PLAY, '--fast'], '--fast'],
    [['fly'], 'fly'],
  ])('refuses %j with exit 2 and one line that names the fault', (args, named) => {
    const run = runVakhsh(args);
    expect(run.exit).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run.stderr).toContain(named);
  });
});

describe('vakhsh validate', () => {
  it('[W6] takes sound minutes and names the line at which changed ones break', () => {
    const header = minutesHeader({
      app: 'test',
      scenario: { id: 'tutorial', revision: 1 },
      start: null,
      seats: { a: { role: 'host', by: 'person' }, b: { role: 'guest', by: 'agent' } },
    });
    const text = writeMinutes({
      header,
      events: [
        { round: 0, to: 'both', type: 'talksOpened' },
        { round: 0, to: 'both', type: 'paused', seat: 'a' },
      ],
    });
    const file = join(folder, 'public.vakhsh-minutes');
    writeFileSync(file, text);
    expect(runVakhsh(['validate', file])).toMatchObject({ exit: 0, stdout: `${file}: sound minutes\n` });
    writeFileSync(
      file,
      text
        .replace('"paused","seat":"a"', '"paused","seat":"b"')
        .replace('"seat":"a","round"', '"seat":"b","round"'),
    );
    const run = runVakhsh(['validate', file, '--json']);
    expect(run.exit).toBe(1);
    expect(JSON.parse(run.stdout)[0].findings[0].place).toBe('line 3');
  });

  it('[W3] names the first step of an edited game at which the chain breaks, and exits with 1', () => {
    const file = join(folder, 'edited.vakhsh');
    runVakhsh([...PLAY, '--log', file]);
    const lines = readFileSync(file, 'utf8').split('\n');
    lines[6] = lines[6]!.replace(/"type":"(\w+)"/, '"type":"walkAway"');
    writeFileSync(file, lines.join('\n'));
    const run = runVakhsh(['validate', file, '--json']);
    expect(run.exit).toBe(1);
    expect(JSON.parse(run.stdout)[0].findings[0].place).toMatch(/^line \d+$/);
  });

  it('a scenario with a broken part is a finding with file and place', () => {
    const file = join(folder, 'scenario.json');
    const part = (name: string) =>
      JSON.parse(
        readFileSync(new URL(`../../assets/packs/sangtuda-rao/${name}.json`, import.meta.url), 'utf8'),
      );
    writeFileSync(
      file,
      JSON.stringify({ public: { ...part('public'), minutes: 'ten' }, a: part('seat-a'), b: part('seat-b') }),
    );
    const run = runVakhsh(['validate', file]);
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('public.json');
    expect(run.stdout).toContain('minutes');
  });
});
