import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factFileSchemas, RECORDED_TABLES } from '#scenarios/facts/fact-schemas.ts';
import { readKeyFigures } from '#session/readings/read-key-figures.ts';
import { loadPack } from '../support/packs.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/history/${name}.json`, import.meta.url), 'utf8'));
const figures = factFileSchemas.figures.parse(read('figures'));
const sources = factFileSchemas.sources.parse(read('sources'));

it.each(RECORDED_TABLES)(
  'gives of %s only figures that were known when its talks began, each with its source',
  (id) => {
    const { public: common } = loadPack(id);
    const given = readKeyFigures(common, figures, sources, 6);
    expect(given.length).toBeGreaterThan(0);
    const until = new Map(figures.records.map((figure) => [figure.id, figure.to ?? figure.from]));
    for (const figure of given) {
      expect(until.get(figure.id)! <= common.rounds[0]!.date, figure.id).toBe(true);
      expect(figure.source.title).not.toBe('');
    }
  },
);

it('gives no more than are wanted, none twice', () => {
  const given = readKeyFigures(loadPack('sangtuda-rao').public, figures, sources, 3).map(({ id }) => id);
  expect(given).toHaveLength(3);
  expect(new Set(given).size).toBe(3);
});
