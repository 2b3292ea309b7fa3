import { describe, expect, it } from 'vitest';
import type { Facts } from '#engine/index.ts';
import { seatTable } from '#session/desk-game.ts';
import { readChartScale } from '#session/readings/read-chart-scale.ts';
import { readWorks } from '#session/readings/read-works.ts';
import { loadPack } from '../support/packs.ts';

const table = seatTable(loadPack('sangtuda-rao'), 'a');
const start = table.indexOf.get('start')!;

/** What the reading needs of a game that was signed in the first round. */
function signed(answers: { card: string; answer: string }[] = []): Facts {
  return {
    economics: { ...table.common.economics, outputPermille: 1_000 },
    outcome: { type: 'signed', round: 0, contract: table.draft },
    delivery: { card: answers.length, asks: 'a', answers },
  } as unknown as Facts;
}

const contract = (startsAt: number) => table.draft.with(start, startsAt);

describe('the works of a signed contract', () => {
  it('stand higher on a later day, until every unit gives power', () => {
    const days = ['2005-06-01', '2007-06-01', '2009-03-01', '2011-11-01'];
    const works = days.map((day) => readWorks(table, signed(), contract(0), day));
    expect(works.map(({ built }) => built)).toEqual(
      works.map(({ built }) => built).toSorted((one, next) => one - next),
    );
    expect(works[0]!.unitsLit).toBe(0);
    expect(works.at(-1)).toEqual({ built: 1, unitsLit: 4, isHalted: false });
  });

  it('give power earlier where the contract starts earlier', () => {
    const lit = [0, 3].map((at) => readWorks(table, signed(), contract(at), '2009-03-01').unitsLit);
    expect(lit[0]).toBeGreaterThan(lit[1]!);
  });

  it('stand still after an answer that cost the builder much, and come later for it', () => {
    const paid = signed([{ card: 'unpaid-bills', answer: 'pay' }]);
    const unpaid = signed([{ card: 'unpaid-bills', answer: 'later' }]);
    const day = '2009-03-01';
    expect(readWorks(table, paid, contract(3), day).isHalted).toBe(false);
    expect(readWorks(table, unpaid, contract(3), day).isHalted).toBe(true);
    expect(readWorks(table, unpaid, contract(3), day).built).toBeLessThan(
      readWorks(table, paid, contract(3), day).built,
    );
  });

  it('go on at tables whose contract names no day of first power', () => {
    const moscow = seatTable(loadPack('moscow-package'), 'b');
    const works = readWorks(moscow, signed(), moscow.draft, '2007-06-01');
    expect(works.built).toBeGreaterThan(0);
    expect(works.built).toBeLessThan(1);
  });
});

describe('the scale of the chart of values', () => {
  it('has room on every side for everything that is drawn', () => {
    const point = (a: number, b: number) => ({ a, b, contract: [] });
    const scale = readChartScale(
      {
        frontier: [point(0, 100), point(100, 0)],
        walkAway: { a: -20, b: 10 },
        records: [{ ...point(50, 140), id: 'x', date: '2005' }],
        deal: null,
      } as never,
      [{ a: 120, b: -60 }],
    );
    expect(scale).toEqual({ a: { low: -27, high: 127 }, b: { low: -70, high: 150 } });
  });
});
