import { describe, expect, it } from 'vitest';
import { classReportSchema } from '#protocol/class/class-report.ts';
import { aBegunLesson } from '../support/a-begun-lesson.ts';
import { SECRET, until } from '../support/a-class.ts';
import { aHostOfThisTest } from '../support/a-host-of-this-test.ts';
import { openTalks } from '../support/open-talks.ts';

/** Three students at one table: two chairs, and the third as wished. */
async function aClassOfThree(odd: 'observer' | 'mirror') {
  const { address } = await aHostOfThisTest();
  const { code, teacher, students } = await aBegunLesson(address, ['Zarina', 'Ilya', 'Nigora'], { odd });
  const [zarina, ilya, third] = students;
  return { address, code, teacher, zarina, ilya, third };
}

describe('an observer', () => {
  it('sees the public side of a table only, moves nothing, and hands in a sheet that the teacher reads', async () => {
    const { address, code, teacher, zarina, ilya, third } = await aClassOfThree('observer');
    expect(third.seen.place!.seat).toMatchObject({ table: 1, as: 'observer', chair: null });
    expect(third.seen.dossier).toBeNull();
    await openTalks([zarina, ilya]);
    await until(() => third.seen.watched?.phase === 'turnA');
    expect(third.seen.watched).not.toHaveProperty('view');
    expect(third.seen.watched!.events.every(({ to }) => to === 'both')).toBe(true);
    expect(await third.move({ type: 'walkAway' })).toEqual({ ok: false, code: 'move/not-your-pen' });
    expect(await zarina.lesson.request('observation', { answers: ['x', '', ''] })).toEqual({ ok: false });
    expect(await third.lesson.request('observation', { answers: ['At the first frost.', '', ''] })).toEqual({
      ok: true,
    });
    await teacher.until(({ roster }) => roster[2]?.observation?.[0] === 'At the first frost.');
    await teacher.order({ type: 'stop' });
    await teacher.until(({ tables }) => tables[0]?.outcome === 'breakdown');
    const answer = await fetch(`${address}/teacher/lessons/${code}/results.json`, {
      headers: { authorization: `Bearer ${SECRET}` },
    });
    const report = classReportSchema.parse(await answer.json());
    expect(report.helpers).toMatchObject([
      { table: 1, as: 'observer', codename: 'Nigora', observation: ['At the first frost.', '', ''] },
    ]);
  });

  it('takes the chair of somebody who has left, when the teacher seats them there', async () => {
    const { teacher, ilya, third } = await aClassOfThree('observer');
    await ilya.leave();
    await teacher.order({ type: 'remove', member: 2 });
    await teacher.until(({ tables }) => tables[0]?.seats.b === 'bot');
    expect(await teacher.order({ type: 'place', member: 3, table: 1, seat: 'b' })).toEqual({ ok: true });
    await until(() => third.seen.place?.seat?.chair === 'b');
    await third.sitDown();
    await until(() => third.seen.dossier !== null);
    expect(third.seen.dossier!.part.seat).toBe('b');
  });
});

describe('a partner at a chair', () => {
  it('sees the papers of the chair, suggests an offer, and moves only with the pen', async () => {
    const { zarina, ilya, third } = await aClassOfThree('mirror');
    expect(third.seen.place).toMatchObject({ seat: { as: 'mirror', chair: 'a' }, partners: ['Zarina'] });
    expect(third.seen.dossier!.part).toEqual(zarina.seen.dossier!.part);
    expect(await third.move({ type: 'ready' })).toEqual({ ok: false, code: 'move/not-your-pen' });
    await openTalks([zarina, ilya]);
    await until(() => third.seen.moment?.view.phase === 'turnA');
    const contract = third.seen.dossier!.common.terms.map(() => 0);
    const offer = { type: 'makeOffer', contract, links: [], speech: null };
    expect(await third.move({ ...offer, contract: [0] })).toMatchObject({
      code: 'offer/impossible-contract',
    });
    expect(await third.move(offer)).toEqual({ ok: false, code: 'move/suggested' });
    await until(() => zarina.seen.suggestion !== null);
    expect(zarina.seen.suggestion).toEqual({ contract, links: [] });
    expect(ilya.seen.suggestion).toBeNull();
    expect(third.seen.moment!.view.facts.offers).toEqual([]);

    expect(await third.lesson.request('pen', null)).toEqual({ ok: false });
    expect(await zarina.lesson.request('pen', null)).toEqual({ ok: true });
    await until(() => third.seen.place?.seat?.as === 'player');
    expect(await zarina.move(offer)).toMatchObject({ ok: false });
    expect(await third.move(offer)).toMatchObject({ ok: true });
  });

  it('takes the pen of somebody who is away, and the chair of somebody who is removed', async () => {
    const { teacher, zarina, third } = await aClassOfThree('mirror');
    await zarina.leave();
    await until(() => third.seen.place!.penIsFree);
    expect(await third.lesson.request('pen', null)).toEqual({ ok: true });
    await until(() => third.seen.place?.seat?.as === 'player');
    expect(await third.move({ type: 'ready' })).toMatchObject({ ok: true });
    await teacher.order({ type: 'remove', member: 3 });
    await teacher.until(({ roster }) => roster.find(({ member }) => member === 1)?.seat?.as === 'player');
  });

  it('cannot be made where nobody sits', async () => {
    const { teacher } = await aClassOfThree('mirror');
    await teacher.order({ type: 'giveToBot', table: 1, seat: 'b' });
    expect(await teacher.order({ type: 'attach', member: 3, table: 1, as: 'mirror', seat: 'b' })).toEqual({
      ok: false,
      code: 'order/no-partner',
    });
    expect(await teacher.order({ type: 'attach', member: 3, table: 9, as: 'observer', seat: null })).toEqual({
      ok: false,
      code: 'order/no-such-table',
    });
  });
});
