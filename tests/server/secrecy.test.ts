import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';
import { drawBelow, otherSeat, seedGenerator } from '#engine/index.ts';
import { aBegunLesson } from '../support/a-begun-lesson.ts';
import { aClassHost, aLesson, aStudent, aTeacher, SECRET, until } from '../support/a-class.ts';
import { aMarkedPack } from '../support/a-marked-pack.ts';
import { openTalks } from '../support/open-talks.ts';

const { folder, markers } = aMarkedPack();
let host: Awaited<ReturnType<typeof aClassHost>>;
beforeAll(async () => {
  host = await aClassHost({
    folders: {
      packs: folder,
      locales: join(projectRoot, 'assets', 'locales'),
      renderer: join(projectRoot, 'out', 'renderer'),
    },
  });
});
afterAll(() => host.close());

describe('what a student is sent', () => {
  it('holds no private number or text of the other chair, nor the secret of the teacher', async () => {
    const code = await aLesson(host.address);
    const teacher = await aTeacher(host.address, code);
    const a = await aStudent(host.address, code, { as: 'student', codename: 'Zarina' });
    const b = await aStudent(host.address, code, { as: 'student', codename: 'Ilya' });
    await teacher.until((view) => view.roster.length === 2);
    await teacher.order({ type: 'pair' });
    const onlooker = await aStudent(host.address, code, { as: 'student', codename: 'Nigora' });
    await teacher.until((view) => view.roster.length === 3);
    expect(await teacher.order({ type: 'pair', odd: 'observer' })).toEqual({ ok: true });
    await teacher.order({ type: 'begin' });
    for (const student of [a, b, onlooker]) await student.sitDown();
    let chance = seedGenerator(3, 'secrecy');
    await openTalks([a, b]);
    const { terms, events } = a.seen.dossier!.common;
    const seats = { a, b };
    for (let turn = 0; turn < 24; turn += 1) {
      // Slower than the limit of moves in a second.
      await new Promise((resolve) => setTimeout(resolve, 90));
      const { phase, facts } = a.seen.moment!.view;
      const student = seats[facts.question ? otherSeat(facts.question.by) : facts.turn];
      const draw = drawBelow(chance, 4);
      chance = draw.next;
      const contract = terms.map(() => draw.value % 2);
      const news = events.find(({ id }) => id === facts.news?.event);
      if (phase === 'answering')
        await student.move({ type: 'answer', term: terms[0]!.id, weight: 'low', towards: null });
      if (news) await student.move({ type: 'answerNews', answer: news.question!.answers[0]!.id });
      if (draw.value === 0) await student.move({ type: 'ask', about: 'matters' });
      else if (draw.value === 1) await student.move({ type: 'caucus' });
      if (draw.value > 0) await student.move({ type: 'makeOffer', contract, links: [], speech: null });
    }
    await until(() => a.seen.moment!.view.facts.offers.length > 2);
    expect(a.seen.moment!.view.phase).not.toBe('debrief');
    const sentToA = a.seen.frames.join('\n');
    const sentToB = b.seen.frames.join('\n');
    expect(markers.filter((marker) => sentToA.includes(marker))).toEqual([]);
    expect(markers.filter((marker) => sentToB.includes(marker)).length).toBeGreaterThan(markers.length / 2);
    const sentToOnlooker = onlooker.seen.frames.join('\n');
    await until(() => onlooker.seen.watched!.facts.offers.length > 2);
    expect(markers.filter((marker) => sentToOnlooker.includes(marker))).toEqual([]);
    expect(['"walkAwayFactor"', '"moods"', '"to":"a"'].filter((key) => sentToOnlooker.includes(key))).toEqual(
      [],
    );
    expect(sentToA.includes('"walkAwayFactor"')).toBe(true);
    expect(sentToA).not.toContain(SECRET);
    expect(sentToA).not.toContain(b.seen.place!.token);
    expect(sentToA).not.toContain(b.seen.place!.pin);
  });

  it('holds nothing of another table', async () => {
    const { code, students } = await aBegunLesson(host.address, ['Qalandar', 'Mehrnigor', 'Oqil-bek']);
    const third = students.find(({ seen }) => seen.place!.seat!.table === 2)!;
    const another = students.find(({ seen }) => seen.place!.seat!.table === 1)!;
    const sdkRefusal = another.enter('T'.concat(code, '-2'));
    await expect(sdkRefusal).rejects.toThrow('another table');
    expect(third.seen.frames.some((frame) => frame.includes(another.seen.place!.codename))).toBe(false);
  });
});
