import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countGame } from '#cli/spread/count-game.ts';
import { createNegotiation } from '#engine/index.ts';
import { RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { spreadSchema } from '#scenarios/notes/spread.ts';
import { loadPack } from '#tests/support/packs.ts';

const spread = new URL('../../assets/notes/spread/', import.meta.url);

test.each(RECORDED_TABLES)(
  'all counted games of %s, played again, end as the teaching note has them',
  (table) => {
    const { games } = spreadSchema.parse(JSON.parse(readFileSync(new URL(`${table}.json`, spread), 'utf8')));
    const scenario = loadPack(table);
    const negotiation = createNegotiation(scenario);
    expect(games.map(({ seed }) => countGame(scenario, negotiation, seed))).toEqual(games);
  },
);
