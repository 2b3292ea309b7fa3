import { describe, expect, it } from 'vitest';
import { fileGameStore } from '#main/storage/file-game-store.ts';
import { type GameStore, type StoreRefusalCode, storeRefusal } from '#protocol/game-store.ts';
import { readSavedGames } from '#session/read-saved-games.ts';
import { keepInMemory } from '#session/store/keep-in-memory.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSitting } from '../support/a-sitting.ts';
import { storePromises } from '../support/game-store-contract.ts';

/** A store whose place can be closed and opened again, behind one that goes on in memory. */
function aFailingPlace() {
  const place = fileGameStore(aFolder());
  let trouble: StoreRefusalCode | null = null;
  const guarded =
    <Args extends unknown[], Result>(act: (...args: Args) => Promise<Result>) =>
    async (...args: Args) =>
      trouble === null ? act(...args) : storeRefusal(trouble);
  const failing: GameStore = {
    ...place,
    create: guarded(place.create),
    append: guarded(place.append),
    writeSnapshot: guarded(place.writeSnapshot),
  };
  const told: string[] = [];
  const store = keepInMemory(failing, {
    onTrouble: (code) => told.push(code),
    onHealed: () => told.push('healed'),
    now: Date.now,
  });
  return {
    place,
    store,
    told,
    close: (code: StoreRefusalCode) => {
      trouble = code;
    },
    open: () => {
      trouble = null;
    },
  };
}

describe('a store that goes on in memory', () => {
  for (const { title, check } of storePromises) {
    it(`${title}, behind it as well`, () => {
      const folder = aFolder();
      const watch = { onTrouble: () => undefined, onHealed: () => undefined, now: Date.now };
      return check(() => keepInMemory(fileGameStore(folder), watch));
    });
  }

  it.each(['store/full', 'store/read-only', 'store/unavailable'] as const)(
    'tells of %s once, however many moves follow, and loses none',
    async (code) => {
      const { store, place, told, close, open } = aFailingPlace();
      await store.create('g1', '{"h":1}');
      await store.append('g1', '{"n":1}');
      close(code);
      for (const n of [2, 3, 4]) expect(await store.append('g1', `{"n":${n}}`)).toEqual({ ok: true });
      await store.writeSnapshot('g1', '{"at":4}');
      expect(told).toEqual([code]);
      const text = '{"h":1}\n{"n":1}\n{"n":2}\n{"n":3}\n{"n":4}\n';
      expect(await store.read('g1')).toMatchObject({ ok: true, text });
      expect(await store.readSnapshot('g1')).toEqual({ ok: true, text: '{"at":4}' });
      open();
      await store.append('g1', '{"n":5}');
      expect(told).toEqual([code, 'healed']);
      expect(await place.read('g1')).toMatchObject({ ok: true, text: `${text}{"n":5}\n` });
      expect(await place.readSnapshot('g1')).toEqual({ ok: true, text: '{"at":4}' });
    },
  );

  it('begins, lists and reads a game that was never saved, and saves it when there is room', async () => {
    const { store, place, told, close, open } = aFailingPlace();
    close('store/full');
    expect(await store.create('g1', '{"h":1}')).toEqual({ ok: true });
    expect(await store.append('g1', '{"n":1}')).toEqual({ ok: true });
    expect(await store.list()).toMatchObject({ ok: true, games: [{ id: 'g1', headerLine: '{"h":1}' }] });
    expect(await store.create('g1', '{"h":2}')).toEqual({ ok: false, code: 'store/exists' });
    open();
    await store.list();
    expect(await place.read('g1')).toMatchObject({ ok: true, text: '{"h":1}\n{"n":1}\n' });
    expect(told).toEqual(['store/full', 'healed']);
  });

  it('does not say that a game was saved which was thrown away', async () => {
    const { store, told, close } = aFailingPlace();
    close('store/full');
    await store.create('g1', '{"h":1}');
    expect(await store.remove('g1')).toEqual({ ok: true });
    expect(await store.list()).toEqual({ ok: true, games: [] });
    await store.create('g2', '{"h":2}');
    expect(told).toEqual(['store/full', 'store/full']);
  });

  it('does not write over a saved game that has become another one', async () => {
    const { store, place, close, open } = aFailingPlace();
    await store.create('g1', '{"h":1}');
    close('store/full');
    await store.append('g1', '{"n":1,"mine":true}');
    open();
    await place.append('g1', '{"n":1,"theirs":true}');
    await store.append('g1', '{"n":2}');
    expect(await place.read('g1')).toMatchObject({ text: '{"h":1}\n{"n":1,"theirs":true}\n' });
    expect(await store.read('g1')).toMatchObject({ text: '{"h":1}\n{"n":1,"mine":true}\n{"n":2}\n' });
  });

  it('passes on a refusal that says something about the game and not about the place', async () => {
    const { store, told } = aFailingPlace();
    await store.create('g1', '{"h":1}');
    expect(await store.append('g1', 'a\nb')).toEqual({ ok: false, code: 'store/bad-line' });
    expect(told).toEqual([]);
  });
});

describe('a game that cannot be saved from its first move on', () => {
  it('is played to its debrief, and the player is told once, when it is laid out', async () => {
    const place = fileGameStore(aFolder());
    const full = async () => storeRefusal('store/full');
    const told: string[] = [];
    const store = keepInMemory(
      { ...place, create: full, append: full, writeSnapshot: full },
      {
        onTrouble: (code) => {
          told.push(code);
          desk.actor.send({ type: 'desk.told', notice: { key: 'notice.diskFull', params: {} } });
        },
        onHealed: () => told.push('healed'),
        now: Date.now,
      },
    );
    const desk = aSitting(aFolder(), { store });
    await desk.begin('a');
    expect(desk.context.notice?.key).toBe('notice.diskFull');
    desk.actor.send({ type: 'player.dismissedNotice' });
    await desk.act({ seat: 'a', type: 'ready' });
    await desk.playOn();
    expect(desk.context.notice).toBeNull();
    expect(told).toEqual(['store/full']);
    const { id, log } = desk.context.game!;
    const linesRead = async () => {
      const read = await store.read(id);
      return read.ok ? read.text.trimEnd().split('\n').length : 0;
    };
    await expect.poll(linesRead, { timeout: 10_000 }).toBe(log.entries.length + 1);
    // It is listed as a game that is over, as one on a disk is.
    const ended = async () => {
      const listed = await readSavedGames(store);
      return listed.ok && listed.games.map((game) => game.type === 'readable' && game.ended);
    };
    await expect.poll(ended).toEqual([desk.state.context.facts.outcome!.type]);
  });
});
