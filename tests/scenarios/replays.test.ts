import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFacts } from '#cli/input/load-facts.ts';
import { readContract } from '#engine/index.ts';
import type { RecordedTable } from '#scenarios/facts/fact-schemas.ts';
import { knownPositions } from '#scenarios/replay/known-positions.ts';
import { parseReplays } from '#scenarios/replay/replays.ts';
import { loadPack } from '../support/packs.ts';

const file = join(import.meta.dirname, '../../assets/history/replays.json');
const read = (): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));

function tablesOnRecord() {
  const reading = parseReplays(read());
  if (!reading.ok) throw new Error(reading.message);
  return reading.tables;
}

function registry() {
  const loaded = loadFacts();
  if (!loaded.ok) throw new Error(loaded.message);
  return loaded.facts;
}

const tables = tablesOnRecord();
const facts = registry();

describe('the recorded positions', () => {
  it('belong to the six negotiations', () => {
    expect(tables.map(({ table }) => table).toSorted()).toEqual([
      'consortium',
      'moscow-package',
      'rogun-rusal',
      'sangtuda-rao',
      'sangtuda2-iran',
      'zeravshan-china',
    ]);
  });

  it.each(tables)('of $table are values of its terms at steps that the record has', (replay) => {
    const pack = loadPack(replay.table).public;
    const full = pack.records.at(-1)!.contract;
    const steps = facts.steps(replay.table as RecordedTable).map(({ n }) => String(n));
    for (const [n, { both, a, b }] of Object.entries(replay.steps)) {
      expect(steps).toContain(n);
      for (const known of [both, a, b])
        expect(readContract(pack.terms, { ...full, ...known })).toMatchObject({ ok: true });
    }
  });

  it.each(tables)(
    'of $table name records that exist and, where it signed, a contract of the pack',
    (replay) => {
      const named = Object.values(replay.steps).flatMap((step) => step.facts);
      expect(named.filter((id) => facts.get(id) === null)).toEqual([]);
      const contracts = loadPack(replay.table).public.records.map(({ id }) => id);
      if (replay.record !== null) expect(contracts).toContain(replay.record);
      if (replay.outcome === 'signed') expect(replay.record).not.toBeNull();
    },
  );

  it('add up from step to step: agreed alone, contested by side', () => {
    const rogun = tables.find(({ table }) => table === 'rogun-rusal')!;
    expect(knownPositions(rogun, 3).terms).toEqual({});
    expect(knownPositions(rogun, 6).terms).toMatchObject({ share: 51, tadaz: { a: 'none', b: 'shares' } });
    const later = knownPositions(rogun, 7);
    expect(later.terms).toMatchObject({ height: { a: '335', b: '285' }, share: { a: 49, b: 51 } });
    expect([later.a.height, later.b.height]).toEqual(['335', '285']);
    expect(later.facts).toContain('n3-i1-tj');
  });

  it('are refused with the place of the first thing wrong', () => {
    expect(
      parseReplays({ ...read(), tables: [{ table: 'x', outcome: 'won', record: null, steps: {} }] }),
    ).toMatchObject({
      ok: false,
      message: expect.stringContaining('tables.0.outcome'),
    });
  });
});
