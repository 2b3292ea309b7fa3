import { describe, expect, test } from 'vitest';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { influences, type Part, partsOf } from '#tests/support/influence.ts';
import { influenceMix } from '#tests/support/influence-mix.ts';
import { loadPack } from '#tests/support/packs.ts';

const SEEDS = 200;
/** Games that must end otherwise when a part is taken out. */
const WANTED = 5;

function nameOf(part: Part): string {
  return part.type === 'event' ? `event ${part.id}` : `${part.type} ${part.id} of chair ${part.seat}`;
}

describe.each(RECORDED_TABLES)('at %s', (table) => {
  test('taking out any lever, event or block at home changes what is signed in five of 200 seeds', () => {
    const scenario = loadPack(table);
    const weak: string[] = [];
    for (const { part, changed, compared } of influences(scenario, {
      seeds: SEEDS,
      pairing: influenceMix(table),
      wanted: WANTED,
    })) {
      const line = `${nameOf(part)}: ${changed} of the first ${compared} seeds end otherwise`;
      console.info(`${table}, ${line}`);
      if (changed < WANTED) weak.push(line);
    }
    expect(weak).toEqual([]);
    expect(partsOf(scenario).length).toBeGreaterThan(15);
  });
});
