import { describe, expect, it } from 'vitest';
import { loadFacts } from '#cli/input/load-facts.ts';
import { runVakhsh } from '../support/run-vakhsh.ts';

const run = (...args: string[]) =>
  JSON.parse(runVakhsh(['replay', 'sangtuda-rao', '--json', ...args]).stdout);

describe('vakhsh replay', () => {
  const replayed = run();

  it('lists the record in order, each step with a source that resolves', () => {
    const facts = loadFacts();
    if (!facts.ok) throw new Error(facts.message);
    expect(replayed.table).toBe('sangtuda-rao');
    expect(replayed.steps).toHaveLength(facts.facts.steps('sangtuda-rao').length);
    expect(replayed.steps.length).toBeGreaterThanOrEqual(11);
    const dates = replayed.steps.map((step: { date: string }) => step.date);
    expect(dates).toEqual(dates.toSorted());
    for (const step of replayed.steps) {
      expect(facts.facts.get(step.source.id)?.source.title).toBe(step.source.title);
      expect(step.move.length).toBeGreaterThan(10);
    }
  });

  it('has no values before the window of the table, and a zone inside it that shrinks to its end', () => {
    const before = replayed.steps.filter((step: { date: string }) => step.date < '2004-10');
    expect(before.length).toBeGreaterThan(0);
    for (const step of before) expect([step.values, step.zone]).toEqual([null, null]);
    const inside = replayed.steps.filter((step: { zone: unknown }) => step.zone !== null);
    for (const { zone } of inside) {
      expect(zone.passable).toBeLessThanOrEqual(zone.contracts);
      expect(zone.share).toBeCloseTo(zone.contracts / 604_800, 12);
    }
    expect(inside.at(-1).zone.contracts).toBeLessThan(inside[0].zone.contracts);
  });

  it('ends with the contract on record', () => {
    expect(replayed.record.outcome).toBe('signed');
    expect(replayed.record.contract).toMatchObject({ payoff: 20, after: 25, tariff: 'open' });
  });

  it('stops at a date, and moves the zone when a cause is taken away', () => {
    expect(run('--until', '2006-05-12').steps).toHaveLength(10);
    const without = run('--without', 'bill-2007');
    const at = (steps: { n: number; zone: { contracts: number } }[]) =>
      steps.find(({ n }) => n === 11)?.zone.contracts;
    expect(at(without.steps)).not.toBe(at(replayed.steps));
  });

  it.each([
    [['replay'], 'TABLE'],
    [['replay', 'nowhere'], 'nowhere'],
    [['replay', 'sangtuda-rao', '--until', 'soon'], 'soon'],
    [['replay', 'sangtuda-rao', '--without', 'rain'], 'rain'],
    [['replay', 'sangtuda-rao', '--loud'], '--loud'],
  ])('refuses %j with exit 2 and one line', (args, named) => {
    const refused = runVakhsh(args);
    expect([refused.exit, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain(named);
    expect(refused.stderr.trimEnd()).not.toContain('\n');
  });
});
