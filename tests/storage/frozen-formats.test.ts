import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLog } from '#engine/index.ts';
import { parseShellState } from '#main/shell/shell-state.ts';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { readArchive } from '#session/archive/read-archive.ts';
import { aFolder } from '../support/a-folder.ts';

const frozen = join(import.meta.dirname, 'frozen');
const golden = join(import.meta.dirname, '../golden/v1');

function frozenFolder(name: string): string {
  const folder = aFolder();
  cpSync(join(frozen, name), folder, { recursive: true });
  return folder;
}

describe('formats of earlier programs, kept as they were written', () => {
  it.each(['store-0', 'store-1'])(
    'the folder %s of saved games opens with everything in it',
    async (name) => {
      const folder = frozenFolder(name);
      const store = fileGameStore(folder);
      const listed = await store.list();
      expect(listed.ok && listed.games.map(({ id }) => id).sort()).toEqual(['first', 'second']);
      const first = readFileSync(join(frozen, name, 'first.vakhsh'), 'utf8');
      expect(await store.read('first')).toEqual({ ok: true, text: first, halfLine: null });
      expect(await store.read('second')).toMatchObject({ ok: true, halfLine: '{"n":5,"ty' });
      expect(await store.readSnapshot('first')).toMatchObject({ ok: true });
      expect(await store.append('second', '{"n":9}')).toEqual({ ok: true });
      expect(await store.setAside('first', 'a test')).toMatchObject({ ok: true, restored: true });
      expect(JSON.parse(readFileSync(join(folder, 'store.json'), 'utf8'))).toEqual({
        format: 'vakhsh-store',
        version: 1,
      });
      expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
      expect(existsSync(join(folder, 'old.1.broken'))).toBe(true);
    },
  );

  it('every logged game of format 1 is read by today’s reader', () => {
    for (const name of readdirSync(golden)) {
      const reading = readLog(readFileSync(join(golden, name), 'utf8'));
      expect(reading, name).toMatchObject({ ok: true, halfLineDropped: false });
    }
  });

  it('a file of all saved games of format 1 gives its games', () => {
    const reading = readArchive(readFileSync(join(frozen, 'archive-1.vakhsh-games'), 'utf8'));
    expect(reading.ok && reading.games.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('what the window remembered in format 1 is remembered', () => {
    const state = parseShellState(readFileSync(join(frozen, 'shell-1.json'), 'utf8'));
    expect(state).toMatchObject({ lang: 'ru', recent: ['/home/player/mine.vakhsh'], window: { zoom: 0.5 } });
  });
});

describe('a folder of saved games that a newer program kept', () => {
  it('is refused with one code and not touched', async () => {
    const folder = frozenFolder('store-1');
    writeFileSync(join(folder, 'store.json'), '{"format":"vakhsh-store","version":2,"more":true}\n');
    const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const store = fileGameStore(folder);
    const refusal = { ok: false, code: 'store/newer' };
    expect(await store.list()).toEqual(refusal);
    expect(await store.read('first')).toEqual(refusal);
    expect(await store.create('g1', '{}')).toEqual(refusal);
    expect(await store.append('first', '{}')).toEqual(refusal);
    expect(await store.remove('first')).toEqual(refusal);
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(before);
  });

  it.each(['', 'no json', '{"format":"other"}'])(
    'with the unreadable marker %j is taken for the oldest, so that its games open',
    async (marker) => {
      const folder = frozenFolder('store-1');
      writeFileSync(join(folder, 'store.json'), marker);
      expect(await fileGameStore(folder).read('first')).toMatchObject({ ok: true });
    },
  );
});
