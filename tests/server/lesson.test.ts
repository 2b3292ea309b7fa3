import { afterEach, describe, expect, it } from 'vitest';
import type { ClassHost } from '#server/host/class-host.ts';
import { aClassHost, aLesson, aStudent, aTeacher, until } from '../support/a-class.ts';

let host: (ClassHost & { address: string; data: string }) | null = null;
afterEach(async () => {
  await host?.close();
  host = null;
});

describe('a lesson', () => {
  it('seats two students at a table, lets them open the talks, and shows the teacher', async () => {
    host = await aClassHost();
    const code = await aLesson(host.address);
    const teacher = await aTeacher(host.address, code);
    const zarina = await aStudent(host.address, code, { as: 'student', codename: 'Zarina' });
    const ilya = await aStudent(host.address, code, { as: 'student', codename: 'Ilya' });
    await teacher.until((view) => view.roster.length === 2);
    expect(await teacher.order({ type: 'pair' })).toEqual({ ok: true });
    expect(await teacher.order({ type: 'begin' })).toEqual({ ok: true });
    await zarina.sitDown();
    await ilya.sitDown();
    expect(await zarina.move({ type: 'ready' })).toEqual({ ok: true, n: 1 });
    expect(await ilya.move({ type: 'ready' })).toEqual({ ok: true, n: 2 });
    await until(() => zarina.seen.moment?.n === 2);
    expect(zarina.seen.moment?.view.phase).toBe('preparing');
    expect(ilya.seen.moment?.view.seat).toBe('b');
    await teacher.until((view) => view.tables[0]?.phase === 'preparing');
  });
});
