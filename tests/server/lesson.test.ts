import { describe, expect, it } from 'vitest';
import { positionOf } from '#engine/index.ts';
import { classReportSchema } from '#protocol/class/class-report.ts';
import { aBegunLesson } from '../support/a-begun-lesson.ts';
import { aLesson, aStudent, aTeacher, SECRET, until } from '../support/a-class.ts';
import { aHostOfThisTest } from '../support/a-host-of-this-test.ts';
import { openTalks, PREPARE } from '../support/open-talks.ts';

describe('a lesson', () => {
  it('seats two students at a table, lets them open the talks, and shows the teacher', async () => {
    const host = await aHostOfThisTest();
    const { teacher, students } = await aBegunLesson(host.address, ['Zarina', 'Ilya']);
    const [zarina, ilya] = students;
    expect(await zarina.move({ type: 'ready' })).toEqual({ ok: true, n: 1 });
    expect(await ilya.move({ type: 'ready' })).toEqual({ ok: true, n: 2 });
    await until(() => zarina.seen.moment?.n === 2);
    expect(zarina.seen.moment?.view.phase).toBe('preparing');
    expect(ilya.seen.moment?.view.seat).toBe('b');
    await teacher.until((view) => view.tables[0]?.phase === 'preparing');
  });
});

describe('a lesson of the five-term version', () => {
  it('refuses what moves a settled term and takes what moves an open one', async () => {
    const host = await aHostOfThisTest();
    const { students } = await aBegunLesson(host.address, ['Parvina'], { settings: { version: 'class' } });
    const [student] = students;
    await openTalks(students);
    const { common } = student.seen.dossier!;
    const offer = (contract: readonly number[]) => ({
      type: 'makeOffer',
      contract,
      links: [],
      speech: null,
    });
    const settled = common.terms.map((term) => {
      const value = common.short!.settled[term.id];
      return value === undefined ? null : positionOf(term, value);
    });
    const everythingFirst = await student.move(offer(common.terms.map(() => 0)));
    expect(everythingFirst).toEqual({ ok: false, code: 'term/settled' });
    expect(await student.move(offer(settled.map((position) => position ?? 0)))).toMatchObject({ ok: true });
  });
});

