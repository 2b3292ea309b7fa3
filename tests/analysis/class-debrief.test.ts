import { describe, expect, it, test } from 'vitest';
import { classDebrief } from '#analysis/lesson/class-debrief.ts';
import { commonTrade } from '#analysis/lesson/common-trade.ts';
import { percentile } from '#analysis/lesson/percentile.ts';
import { resultsCsv } from '#analysis/lesson/results-csv.ts';
import { revealDebrief } from '#analysis/lesson/reveal-debrief.ts';
import { classReportSchema } from '#protocol/class/class-report.ts';
import { aClassReport, aTableReport } from '../support/a-class-report.ts';
import { loadPack } from '../support/packs.ts';

const { public: common } = loadPack('sangtuda-rao');

describe('the trade that a class left lying', () => {
  const missing = (table: number, contract: number[], better: number[]) =>
    aTableReport(table, {
      outcome: 'signed',
      contract,
      values: { a: 1_000, b: 1_000 },
      missed: { a: 3_000, b: 2_000, contract: better },
    });

  it('is the change of one term that most signed tables missed, with its commonest value', () => {
    const tables = [
      missing(1, [0, 5], [2, 5]),
      missing(2, [1, 5], [2, 4]),
      missing(3, [0, 5], [3, 5]),
      aTableReport(4, { outcome: 'breakdown', missed: { a: 9_000, b: 9_000, contract: [0, 0] } }),
    ];
    expect(commonTrade(tables)).toEqual({
      term: 0,
      towards: 1,
      position: 2,
      tables: 3,
      of: 3,
      gain: { a: 2_000, b: 1_000 },
    });
  });

  it('does not count opposite changes of a term together', () => {
    const tables = [missing(1, [5, 0], [4, 1]), missing(2, [3, 0], [4, 1])];
    expect(commonTrade(tables)).toMatchObject({ term: 1, towards: 1, tables: 2 });
  });

  it('is none where no signed table could have done better for both', () => {
    expect(commonTrade([aTableReport(1, { outcome: 'breakdown' })])).toBeNull();
  });
});

test('the place of a result counts only the same chair elsewhere, and ties count half', () => {
  expect(percentile([1, 2, 3, 4, 5], 5)).toBe(100);
  expect(percentile([1, 2, 3, 4, 5], 1)).toBe(0);
  expect(percentile([2, 2, 2], 2)).toBe(50);
  expect(percentile([2], 2)).toBeNull();
});

describe('the steps of a debrief', () => {
  const whole = classDebrief(aClassReport({ tables: [aTableReport(1), aTableReport(2)] }), common, {});

  it('show nothing of what is to be guessed before its step', () => {
    const first = revealDebrief(whole, 'guess');
    expect([first.results, first.frontier, first.best, first.trade, first.records, first.swings]).toEqual([
      [],
      [],
      null,
      null,
      [],
      [],
    ]);
    expect(first.scale).toEqual(whole.scale);
  });

  it('add up to the whole at the last step', () => {
    expect(revealDebrief(whole, 'results')).toEqual({ ...whole, step: 'results' });
  });

  it('draw every point of a class inside the axes', () => {
    for (const { a, b } of [
      ...whole.frontier,
      whole.walkAway,
      ...whole.results.map(({ values }) => values),
    ]) {
      expect(a).toBeGreaterThan(whole.scale.a.low);
      expect(a).toBeLessThan(whole.scale.a.high);
      expect(b).toBeGreaterThan(whole.scale.b.low);
      expect(b).toBeLessThan(whole.scale.b.high);
    }
  });
});

describe('the file of a lesson', () => {
  it('neutralises cells that a spreadsheet would take for a formula, and leaves out what no clock has seen', () => {
    const table = aTableReport(1, {
      sitters: {
        a: { codename: '=SUM(A1)', ticket: { answers: ['-1', '+x', '@y'], feelings: [1, 2, 3, 4] } },
        b: { codename: null, ticket: null },
      },
    });
    const [columns, first, second] = resultsCsv(aClassReport({ tables: [table] }), common.roles).split(
      '\r\n',
    );
    expect(columns!.startsWith('\uFEFFclass,table,codename,role,')).toBe(true);
    expect(first).toContain(",'=SUM(A1),");
    expect(first).toContain(",-1,'+x,'@y,1,2,3,4");
    expect(second!.split(',').length).toBe(columns!.split(',').length);
  });

  it('gives observers and partners rows of their own, with their answers and no figure of the table', () => {
    const ticket = { answers: ['wide', 'years', 'ask'], feelings: [7, 6, 5, 4] };
    const helpers = [
      { table: 1, as: 'observer', chair: null, codename: 'Nozim', ticket, observation: null },
      { table: 1, as: 'mirror', chair: 'b', codename: 'Lola', ticket: null, observation: null },
    ] as const;
    const report = aClassReport({ tables: [aTableReport(1)], helpers: [...helpers] });
    const rows = resultsCsv(report, common.roles)
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));
    const of = (name: string, column: string) =>
      rows.find((row) => row.includes(name))![rows[0]!.indexOf(column)];
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(of('Nozim', 'role')).toBe('observer');
    expect(of('Nozim', 'answer 1')).toBe('wide');
    expect(of('Nozim', 'feeling relation')).toBe('4');
    expect(of('Nozim', 'outcome')).toBe('');
    expect(of('Lola', 'role')).toMatch(/\(partner\)$/);
    expect(of('Lola', 'answer 1')).toBe('');
  });

  it('is read again as it was written', () => {
    const report = aClassReport({ tables: [aTableReport(1)] });
    expect(classReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });
});
