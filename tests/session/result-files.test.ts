import { describe, expect, it } from 'vitest';
import { judgeTable } from '#analysis/lesson/judge-table.ts';
import { createNegotiation } from '#engine/index.ts';
import { classReportSchema, resultFileSchema } from '#protocol/class/class-report.ts';
import { handIn } from '#session/class/hand-in.ts';
import { readResultFiles } from '#session/class/read-result-files.ts';
import { aClassReport, aTableReport } from '../support/a-class-report.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSitting } from '../support/a-sitting.ts';
import { loadPack } from '../support/packs.ts';

const scenario = loadPack('sangtuda-rao');
const loadTable = async (id: string) =>
  id === 'sangtuda-rao' ? { common: scenario.public, texts: {} } : null;

async function aHandedIn(seat: 'a' | 'b', seed: number, codename: string) {
  const desk = aSitting(aFolder());
  await desk.begin(seat, seed);
  await desk.playOn();
  await expect.poll(() => desk.context.analysis, { timeout: 20_000 }).not.toBeNull();
  const { game, analysis } = desk.context;
  const codenames = seat === 'a' ? { a: codename, b: null } : { a: null, b: codename };
  return { game: game!, file: handIn(game!, analysis!, codenames)! };
}

describe('a class without a network', () => {
  it('comes to the same results as one on a host', async () => {
    const { game, file } = await aHandedIn('a', 7, 'Zarina');
    const { classes, refused } = await readResultFiles([file], loadTable, 5);
    expect(refused).toEqual([]);
    const byHand = game.log.entries.filter(({ command }) => command.seat === 'a').map(({ n }) => n);
    const judged = judgeTable({ table: 1, scenario, log: game.log, byHand }, createNegotiation(scenario))!;
    const { sitters, ...result } = classes[0]!.tables[0]!;
    expect(result).toEqual(judged.result);
    expect(classes[0]!.possible).toEqual(judged.possible);
    expect([sitters.a.codename, sitters.b.codename]).toEqual(['Zarina', null]);
  });

  it('hands in public minutes only: no seed-bound plan, no draft, no private line', async () => {
    const { game, file } = await aHandedIn('b', 11, 'Ilya');
    const { minutes } = resultFileSchema.parse(JSON.parse(file.text));
    expect(game.minutes.some(({ to }) => to === 'b')).toBe(true);
    const lines = minutes.trimEnd().split('\n').slice(1);
    expect(lines.length).toBe(game.minutes.filter(({ to }) => to === 'both').length);
    expect(file.text).not.toContain('preparation');
  });

  it('makes one class of each game number and puts its tables in the order of the codenames', async () => {
    const [one, two, other] = await Promise.all([
      aHandedIn('a', 7, 'Zarina'),
      aHandedIn('b', 7, 'Aziz'),
      aHandedIn('a', 8, 'Ilya'),
    ]);
    const { classes } = await readResultFiles([one.file, other.file, two.file], loadTable, 5);
    expect(classes.map(({ seed, tables }) => [seed, tables.length])).toEqual([
      [7, 2],
      [8, 1],
    ]);
    expect(
      classes[0]!.tables.map(({ table, sitters: { a, b } }) => [table, a.codename ?? b.codename]),
    ).toEqual([
      [1, 'Aziz'],
      [2, 'Zarina'],
    ]);
  });

  it('leaves out with one reason each what is no result, newer, damaged, foreign or there already', async () => {
    const { file } = await aHandedIn('a', 7, 'Zarina');
    const value = JSON.parse(file.text);
    const changed = (name: string, part: object) => ({ name, text: JSON.stringify({ ...value, ...part }) });
    const { classes, refused } = await readResultFiles(
      [
        file,
        { name: 'copy', text: file.text },
        { name: 'picture.png', text: '\u0000\u0001' },
        { name: 'list.json', text: '[]' },
        changed('newer', { version: 99 }),
        changed('extra', { grade: 5 }),
        changed('minutes', { minutes: value.minutes.replace('"round":0', '"round":1') }),
        changed('table', { scenario: { ...value.scenario, id: 'elsewhere' } }),
        changed('contract', { result: { ...value.result, contract: [999] } }),
        { name: 'half', text: file.text.slice(0, 400) },
      ],
      loadTable,
      5,
    );
    expect(classes.map(({ tables }) => tables.length)).toEqual([1]);
    expect(refused.map(({ file: name, code }) => `${name} ${code}`).toSorted()).toEqual([
      'contract other-table',
      'copy twice',
      'extra bad-place',
      'half not-a-result',
      'list.json not-a-result',
      'minutes bad-minutes',
      'newer newer',
      'picture.png not-a-result',
      'table bad-minutes',
    ]);
  });

  it('opens the kept file of a lesson again, whole', async () => {
    const report = classReportSchema.parse(aClassReport({ tables: [aTableReport(1), aTableReport(2)] }));
    const text = JSON.stringify(report);
    expect((await readResultFiles([{ name: 'lesson', text }], loadTable, 5)).classes).toEqual([report]);
  });
});
