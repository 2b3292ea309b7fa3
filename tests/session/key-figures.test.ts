import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factFileSchemas } from '#scenarios/facts/fact-schemas.ts';
import { readKeyFigures } from '#session/readings/read-key-figures.ts';
import { loadPack } from '../support/packs.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../assets/history/${name}.json`, import.meta.url), 'utf8'));
const figures = factFileSchemas.figures.parse(read('figures'));
const sources = factFileSchemas.sources.parse(read('sources'));

it('gives only figures that were known when the talks began, each with the title of its source', () => {
  const { public: common } = loadPack('sangtuda-rao');
  const given = readKeyFigures(common, figures, sources, 6);
  expect(given.length).toBeGreaterThan(3);
  const from = new Map(figures.records.map((figure) => [figure.id, figure.from]));
  for (const figure of given) {
    expect(from.get(figure.id)! <= common.rounds[0]!.date, figure.id).toBe(true);
    expect(figure.source.title).not.toBe('');
  }
});

it('gives no more than are wanted, none twice', () => {
  const given = readKeyFigures(loadPack('sangtuda-rao').public, figures, sources, 3).map(({ id }) => id);
  expect(given).toHaveLength(3);
  expect(new Set(given).size).toBe(3);
});
