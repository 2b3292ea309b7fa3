import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lessonPresets } from '#protocol/class/lesson-presets.ts';
import { lessonSettingsSchema } from '#protocol/class/lesson-settings.ts';
import { minuteScript, stepDue } from '#protocol/class/minute-script.ts';
import { aBegunLesson } from '../support/a-begun-lesson.ts';
import { aStudent, aTeacher, LESSON, until } from '../support/a-class.ts';
import { aHostOfThisTest } from '../support/a-host-of-this-test.ts';
import { PREPARE } from '../support/open-talks.ts';

describe('the shape of a lesson', () => {
  it('gives every preset a script that begins with the door and ends with the ticket inside its minutes', () => {
    for (const shape of Object.values(lessonPresets)) {
      expect(lessonSettingsSchema.safeParse({ ...LESSON, ...shape }).success).toBe(true);
      const script = minuteScript(shape);
      expect(script[0]).toMatchObject({ step: 'join', part: 1, minute: 0 });
      expect(script.at(-1)).toMatchObject({ step: 'ticket', part: shape.lessons });
    }
    expect(minuteScript(lessonPresets.double).map(({ step }) => step)).toContain('adjourn');
    expect(minuteScript(lessonPresets.lesson).find(({ step }) => step === 'talks')?.minute).toBe(14);
  });

  it('stretches a script over any length without a step after the end or before the one it follows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 120 }),
        fc.constantFrom(1 as const, 2 as const),
        (minutes, lessons) => {
          const script = minuteScript({ ...lessonPresets.own, minutes, lessons });
          for (const part of [1, 2] as const) {
            const at = script.filter((line) => line.part === part).map(({ minute }) => minute);
            expect(at).toEqual(at.toSorted((x, y) => x - y));
            expect(at.every((minute) => minute < minutes)).toBe(true);
          }
          expect(stepDue(script, 1, 0)?.step).toBe('join');
        },
      ),
    );
  });

  it('plays as many rounds and the phases that the settings name', async () => {
    const host = await aHostOfThisTest();
    const settings = { ...lessonPresets.taste, preset: 'taste' as const };
    const { teacher, students } = await aBegunLesson(host.address, ['Farrukh'], { settings });
    const [student] = students;
    expect(student.seen.dossier!.common.rounds).toHaveLength(3);
    expect(student.seen.moment!.view.facts.options).toMatchObject({
      homeVote: false,
      sideActions: false,
      events: true,
    });
    await teacher.until(({ tables }) => tables[0]?.rounds === 3);
  });

  it('keeps an adjourned lesson over a restart of the host and takes it up where it stood', async () => {
    const host = await aHostOfThisTest();
    const settings = { ...lessonPresets.double, preset: 'double' as const };
    const { code, teacher, students } = await aBegunLesson(host.address, ['Farrukh'], { settings });
    const [student] = students;
    await student.move({ type: 'ready' });
    expect(await teacher.order({ type: 'takeUp' })).toMatchObject({ ok: false });
    expect(await teacher.order({ type: 'adjourn' })).toEqual({ ok: true });
    await until(() => student.seen.lesson?.adjourned === true);
    const { pin } = student.seen.place!;
    await host.close();

    const reopened = await aHostOfThisTest({ data: host.data });
    const next = await aTeacher(reopened.address, code);
    const back = await aStudent(reopened.address, code, { as: 'pin', codename: 'Farrukh', pin });
    await back.sitDown();
    expect(back.seen.lesson?.adjourned).toBe(true);
    expect(await back.move(PREPARE, 'secondday')).toEqual({ ok: false, code: 'move/paused' });
    expect(await next.order({ type: 'takeUp' })).toEqual({ ok: true });
    await until(() => back.seen.moment?.paused === false);
    await until(() => back.seen.moment?.view.phase === 'preparing');
    expect(await back.move(PREPARE, 'secondday')).toMatchObject({ ok: true });
    await next.until(({ clock }) => clock?.part === 2);
  });
});
