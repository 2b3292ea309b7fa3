import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { projectRoot } from '#cli/start/project-root.ts';
import { drawBelow, seedGenerator } from '#engine/index.ts';
import { aBegunLesson } from '../support/a-begun-lesson.ts';
import { aClassHost, until } from '../support/a-class.ts';
import { aMarkedPack } from '../support/a-marked-pack.ts';

const marked = aMarkedPack();
let host: Awaited<ReturnType<typeof aClassHost>>;
beforeAll(async () => {
  host = await aClassHost({
    folders: {
      packs: marked.folder,
      locales: join(projectRoot, 'assets', 'locales'),
      renderer: join(projectRoot, 'out', 'renderer'),
    },
  });
});
afterAll(() => host.close());

const NONSENSE: readonly ((n: number) => unknown)[] = [
  () => null,
  () => 'x'.repeat(4_000),
  (n) => ({ key: `nonsense${n}`, command: { type: 'walkAway', seat: 'b' }, note: null }),
  (n) => ({ key: `nonsense${n}`, command: { type: 'stopTalks' }, note: null }),
  (n) => ({ key: `nonsense${n}`, command: { type: 'acceptOffer' }, note: null }),
  (n) => ({
    key: `nonsense${n}`,
    command: { type: 'makeOffer', contract: [1e9, -1, Number.NaN] },
    note: null,
  }),
  (n) => ({ key: 'replayed0', command: { type: 'ready' }, note: null, n }),
  () => ({ __proto__: { seat: 'b' }, key: 'short', command: [] }),
];

describe('a seat that sends nonsense', () => {
  it('is limited, and its neighbours and its table go on', async () => {
    const { students } = await aBegunLesson(host.address, ['Hostile', 'Partner', 'Other', 'Neighbour']);
    const [hostile, partner, other, neighbour] = students;
    const before = hostile.seen.moment!.n;
    let chance = seedGenerator(5, 'nonsense');
    let [thrownOut, gone] = [0, 0];
    while (gone < 10_000) {
      for (let n = 0; n < 100 && hostile.table().connection.isOpen; n += 1) {
        const draw = drawBelow(chance, NONSENSE.length);
        chance = draw.next;
        hostile.table().send('move', NONSENSE[draw.value]!(gone));
        gone += 1;
      }
      await new Promise((resolve) => setImmediate(resolve));
      if (!hostile.table().connection.isOpen) {
        thrownOut += 1;
        hostile.seen.moment = null;
        await hostile.sitDown();
      }
    }
    expect(thrownOut).toBeGreaterThan(0);
    expect(await other.move({ type: 'ready' })).toMatchObject({ ok: true });
    expect(await neighbour.move({ type: 'ready' })).toMatchObject({ ok: true });
    await until(() => partner.seen.moment !== null);
    expect(partner.seen.moment!.view.phase).toBe('briefing');
    expect(partner.seen.moment!.n - before).toBeLessThanOrEqual(1);
    expect(await partner.move({ type: 'ready' })).toMatchObject({ ok: true });
    for (const { seen } of students) {
      const sent = seen.frames.join('\n');
      const leaked = marked.markers.filter((marker) => sent.includes(marker));
      // Only chair b has markers, which it may read itself.
      if (seen.place!.seat!.chair === 'a') expect(leaked).toEqual([]);
      else expect(leaked.length).toBeGreaterThan(marked.markers.length / 2);
    }
  }, 60_000);

  it('cannot send more than sixteen thousand bytes at once', async () => {
    const { teacher, students } = await aBegunLesson(host.address, ['Loud']);
    const [student] = students;
    student.table().send('move', 'x'.repeat(20_000));
    await until(() => !student.table().connection.isOpen);
    expect(await teacher.order({ type: 'announce', text: 'Five more minutes.' })).toEqual({ ok: true });
  });

  it('gets nothing out of a socket that never joined', async () => {
    const closed = await new Promise<number>((resolve) => {
      const socket = new WebSocket(`${host.address.replace('http', 'ws')}/any/T000000-1?sessionId=guess`);
      socket.on('close', resolve);
      socket.on('error', () => undefined);
    });
    expect(closed).toBeGreaterThanOrEqual(1_000);
  });
});
