import { type GameStore, mostLogBytes, mostSnapshotBytes, type StoreResult } from '#protocol/game-store.ts';

/** One promise of the storage interface, checked on a place of its own in Node and in Chromium. */
export interface StorePromise {
  title: string;
  /** Throws when the promise is broken. `open` gives the same games each time it is called. */
  check(open: () => GameStore): Promise<void>;
}

const header = '{"format":"vakhsh-log","seat":"Тоҷикистон"}';

export const storePromises: StorePromise[] = [
  {
    title: 'a fresh store lists no game and refuses to read one',
    async check(open) {
      equal(await open().list(), { ok: true, games: [] });
      equal(await open().read('g1'), { ok: false, code: 'store/not-found' });
      equal(await open().append('g1', '{}'), { ok: false, code: 'store/not-found' });
      equal(await open().readSnapshot('g1'), { ok: false, code: 'store/not-found' });
      equal(await open().writeSnapshot('g1', '{}'), { ok: false, code: 'store/not-found' });
      equal(await open().remove('g1'), { ok: false, code: 'store/not-found' });
      equal(await open().setAside('g1', 'why'), { ok: false, code: 'store/not-found' });
    },
  },
  {
    title: 'lines come back in the order in which they were added, also after reopening',
    async check(open) {
      const store = open();
      await done(store.create('g1', header));
      await Promise.all(Array.from({ length: 50 }, (_, n) => done(store.append('g1', `{"n":${n}}`))));
      const lines = [header, ...Array.from({ length: 50 }, (_, n) => `{"n":${n}}`)];
      equal(await open().read('g1'), {
        ok: true,
        text: lines.map((line) => `${line}\n`).join(''),
        halfLine: null,
      });
    },
  },
  {
    title: 'an id in use is refused and its game stays',
    async check(open) {
      const store = open();
      await done(store.create('g1', header));
      await done(store.append('g1', '{"n":1}'));
      equal(await store.create('g1', '{"other":true}'), { ok: false, code: 'store/exists' });
      equal(await store.read('g1'), { ok: true, text: `${header}\n{"n":1}\n`, halfLine: null });
    },
  },
  {
    title: 'an id that is no plain name is refused everywhere',
    async check(open) {
      const store = open();
      for (const id of ['', '../g1', 'G1', 'a b', 'a.b', 'a/b', 'x'.repeat(65)]) {
        const refusal = { ok: false, code: 'store/bad-id' };
        equal(await store.create(id, header), refusal);
        equal(await store.read(id), refusal);
        equal(await store.append(id, '{}'), refusal);
        equal(await store.writeSnapshot(id, '{}'), refusal);
        equal(await store.readSnapshot(id), refusal);
        equal(await store.remove(id), refusal);
        equal(await store.setAside(id, 'why'), refusal);
      }
      equal(await store.list(), { ok: true, games: [] });
    },
  },
  {
    title: 'a line that is empty or holds a line break is refused and changes nothing',
    async check(open) {
      const store = open();
      equal(await store.create('g1', ''), { ok: false, code: 'store/bad-line' });
      await done(store.create('g1', header));
      for (const line of ['', 'a\nb', 'a\r']) {
        equal(await store.append('g1', line), { ok: false, code: 'store/bad-line' });
      }
      equal(await store.read('g1'), { ok: true, text: `${header}\n`, halfLine: null });
    },
  },
  {
    title: 'a whole log may be laid down at once, and is read as if its lines had come one by one',
    async check(open) {
      const store = open();
      await done(store.create('g1', `${header}\n{"n":1}\n{"n":2}`));
      await done(store.create('g2', `${header}\n{"n":1}\n`));
      equal(await store.create('g3', `${header}\n\n{"n":1}`), { ok: false, code: 'store/bad-line' });
      await done(store.append('g2', '{"n":2}'));
      const text = `${header}\n{"n":1}\n{"n":2}\n`;
      for (const id of ['g1', 'g2']) equal(await open().read(id), { ok: true, text, halfLine: null });
    },
  },
  {
    title: 'a log and a snapshot take no more than their room, and what was there stays',
    async check(open) {
      const store = open();
      const refusal = { ok: false, code: 'store/too-large' };
      equal(await store.create('g1', 'x'.repeat(mostLogBytes)), refusal);
      const first = 'ӣ'.repeat(mostLogBytes / 2 - 10);
      await done(store.create('g1', first));
      equal(await store.append('g1', 'x'.repeat(19)), refusal);
      await done(store.append('g1', 'x'.repeat(18)));
      equal(await store.append('g1', 'x'), refusal);
      await done(store.writeSnapshot('g1', '{}'));
      equal(await store.writeSnapshot('g1', 'x'.repeat(mostSnapshotBytes + 1)), refusal);
      equal(await open().readSnapshot('g1'), { ok: true, text: '{}' });
      equal(await open().read('g1'), { ok: true, text: `${first}\n${'x'.repeat(18)}\n`, halfLine: null });
    },
  },
  {
    title: 'the list gives each header, the game changed last first',
    async check(open) {
      const store = open();
      for (const id of ['one', 'two', 'three']) {
        await done(store.create(id, `{"id":"${id}"}`));
        await pause();
      }
      await done(store.append('one', '{"n":1}'));
      const listed = await done(store.list());
      equal(
        listed.games.map(({ id, headerLine }) => [id, headerLine]),
        [
          ['one', '{"id":"one"}'],
          ['three', '{"id":"three"}'],
          ['two', '{"id":"two"}'],
        ],
      );
    },
  },
  {
    title: 'a snapshot is replaced as a whole',
    async check(open) {
      const store = open();
      await done(store.create('g1', header));
      await done(store.writeSnapshot('g1', 'long '.repeat(10_000)));
      await done(store.writeSnapshot('g1', 'кӯтоҳ\n'));
      equal(await open().readSnapshot('g1'), { ok: true, text: 'кӯтоҳ\n' });
    },
  },
  {
    title: 'a removed game is gone with its snapshot, and others stay',
    async check(open) {
      const store = open();
      await done(store.create('g1', header));
      await done(store.create('g2', header));
      await done(store.writeSnapshot('g1', '{}'));
      await done(store.remove('g1'));
      equal(await store.readSnapshot('g1'), { ok: false, code: 'store/not-found' });
      equal(
        (await done(open().list())).games.map(({ id }) => id),
        ['g2'],
      );
      await done(store.create('g1', header));
      equal(await store.readSnapshot('g1'), { ok: false, code: 'store/not-found' });
    },
  },
  {
    title: 'a game set aside frees its id, and each one set aside has a name of its own',
    async check(open) {
      const store = open();
      await done(store.create('g1', header));
      equal(await store.setAside('g1', 'line 1 is damaged'), {
        ok: true,
        keptAs: 'g1.1.broken',
        restored: false,
      });
      equal(await store.read('g1'), { ok: false, code: 'store/not-found' });
      await done(store.create('g1', header));
      equal(await open().setAside('g1', 'again'), { ok: true, keptAs: 'g1.2.broken', restored: false });
      equal(await store.list(), { ok: true, games: [] });
    },
  },
  {
    title: 'the backup of the last snapshot takes the place of a game set aside, once',
    async check(open) {
      const store = open();
      await done(store.create('g1', header));
      await done(store.append('g1', '{"n":1}'));
      await done(store.writeSnapshot('g1', '{"at":1}'));
      await done(store.append('g1', '{"n":2,"damaged":true}'));
      equal(await store.setAside('g1', 'line 3 is damaged'), {
        ok: true,
        keptAs: 'g1.1.broken',
        restored: true,
      });
      equal(await open().read('g1'), { ok: true, text: `${header}\n{"n":1}\n`, halfLine: null });
      equal(await store.setAside('g1', 'line 2 too'), { ok: true, keptAs: 'g1.2.broken', restored: false });
      equal(await open().list(), { ok: true, games: [] });
    },
  },
];

/** The value of a result that must not be a refusal. */
async function done<Value>(result: Promise<StoreResult<Value>>): Promise<Value> {
  const settled = await result;
  if (!settled.ok) throw new Error(`refused with ${settled.code}`);
  return settled;
}

function equal(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (one !== other) throw new Error(`expected ${other}, got ${one}`);
}

/** Lets the clock behind `changedAt` move on by at least its step. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 15));
}
