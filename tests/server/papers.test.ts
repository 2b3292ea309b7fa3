import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TablePapers } from '#scenarios/notes/table-papers.ts';
import { aBegunLesson } from '../support/a-begun-lesson.ts';
import { aClassHost, SECRET, until } from '../support/a-class.ts';

let host: Awaited<ReturnType<typeof aClassHost>>;
beforeAll(async () => {
  host = await aClassHost();
});
afterAll(() => host.close());

const asTeacher = { headers: { authorization: `Bearer ${SECRET}` } };
const papersOf = async (table: string): Promise<TablePapers> =>
  (await fetch(`${host.address}/teacher/tables/${table}/papers`, asTeacher)).json() as Promise<TablePapers>;

describe('the papers of a table', () => {
  it('come to the teacher: the note with its counted games and sources, and both briefs', async () => {
    const { notes, seats, common } = await papersOf('sangtuda-rao');
    expect(common.id).toBe('sangtuda-rao');
    expect(notes.en!.note.goals.length).toBeGreaterThan(2);
    expect(notes.en!.spread.games).toBe(200);
    expect(notes.en!.sources.find(({ id }) => id === 'fg-s1-cost06')?.origin?.title).toBeTruthy();
    expect(notes.en!.sources.find(({ id }) => id === 'mark.rule')?.origin).toBeNull();
    for (const seat of ['a', 'b'] as const) {
      expect(seats[seat].part.seat).toBe(seat);
      expect(seats[seat].texts.en!.own['brief.confidential']).toBeTruthy();
    }
  });

  it('are refused without the secret, and for a table that there is not', async () => {
    const bare = await fetch(`${host.address}/teacher/tables/sangtuda-rao/papers`);
    expect(bare.status).toBe(403);
    expect(await bare.text()).not.toContain('goals');
    const unknown = await fetch(`${host.address}/teacher/tables/nowhere/papers`, asTeacher);
    expect(unknown.status).toBe(404);
  });

  it('are never served as files', async () => {
    const paths = [
      'notes/en/sangtuda-rao.json',
      'notes/spread/sangtuda-rao.json',
      'packs/../notes/en/sangtuda-rao.json',
    ];
    for (const path of paths)
      for (const start of ['', 'assets/', 'locales/', 'locales/../', 'locales/%2e%2e/']) {
        const answer = await fetch(`${host.address}/${start}${path}`);
        expect([answer.status, start, path]).toEqual([404, start, path]);
      }
  });

  it('say nothing to a student who plays a table to its opening', async () => {
    const { note } = (await papersOf('sangtuda-rao')).notes.en!;
    const { students } = await aBegunLesson(host.address, ['Zarina'], { settings: { version: 'class' } });
    const [student] = students;
    await student.move({ type: 'ready' });
    await until(() => student.seen.moment?.view.phase === 'preparing');
    const sent = student.seen.frames.join('\n');
    expect(sent).toContain('settled');
    for (const { text } of [
      note.summary,
      ...note.goals,
      ...note.mistakes,
      ...note.questions.map((q) => q.answer),
    ])
      expect(sent).not.toContain(text.slice(0, 40));
  });
});
