import { describe, expect, it } from 'vitest';
import { createTable } from '#engine/index.ts';
import { aBegunLesson } from '../support/a-begun-lesson.ts';
import { aTeacher, LESSON, SECRET } from '../support/a-class.ts';
import { aHostOfThisTest } from '../support/a-host-of-this-test.ts';
import { loadPack } from '../support/packs.ts';

const { public: common, seats } = loadPack('sangtuda-rao');
const draft = [...createTable(common, seats).draft];
const better = draft.with(0, draft[0]! + 1);

/** A lesson without votes at home and without delivery, so that what both want is what is signed. */
async function aRunningLesson(codenames: readonly string[]) {
  const host = await aHostOfThisTest();
  const phases = { ...LESSON.phases, homeVote: false, delivery: false };
  return {
    host,
    ...(await aBegunLesson(host.address, codenames, { settings: { version: 'full', phases } })),
  };
}

describe('what two students agreed on while the line was down', () => {
  it('is signed through the rules when their file is taken in, from wherever the talks stood', async () => {
    const { host, code, teacher, students } = await aRunningLesson(['Zarina', 'Ilya']);
    await students[0]!.move({ type: 'ready' });
    expect(await teacher.order({ type: 'takeIn', table: 1, contract: better })).toEqual({ ok: true });
    await teacher.until(({ tables }) => tables[0]?.outcome === 'signed');
    expect(await teacher.order({ type: 'takeIn', table: 1, contract: better })).toEqual({ ok: true });
    expect(await teacher.order({ type: 'takeIn', table: 1, contract: draft })).toMatchObject({
      code: 'order/agreed-otherwise',
    });
    await teacher.order({ type: 'debrief' });
    await teacher.until(({ stage }) => stage === 'debrief');
    const report = await (
      await fetch(`${host.address}/teacher/lessons/${code}/results.json`, {
        headers: { authorization: `Bearer ${SECRET}` },
      })
    ).json();
    expect(report.tables[0]).toMatchObject({ outcome: 'signed', contract: better });
    expect(report.tables[0].conduct.botRounds).toEqual({ a: 0, b: 0 });
  });

  it('ends the talks where they parted without a contract, and is kept over a restart of the host', async () => {
    const { host, code, teacher } = await aRunningLesson(['Zarina', 'Ilya']);
    await teacher.order({ type: 'pause', table: null });
    expect(await teacher.order({ type: 'takeIn', table: 1, contract: null })).toEqual({ ok: true });
    await host.close();
    const reopened = await aHostOfThisTest({ data: host.data });
    const again = await aTeacher(reopened.address, code);
    await again.order({ type: 'resume', table: null });
    await again.until(({ tables }) => tables[0]?.outcome === 'breakdown');
  });

  it('is refused at a table of the computer, and where the contract does not fit the table', async () => {
    const { teacher } = await aRunningLesson(['Zarina', 'Ilya', 'Farrukh']);
    expect(await teacher.order({ type: 'takeIn', table: 2, contract: better })).toMatchObject({
      code: 'order/bot-at-table',
    });
    expect(await teacher.order({ type: 'takeIn', table: 1, contract: [9_999] })).toMatchObject({
      code: 'order/no-such-contract',
    });
    expect(await teacher.order({ type: 'takeIn', table: 7, contract: null })).toMatchObject({
      code: 'order/no-such-table',
    });
  });
});