describe('a lesson with an odd student', () => {
  it('sits the odd one opposite a computer, ends on the soft stop and shows the class its debrief', async () => {
    const host = await aHostOfThisTest();
    const { teacher, students } = await aBegunLesson(host.address, ['Farrukh']);
    const [student] = students;
    await openTalks(students);
    const terms = student.seen.dossier!.common.terms;
    const offer = { type: 'makeOffer', contract: terms.map(() => 0), links: [], speech: null };
    expect(await student.move(offer)).toMatchObject({ ok: true });
    await until(() => student.seen.moment!.view.facts.sideActionUsed.b);
    expect(student.seen.moment!.others).toEqual({ a: 'person', b: 'bot' });
    await teacher.order({ type: 'stop' });
    await until(() => student.seen.moment?.view.phase === 'debrief');
    await teacher.order({ type: 'debrief' });
    await until(() => student.seen.debrief !== null && teacher.seen.debrief !== null);
    expect(student.seen.debrief).toMatchObject({ step: 'guess', results: [], frontier: [], best: null });
    expect(teacher.seen.debrief!.frontier.length).toBeGreaterThan(1);
    expect(await student.lesson.request('guess', { a: 1_000, b: 2_000 })).toEqual({ ok: true });
    await until(() => teacher.seen.debrief!.guesses.length === 1);
    await teacher.order({ type: 'reveal', step: 'tables' });
    await until(() => student.seen.debrief!.step === 'tables');
    expect(student.seen.debrief!.results).toMatchObject([
      { table: 1, outcome: 'breakdown', offers: { a: 1, b: 0 } },
    ]);
    expect([student.seen.debrief!.frontier, student.seen.debrief!.guesses]).toEqual([[], []]);
    expect(await student.lesson.request('guess', { a: 1, b: 2 })).toEqual({ ok: false });
  });

  it('keeps its results: after a restart the debrief stands where it was, with names and tickets', async () => {
    const host = await aHostOfThisTest();
    const { code, teacher, students } = await aBegunLesson(host.address, ['Farrukh']);
    const [student] = students;
    await teacher.order({ type: 'debrief' });
    await until(() => teacher.seen.debrief !== null);
    await teacher.order({ type: 'reveal', step: 'record' });
    await until(() => teacher.seen.debrief!.step === 'record');
    const before = teacher.seen.debrief;
    await host.close();
    const next = await aHostOfThisTest({ data: host.data });
    const back = await aTeacher(next.address, code);
    await until(() => back.seen.debrief !== null);
    expect(back.seen.debrief).toEqual(before);
    const again = await aStudent(next.address, code, { as: 'token', token: student.seen.place!.token });
    await again.lesson.request('ticket', { answers: ['one', 'two', 'three'], feelings: [1, 2, 3, 4] });
    const answer = await fetch(`${next.address}/teacher/lessons/${code}/results.json`, {
      headers: { authorization: `Bearer ${SECRET}` },
    });
    const report = classReportSchema.parse(await answer.json());
    expect(report.tables[0]!.sitters).toMatchObject({
      a: { codename: 'Farrukh', ticket: { answers: ['one', 'two', 'three'] } },
      b: { codename: null },
    });
  });

  it('lets somebody who comes late take the chair of a computer', async () => {
    const host = await aHostOfThisTest();
    const { code, teacher, students } = await aBegunLesson(host.address, ['Farrukh']);
    const [first] = students;
    await until(() => first.seen.moment!.view.facts.ready.b);
    const late = await aStudent(host.address, code, { as: 'student', codename: 'Nigora' });
    await teacher.until((view) => view.roster.length === 2);
    await teacher.order({ type: 'pair' });
    await late.sitDown();
    expect(late.seen.place!.seat).toMatchObject({ table: 1, chair: 'b' });
    await teacher.until((view) => view.tables[0]?.seats.b === 'person');
    expect(late.seen.moment!.view.facts.ready.b).toBe(true);
  });

  it('lets an event happen at every table that talks, and at the others as soon as theirs open', async () => {
    const host = await aHostOfThisTest();
    const code = await aLesson(host.address);
    const teacher = await aTeacher(host.address, code);
    const first = await aStudent(host.address, code, { as: 'student', codename: 'Farrukh' });
    await teacher.order({ type: 'pair' });
    const late = await aStudent(host.address, code, { as: 'student', codename: 'Nigora' });
    await teacher.until((view) => view.roster.length === 2);
    await teacher.order({ type: 'place', member: 2, table: 2, seat: 'a' });
    expect(await teacher.order({ type: 'breakNews', event: 'frost' })).toMatchObject({
      code: 'order/not-begun',
    });
    await teacher.order({ type: 'begin' });
    for (const student of [first, late]) await student.sitDown();
    await openTalks([first]);
    expect(await teacher.order({ type: 'breakNews', event: 'flood' })).toMatchObject({
      code: 'order/no-such-event',
    });
    expect(await teacher.order({ type: 'breakNews', event: 'frost' })).toEqual({ ok: true });
    expect(await teacher.order({ type: 'breakNews', event: 'frost' })).toMatchObject({
      code: 'order/event-has-been',
    });
    await until(() => first.seen.moment!.view.facts.fired.includes('frost'));
    expect(first.seen.moment!.view.facts.news).toMatchObject({ event: 'frost' });
    await until(() => first.seen.lesson!.news.includes('frost'));
    expect(late.seen.moment!.view.facts.fired).toEqual([]);
    await late.move({ type: 'ready' });
    await until(() => late.seen.moment?.view.phase === 'preparing');
    await late.move(PREPARE);
    await until(() => late.seen.moment!.view.facts.fired.includes('frost'));
    await teacher.until(({ tables }) => tables.every(({ fired }) => fired.includes('frost')));
  });

  it('holds every table still while it is paused', async () => {
    const host = await aHostOfThisTest();
    const { teacher, students } = await aBegunLesson(host.address, ['Farrukh']);
    const [student] = students;
    await teacher.order({ type: 'pause', table: null });
    await until(() => student.seen.moment?.paused === true);
    expect(await student.move({ type: 'ready' })).toEqual({ ok: false, code: 'move/paused' });
    await teacher.order({ type: 'resume', table: null });
    expect(await student.move({ type: 'ready' })).toMatchObject({ ok: true });
  });
});
