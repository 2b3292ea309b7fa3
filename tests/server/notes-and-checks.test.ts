import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';
import { classReportSchema } from '#protocol/class/class-report.ts';
import { aBegunLesson } from '../support/a-begun-lesson.ts';
import { SECRET, until } from '../support/a-class.ts';
import { aHostOfThisTest } from '../support/a-host-of-this-test.ts';
import { openTalks } from '../support/open-talks.ts';

/** Two students at the table with the talks open. */
async function twoAtTheTable(notes: 'off' | 'notes') {
  const host = await aHostOfThisTest();
  const begun = await aBegunLesson(host.address, ['Zarina', 'Ilya'], { settings: { notes } });
  const { code, teacher, students } = begun;
  const [zarina, ilya] = students;
  await openTalks(students);
  const contract = zarina.seen.dossier!.common.terms.map(() => 0);
  return {
    host,
    code,
    teacher,
    zarina,
    ilya,
    offer: { type: 'makeOffer', contract, links: [], speech: null },
  };
}

const results = async (address: string, code: string, query = ''): Promise<string> => {
  const answer = await fetch(`${address}/teacher/lessons/${code}/results.json${query}`, {
    headers: { authorization: `Bearer ${SECRET}` },
  });
  return answer.text();
};

describe('a note with an offer', () => {
  it('reaches both chairs, outlives the host, is exported only on request and goes with the lesson', async () => {
    const { host, code, teacher, zarina, ilya, offer } = await twoAtTheTable('notes');
    const note = 'We give years if you give cents.';
    expect(await zarina.move(offer, 'withanote', note)).toMatchObject({ ok: true });
    await until(() => ilya.seen.notes.length === 1);
    expect(ilya.seen.notes).toMatchObject([{ chair: 'a', round: 0, text: note }]);
    expect(JSON.stringify(ilya.seen.moment)).not.toContain(note);
    expect(await zarina.move(offer, 'withanote', note)).toMatchObject({ ok: true });
    expect(await ilya.move(offer, 'muchtoolong', 'x'.repeat(201))).toEqual({
      ok: false,
      code: 'move/unreadable',
    });
    await teacher.order({ type: 'stop' });
    await teacher.until(({ tables }) => tables[0]?.outcome === 'breakdown');
    expect(await results(host.address, code)).not.toContain(note);
    const withNotes = await results(host.address, code, '?notes=yes');
    expect(withNotes).toContain(note);
    expect(classReportSchema.safeParse(JSON.parse(withNotes)).error).toBeUndefined();

    const { data } = host;
    await host.close();
    const next = await aHostOfThisTest({ data });
    expect(await results(next.address, code, '?notes=yes')).toContain(note);
    const deleted = await fetch(`${next.address}/teacher/lessons/${code}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${SECRET}` },
    });
    expect(deleted.status).toBe(200);
    await next.close();
    const files = readdirSync(data).map((name) => readFileSync(join(data, name)));
    expect(files.some((file) => file.includes(note))).toBe(false);
  });

  it('goes nowhere where the teacher has left notes out', async () => {
    const { host, code, teacher, zarina, ilya, offer } = await twoAtTheTable('off');
    await zarina.move(offer, 'withanote', 'Psst.');
    await until(() => ilya.seen.moment?.view.phase === 'turnB');
    await teacher.order({ type: 'stop' });
    await teacher.until(({ tables }) => tables[0]?.outcome === 'breakdown');
    expect(ilya.seen.notes).toEqual([]);
    expect(await results(host.address, code, '?notes=yes')).not.toContain('Psst.');
  });
});

describe('the check questions', () => {
  it('show the teacher who has answered, count the first answer only, and hold nobody up', async () => {
    const { teacher, zarina } = await twoAtTheTable('off');
    expect(await zarina.lesson.request('check', { question: 1, right: false })).toEqual({ ok: true });
    expect(await zarina.lesson.request('check', { question: 1, right: true })).toEqual({ ok: true });
    expect(await zarina.lesson.request('check', { question: 3, right: true })).toEqual({ ok: false });
    await teacher.until(({ roster }) => roster[0]?.checks[0] === false);
    await until(() => zarina.seen.place!.checks[0] === false);
    expect(zarina.seen.place!.checks[1]).toBeNull();
  });

  it('stand in the own part of both chairs of every table, each with three answers and a reason', () => {
    const packs = join(projectRoot, 'assets', 'packs');
    const { tables } = JSON.parse(readFileSync(join(packs, 'index.json'), 'utf8')) as {
      tables: { id: string }[];
    };
    for (const { id } of tables.filter((table) => table.id !== 'tutorial'))
      for (const language of readdirSync(join(packs, id, 'text')))
        for (const seat of ['a', 'b']) {
          const file = join(packs, id, 'text', language, `${seat}.json`);
          const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
          for (const n of [1, 2]) {
            const said = ['ask', 'right', 'wrong.1', 'wrong.2', 'why'].map(
              (part) => texts[`check.${n}.${part}`],
            );
            expect(said.every(Boolean), `${file}: check ${n}`).toBe(true);
            expect(new Set(said.slice(1, 4)).size).toBe(3);
          }
        }
  });
});
