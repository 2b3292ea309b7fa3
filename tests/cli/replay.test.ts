import { describe, expect, it } from 'vitest';
import { loadFacts } from '#cli/input/load-facts.ts';
import type { RecordedTable } from '#scenarios/facts/fact-schemas.ts';
import { loadPack } from '../support/packs.ts';
import { runVakhsh } from '../support/run-vakhsh.ts';

interface Step {
  readonly n: number;
  readonly date: string;
  readonly dateEnd: string | null;
  readonly actor: string;
  readonly move: string;
  readonly terms: Record<string, unknown>;
  readonly source: { readonly id: string; readonly title: string; readonly url: string | null };
  readonly confidence: string;
  readonly values: { readonly a: number; readonly b: number } | null;
  readonly zone: {
    readonly contracts: number;
    readonly share: number;
    readonly passable: number;
    readonly surplus: number;
  } | null;
}

interface Replayed {
  readonly table: string;
  readonly steps: readonly Step[];
  readonly record: { readonly outcome: string; readonly contract: Record<string, unknown> | null };
}

const replay = (table: string, ...args: string[]): Replayed =>
  JSON.parse(runVakhsh(['replay', table, '--json', ...args]).stdout);
const run = (...args: string[]): Replayed => replay('sangtuda-rao', ...args);

/** Steps on record and how the talks ended, as the factsheet has them. */
const onRecord = [
  ['moscow-package', 15, 'signed'],
  ['sangtuda-rao', 15, 'signed'],
  ['rogun-rusal', 21, 'breakdown'],
  ['sangtuda2-iran', 14, 'signed'],
  ['zeravshan-china', 11, 'signed'],
  ['consortium', 14, 'open'],
] as const;

function registry() {
  const loaded = loadFacts();
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.facts;
}

const facts = registry();

/** The first day that a date known to the year, the month or the day can mean. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

describe('every recorded negotiation', () => {
  const told = new Map(onRecord.map(([table]) => [table, replay(table)]));

  it.each(onRecord)('%s is told in its %i steps as the record has them', (table, count, outcome) => {
    const replayed = told.get(table)!;
    expect(replayed.table).toBe(table);
    expect(replayed.record.outcome).toBe(outcome);
    expect(replayed.steps).toHaveLength(count);
    expect(count).toBeGreaterThanOrEqual(11);
    const recorded = facts.steps(table as RecordedTable);
    const terms = loadPack(table).public.terms.map(({ id }) => id);
    for (const [at, step] of replayed.steps.entries()) {
      const fact = recorded[at]!;
      expect([step.n, step.date, step.dateEnd, step.move]).toEqual([
        at + 1,
        fact.date,
        fact.dateEnd,
        fact.statement,
      ]);
      expect(step.confidence).toMatch(/^(high|medium|low)$/);
      expect(facts.get(step.source.id)?.source).toMatchObject({
        title: step.source.title,
        url: step.source.url,
      });
      expect(step.source.url).toMatch(/^https?:/);
      expect(terms).toEqual(expect.arrayContaining(Object.keys(step.terms)));
      expect(step.actor).not.toBe('');
    }
    const days = replayed.steps.map(({ date }) => firstDay(date));
    expect(days).toEqual(days.toSorted());
  });

  it.each(onRecord)('%s has values and a zone from the first day of its window on', (table) => {
    const { window, records } = loadPack(table).public;
    for (const { date, values, zone } of told.get(table)!.steps) {
      const isInside = firstDay(date) >= window.from;
      expect([date, values !== null, zone !== null]).toEqual([
        date,
        isInside && records.length > 0,
        isInside,
      ]);
      if (zone) expect(zone.passable).toBeLessThanOrEqual(zone.contracts);
    }
  });
});

describe('vakhsh replay', () => {
  const replayed = run();

  it('has no values before the window of the table, and a zone inside it that shrinks to its end', () => {
    const before = replayed.steps.filter(({ date }) => date < '2004-10');
    expect(before.length).toBeGreaterThan(0);
    for (const step of before) expect([step.values, step.zone]).toEqual([null, null]);
    const inside = replayed.steps.flatMap(({ zone }) => (zone ? [zone] : []));
    for (const zone of inside) {
      expect(zone.passable).toBeLessThanOrEqual(zone.contracts);
      expect(zone.share).toBeCloseTo(zone.contracts / 604_800, 12);
    }
    expect(inside.at(-1)!.contracts).toBeLessThan(inside[0]!.contracts);
  });

  it('ends with the contract on record', () => {
    expect(replayed.record.outcome).toBe('signed');
    expect(replayed.record.contract).toMatchObject({ payoff: 20, after: 25, tariff: 'open' });
  });

  it('stops at a date, and moves the zone when a cause is taken away', () => {
    expect(run('--until', '2006-05-12').steps).toHaveLength(10);
    const without = run('--without', 'bill-2007');
    const at = (steps: readonly Step[]) => steps.find(({ n }) => n === 11)?.zone?.contracts;
    expect(at(without.steps)).not.toBe(at(replayed.steps));
  });

  it.each([
    [['replay'], 'TABLE'],
    [['replay', 'nowhere'], 'nowhere'],
    [['replay', 'sangtuda-rao', '--until', 'soon'], 'soon'],
    [['replay', 'sangtuda-rao', '--until', '2006-13'], '2006-13'],
    [['replay', 'sangtuda-rao', '--without', 'rain'], 'rain'],
    [['replay', 'sangtuda-rao', '--loud'], '--loud'],
  ])('refuses %j with exit 2 and one line', (args, named) => {
    const refused = runVakhsh(args);
    expect([refused.exit, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toContain(named);
    expect(refused.stderr.trimEnd()).not.toContain('\n');
  });
});
