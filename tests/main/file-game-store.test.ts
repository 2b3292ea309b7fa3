import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { mostLogBytes } from '#protocol/game-store.ts';
import { aFolder } from '../support/a-folder.ts';
import { storePromises } from '../support/game-store-contract.ts';

describe('the desktop program keeps games in files', () => {
  for (const { title, check } of storePromises) {
    it(title, () => {
      const folder = join(aFolder(), 'games');
      return check(() => fileGameStore(folder));
    });
  }

  it('gives a line that a crash cut off apart from the whole lines, and drops it with the next line', async () => {
    const folder = aFolder();
    const store = fileGameStore(folder);
    await store.create('g1', '{"header":true}');
    appendFileSync(join(folder, 'g1.vakhsh'), '{"n":1,"ty');
    expect(await store.read('g1')).toEqual({ ok: true, text: '{"header":true}\n', halfLine: '{"n":1,"ty' });
    await store.append('g1', '{"n":1}');
    expect(await store.read('g1')).toEqual({ ok: true, text: '{"header":true}\n{"n":1}\n', halfLine: null });
  });

  it('drops a cut line that is longer than one reading step', async () => {
    const folder = aFolder();
    const store = fileGameStore(folder);
    await store.create('g1', '{"header":true}');
    appendFileSync(join(folder, 'g1.vakhsh'), 'x'.repeat(200_000));
    await store.append('g1', '{"n":1}');
    expect(await store.read('g1')).toEqual({ ok: true, text: '{"header":true}\n{"n":1}\n', halfLine: null });
  });

  it('keeps every byte of a game set aside, with the reason and the snapshot beside it', async () => {
    const folder = aFolder();
    const store = fileGameStore(folder);
    const damaged = Buffer.from([0x7b, 0xff, 0x00, 0x0a, 0x31]);
    writeFileSync(join(folder, 'g1.vakhsh'), damaged);
    writeFileSync(join(folder, 'g1.snapshot.json'), '{"at":4}');
    await store.setAside('g1', 'line 1 is no JSON');
    expect(readdirSync(folder).sort()).toEqual([
      'g1.1.broken',
      'g1.1.broken.snapshot.json',
      'g1.1.broken.txt',
      'store.json',
    ]);
    expect(readFileSync(join(folder, 'g1.1.broken')).equals(damaged)).toBe(true);
    expect(readFileSync(join(folder, 'g1.1.broken.txt'), 'utf8')).toBe('line 1 is no JSON\n');
  });

  it('leaves files that are not games alone', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    writeFileSync(join(folder, 'UPPER.vakhsh'), 'mine');
    expect(await fileGameStore(folder).list()).toEqual({ ok: true, games: [] });
  });

  it('lists a game that has grown beyond its room without reading it, and no other is hidden', async () => {
    const folder = aFolder();
    const store = fileGameStore(folder);
    await store.create('g1', '{"mine":1}');
    writeFileSync(join(folder, 'g2.vakhsh'), 'x'.repeat(mostLogBytes + 1));
    mkdirSync(join(folder, 'g3.vakhsh'));
    const listed = await store.list();
    const headers = listed.ok ? listed.games.map(({ id, headerLine }) => `${id} ${headerLine}`).sort() : [];
    expect(headers).toEqual(['g1 {"mine":1}', 'g2 ', 'g3 ']);
    expect(await store.read('g2')).toEqual({ ok: false, code: 'store/too-large' });
    expect(await store.read('g3')).toEqual({ ok: false, code: 'store/unavailable' });
  });

  it('answers with a code when the folder cannot be used', async () => {
    const place = join(aFolder(), 'file');
    writeFileSync(place, 'no folder');
    const store = fileGameStore(place);
    expect(await store.list()).toEqual({ ok: false, code: 'store/unavailable' });
    expect(await store.create('g1', '{}')).toEqual({ ok: false, code: 'store/unavailable' });
  });
});
