import { afterEach, describe, expect, it } from 'vitest';
import { positionOf } from '#engine/index.ts';
import { classReportSchema } from '#protocol/class/class-report.ts';
import type { ClassHost } from '#server/host/class-host.ts';
import { aClassHost, aLesson, aStudent, aTeacher, SECRET, until } from '../support/a-class.ts';

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

describe('a lesson of the five-term version', () => {
  it('refuses what moves a settled term and takes what moves an open one', async () => {
    host = await aClassHost();
    const code = await aLesson(host.address, { version: 'class' });
    const teacher = await aTeacher(host.address, code);
    const student = await aStudent(host.address, code, { as: 'student', codename: 'Parvina' });
    await teacher.order({ type: 'pair' });
    await teacher.order({ type: 'begin' });
    await student.sitDown();
    await student.move({ type: 'ready' });
    await until(() => student.seen.moment?.view.phase === 'preparing');
    await student.move({ type: 'prepare', priorities: [], firstYear: null, ownLine: null, action: null });
    await until(() => student.seen.moment?.view.phase === 'turnA');
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
    host = await aClassHost();
    const code = await aLesson(host.address);
    const teacher = await aTeacher(host.address, code);
    const student = await aStudent(host.address, code, { as: 'student', codename: 'Farrukh' });
    await teacher.order({ type: 'pair' });
    await teacher.order({ type: 'begin' });
    await student.sitDown();
    await student.move({ type: 'ready' });
    await until(() => student.seen.moment?.view.phase === 'preparing');
    await student.move({ type: 'prepare', priorities: [], firstYear: null, ownLine: null, action: null });
    await until(() => student.seen.moment?.view.phase === 'turnA');
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
    host = await aClassHost();
    const { data } = host;
    const code = await aLesson(host.address);
    const teacher = await aTeacher(host.address, code);
    const student = await aStudent(host.address, code, { as: 'student', codename: 'Farrukh' });
    await teacher.order({ type: 'pair' });
    await teacher.order({ type: 'begin' });
    await student.sitDown();
    await teacher.order({ type: 'debrief' });
    await until(() => teacher.seen.debrief !== null);
    await teacher.order({ type: 'reveal', step: 'record' });
    await until(() => teacher.seen.debrief!.step === 'record');
    const before = teacher.seen.debrief;
    await host.close();
    host = await aClassHost({ data });
    const back = await aTeacher(host.address, code);
    await until(() => back.seen.debrief !== null);
    expect(back.seen.debrief).toEqual(before);
    const again = await aStudent(host.address, code, { as: 'token', token: student.seen.place!.token });
    await again.lesson.request('ticket', { answers: ['one', 'two', 'three'], feelings: [1, 2, 3, 4] });
    const answer = await fetch(`${host.address}/teacher/lessons/${code}/results.json`, {
      headers: { authorization: `Bearer ${SECRET}` },
    });
    const report = classReportSchema.parse(await answer.json());
    expect(report.tables[0]!.sitters).toMatchObject({
      a: { codename: 'Farrukh', ticket: { answers: ['one', 'two', 'three'] } },
      b: { codename: null },
    });
  });

  it('lets somebody who comes late take the chair of a computer', async () => {
    host = await aClassHost();
    const code = await aLesson(host.address);
    const teacher = await aTeacher(host.address, code);
    const first = await aStudent(host.address, code, { as: 'student', codename: 'Farrukh' });
    await teacher.order({ type: 'pair' });
    await teacher.order({ type: 'begin' });
    await first.sitDown();
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
    host = await aClassHost();
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
    const prepare = { type: 'prepare', priorities: [], firstYear: null, ownLine: null, action: null };
    for (const student of [first, late]) await student.sitDown();
    await first.move({ type: 'ready' });
    await until(() => first.seen.moment?.view.phase === 'preparing');
    await first.move(prepare);
    await until(() => first.seen.moment?.view.phase === 'turnA');
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
    await late.move(prepare);
    await until(() => late.seen.moment!.view.facts.fired.includes('frost'));
    await teacher.until(({ tables }) => tables.every(({ fired }) => fired.includes('frost')));
  });

  it('holds every table still while it is paused', async () => {
    host = await aClassHost();
    const code = await aLesson(host.address);
    const teacher = await aTeacher(host.address, code);
    const student = await aStudent(host.address, code, { as: 'student', codename: 'Farrukh' });
    await teacher.order({ type: 'pair' });
    await teacher.order({ type: 'begin' });
    await student.sitDown();
    await teacher.order({ type: 'pause', table: null });
    await until(() => student.seen.moment?.paused === true);
    expect(await student.move({ type: 'ready' })).toEqual({ ok: false, code: 'move/paused' });
    await teacher.order({ type: 'resume', table: null });
    expect(await student.move({ type: 'ready' })).toMatchObject({ ok: true });
  });
});
