import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { aFolder } from '../support/a-folder.ts';

const saver = join(projectRoot, 'tests/support/save-where-it-fails.ts');

/** Runs the saver under a shell that first sets limits, as the system would. */
function save(folder: string, limits: string, ...flags: string[]): unknown {
  const args = ['-c', `${limits}; exec "$0" "$@"`, process.execPath, saver, folder, ...flags];
  return JSON.parse(execFileSync('/bin/sh', args, { encoding: 'utf8' }));
}

describe.skipIf(process.platform === 'win32')('a disk that does not take a game', () => {
  it('when it is full, is told once, and the game goes on in memory to its last move', async () => {
    const folder = join(aFolder(), 'games');
    expect(save(folder, 'ulimit -f 8')).toEqual({
      told: ['store/full'],
      refused: [],
      readable: 40,
      games: 1,
    });
    const log = await fileGameStore(folder).read('g1');
    const lines = log.ok ? log.text.trimEnd().split('\n') : [];
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.length).toBeLessThan(41);
    expect(lines.slice(1).map((line) => JSON.parse(line).n)).toEqual(
      lines.slice(1).map((_, index) => index + 1),
    );
    expect(await fileGameStore(folder).append('g1', '{"n":0}')).toEqual({ ok: true });
  });

  it('when its folder may only be read, is told once, and what lies there can still be read', async () => {
    const folder = join(aFolder(), 'games');
    mkdirSync(folder);
    await fileGameStore(folder).create('old', '{"header":"old"}');
    chmodSync(folder, 0o555);
    chmodSync(join(folder, '..'), 0o755);
    expect(save(folder, ':', '--nobody')).toEqual({
      told: ['store/read-only'],
      refused: [],
      readable: 40,
      games: 2,
    });
    chmodSync(folder, 0o755);
    expect(readFileSync(join(folder, 'old.vakhsh'), 'utf8')).toBe('{"header":"old"}\n');
  });
});
